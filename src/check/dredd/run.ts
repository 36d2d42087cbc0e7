import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contract } from '../../contract.js';
import { type OperationId, operation } from '../../operation.js';
import type { Attempt, Exchange } from '../exchange.js';
import { audit, problemsTold } from './audit.js';
import { documentForDredd } from './document.js';
import type { FromWorker, Settings, Stats, ToWorker } from './messages.js';

export interface Verdict {
  readonly operation: OperationId;
  readonly valid: boolean;
  readonly message: string;
}

/** Everything that a run of Dredd told. */
export interface DreddRun {
  readonly exchanges: readonly Exchange[];
  readonly verdicts: readonly Verdict[];
  readonly skipped: readonly { readonly operation: OperationId; readonly reason: string }[];
  readonly stats?: Stats;
  /** A request that was sent and of which nothing more was told: the run ended before. */
  readonly unfinished?: Attempt;
  /** Why the run cannot be trusted, whatever Dredd counts; empty if it can. */
  readonly problems: readonly string[];
}

export type RunOptions = Omit<Settings, 'edition' | 'document' | 'hooks'> & {
  /** Hook files; default: those of the check. */
  readonly hooks?: readonly string[];
  /** Stops the run: a sign-in or sign-out that is under way is waited for, nothing more is sent. */
  readonly signal?: AbortSignal;
};

/** Milliseconds that the worker may be silent beyond the time-out of a request before it is given up. */
const graceMs = 5_000;

/** Milliseconds that loading Dredd may take: about one second, but a machine may have a lot else to do. */
const loadMs = 60_000;

/** The hook file of the check. */
export const ownHooks = fileURLToPath(new URL('./hooks.cjs', import.meta.url));

/** The process that Dredd runs in. */
export interface Worker {
  readonly process: ChildProcess;
  /** Resolves when the process is over, with what was wrong about its end if anything was. */
  readonly ended: Promise<string | undefined>;
}

/**
 * Starts the process that Dredd runs in. Loading it takes about a second, in which other things can be done.
 *
 * The one place that starts Dredd.
 */
export function startDredd(): Worker {
  const child = fork(new URL('./worker.js', import.meta.url), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: ['--no-warnings'],
  });
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = `${words}${text}`.slice(-2000);
  });
  // From the start: a Dredd that cannot be loaded is gone before anybody wants it to run.
  const ended = new Promise<string | undefined>((resolve) => {
    child.on('error', (error) => resolve(`Dredd did not start: ${error.message}`));
    child.on('close', (code) => {
      const why = /^\w*Error\b.*/m.exec(words)?.[0] ?? words.trim();
      resolve(code ? `Dredd ended with code ${code}: ${why}` : undefined);
    });
  });
  return { process: child, ended };
}

/**
 * Runs the planned transactions with Dredd in a process of its own. Never rejects: what went wrong is in the result.
 *
 * @param worker a process that Dredd is being loaded in; default: one that is started now
 */
export async function runDredd(options: RunOptions, worker: Worker = startDredd()): Promise<DreddRun> {
  const { signal, hooks = [ownHooks], ...rest } = options;
  const settings: Settings = {
    ...rest,
    edition: contract().edition,
    document: documentForDredd(new Set(options.transactions.map((planned) => planned.operation))),
    hooks,
  };
  const { messages, endless } = await listen(worker, settings, signal);
  const run = {
    exchanges: messages.flatMap((message) => (message.type === 'exchange' ? [message.exchange] : [])),
    verdicts: messages.filter((message) => message.type === 'verdict'),
    skipped: messages.filter((message) => message.type === 'skipped'),
  };
  const last = messages.findLast((message) => message.type === 'sending' || message.type === 'exchange');
  const unfinished = last?.type === 'sending' ? last.attempt : undefined;
  const stats = messages.find((message) => message.type === 'done')?.stats;
  // A run that was cut short cannot have reached everything; what it told until then counts.
  const cutShort = signal?.aborted || endless;
  const problems = cutShort ? problemsTold(messages) : audit(settings.transactions, messages);
  return { ...run, ...(stats && { stats }), ...(unfinished && { unfinished }), problems };
}

function listen(
  { process: worker, ended }: Worker,
  settings: Settings,
  signal?: AbortSignal,
): Promise<{ messages: FromWorker[]; endless: boolean }> {
  const messages: FromWorker[] = [];
  const stop = () => {
    const last = messages.at(-1);
    const underWay = last?.type === 'sending' ? operation(last.attempt.operation) : undefined;
    if (underWay && underWay.session === undefined) worker.kill('SIGKILL');
    else tell(worker, { type: 'stop' });
  };
  signal?.addEventListener('abort', stop);
  return new Promise((resolve) => {
    let endless = false;
    const wait = (ms: number) =>
      setTimeout(() => {
        const last = messages.at(-1);
        endless = last?.type === 'sending';
        messages.push(givenUp(last, ms));
        worker.kill('SIGKILL');
      }, ms);
    let deadline = wait(loadMs);
    worker.on('message', (message: FromWorker) => {
      clearTimeout(deadline);
      deadline = wait(settings.timeoutMs + graceMs);
      if (message.type !== 'loaded') messages.push(message);
    });
    void ended.then((message) => {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', stop);
      if (message !== undefined) messages.push({ type: 'problem', message });
      resolve({ messages, endless });
    });
    tell(worker, { type: 'start', settings });
    if (signal?.aborted) stop();
  });
}

/** An answer that trickles in for ever is a fault of the gateway. Silence at any other time is one of Dredd. */
function givenUp(last: FromWorker | undefined, afterMs: number): FromWorker {
  const message = `no end of the answer within ${afterMs / 1000} s`;
  if (last?.type !== 'sending') return { type: 'problem', message: `Dredd was silent for ${afterMs / 1000} s and was ended` };
  return { type: 'exchange', exchange: { ...last.attempt, outcome: { kind: 'fault', code: 'ETIMEDOUT', message } } };
}

function tell(worker: ChildProcess, message: ToWorker): void {
  if (worker.connected) worker.send(message);
}
