import type { Overview } from '../../control/console.js';
import type { Fixed, Seen, View } from '../view.js';
import type { Dom } from './dom.js';
import type { Words } from './words.js';

/** The connection to the emulator: asks, acts, and has the views show what is new for as long as the page is open. */
export function link({ byId, setText, setClass, say, onPress }: Dom, { timeOf }: Words) {
  const root = '/_emulator/';

  /** Milliseconds after which an answer is not waited for any longer; a wait for changes ends in time by itself. */
  const patienceMs = { answer: 10_000, change: 30_000 };

  /** Milliseconds from one look to the next at least, so that a busy emulator is not kept busy by its console. */
  const restMs = 100;

  /** Milliseconds between attempts to reach an emulator that is not there. */
  const retryMs = { first: 250, most: 2000 };

  let views: readonly View[] = [];
  let clock = { now: 0, runs: false, at: 0 };
  let isThere: boolean | undefined;
  let isPaused = false;
  /** The user has done something, and is to see what came of it even if the page is paused. */
  let isDue = false;
  let wake = () => {};
  let known = '';

  const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

  const get = async <T>(path: string, ms = patienceMs.answer): Promise<T> => {
    const response = await fetch(root + path, { signal: AbortSignal.timeout(ms) });
    if (!response.ok) throw new Error(`${path} was answered with HTTP status ${response.status}`);
    return (await response.json()) as T;
  };

  const now = () => clock.now + (clock.runs ? performance.now() - clock.at : 0);

  const look = async (): Promise<Seen> => {
    // First: what changes after it makes another look.
    const overview = await get<Overview>('overview');
    clock = { ...overview.clock, at: performance.now() };
    const [agents, requests, emulation] = await Promise.all([
      get<Pick<Seen, 'agents'>>('agents'),
      get<Pick<Seen, 'count' | 'requests'>>('requests'),
      get<Seen['emulation']>('emulation'),
    ]);
    return { overview, ...agents, ...requests, emulation };
  };

  const learn = async (): Promise<Fixed> => {
    const [vocabulary, fault] = await Promise.all([
      get<Fixed['vocabulary']>('contract'),
      get<{ effects: Fixed['effects']; faults: Fixed['departures'] }>('fault'),
    ]);
    return { vocabulary, effects: fault.effects, departures: fault.faults };
  };

  /** What is new, or undefined if the emulator is not there. */
  const attempt = async (): Promise<{ seen: Seen; fixed?: Fixed | undefined } | undefined> => {
    try {
      const seen = await look();
      const contract = JSON.stringify(seen.overview.contract);
      const fixed = contract === known ? undefined : await learn();
      known = contract;
      return { seen, fixed };
    } catch {
      return undefined;
    }
  };

  const showLink = () => {
    const [text, tone] = !isThere ? ['not reachable', 'broken'] : isPaused ? ['paused', 'warned'] : ['live', 'good'];
    setText(byId('link'), text);
    setClass(byId('link'), `chip ${tone}`);
    const since = clock.now === 0 ? '' : ` What is shown is of ${timeOf(clock.now)}.`;
    setText(byId('gone'), isThere ? '' : `The emulator does not answer.${since} Trying again.`);
    document.title = isThere ? 'CC-Gateway emulator' : 'Not reachable: CC-Gateway emulator';
  };

  const resumed = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      if (!isPaused || isDue) resolve();
    });

  const watch = async (): Promise<never> => {
    for (let retry = retryMs.first; ; ) {
      const started = performance.now();
      isDue = false;
      const found = await attempt();
      isThere = found !== undefined;
      showLink();
      if (!found) {
        await sleep(retry);
        retry = Math.min(2 * retry, retryMs.most);
        continue;
      }
      retry = retryMs.first;
      const { seen, fixed } = found;
      for (const view of views) {
        if (fixed) view.know?.(fixed);
        view.show?.(seen);
      }
      await sleep(Math.max(restMs, 2 * (performance.now() - started)));
      // A wait that fails is followed by a look, which finds out why.
      await get(`changes?after=${seen.overview.changes}`, patienceMs.change).catch(() => {});
      await resumed();
    }
  };

  const tick = () => {
    if (!isThere) return;
    for (const view of views) view.tick?.(now());
  };

  const tickOn = () => {
    tick();
    setTimeout(tickOn, 1000 - (Math.floor(now()) % 1000));
  };

  const pause = byId<HTMLButtonElement>('pause');
  onPress(pause, () => {
    isPaused = !isPaused;
    pause.setAttribute('aria-pressed', String(isPaused));
    if (isThere !== undefined) showLink();
    if (!isPaused) wake();
  });

  /**
   * Has the emulator do something, and tells what became of it.
   *
   * @param done what to tell if it was done
   * @returns the answer; undefined if it was not done
   */
  const act = async <T>(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    content: unknown,
    done: string | ((answer: T) => string),
  ): Promise<T | undefined> => {
    try {
      const body = content === undefined ? null : typeof content === 'string' ? content : JSON.stringify(content);
      const response = await fetch(root + path, { method, body, signal: AbortSignal.timeout(patienceMs.answer) });
      const answer = (await response.json()) as T & { error?: string };
      if (!response.ok) throw new Error(answer.error ?? `answered with HTTP status ${response.status}`);
      say(typeof done === 'string' ? done : done(answer));
      return answer;
    } catch (error) {
      const isNetwork = error instanceof TypeError || (error as Error).name === 'TimeoutError';
      say(isNetwork ? 'The emulator does not answer: nothing was done.' : `Not done: ${(error as Error).message}`, true);
      return undefined;
    } finally {
      isDue = true;
      wake();
    }
  };

  const start = (all: readonly View[]): void => {
    views = all;
    tickOn();
    void watch();
  };

  return { start, act, now };
}

export type Link = ReturnType<typeof link>;
