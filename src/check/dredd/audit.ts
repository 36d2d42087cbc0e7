import type { FromWorker } from './messages.js';
import type { Transaction } from './transactions.js';

/**
 * Why a run of Dredd cannot be trusted; empty if it can.
 *
 * Dredd counts a run as good when its hooks were not loaded, when a hook threw, when nothing was sent at all. So what counts is what the
 * hooks told: for each planned transaction an answer with a verdict, a fault, or the reason why it was left out; and the counts of
 * Dredd have to agree with them.
 */
export function audit(planned: readonly Transaction[], messages: readonly FromWorker[]): string[] {
  const problems = problemsTold(messages);
  const done = messages.find((message) => message.type === 'done');
  if (done === undefined) return [...problems, 'Dredd ended without a result'];
  if (done.error !== undefined) problems.push(`Dredd failed: ${done.error}`);
  const told = { passes: 0, failures: 0, errors: 0, skipped: 0 };
  for (const { operation } of planned) {
    const own = messages.filter((message) => operationOf(message) === operation);
    const answers = own.flatMap((message) => (message.type === 'exchange' ? [message.exchange.outcome.kind] : []));
    const verdicts = own.flatMap((message) => (message.type === 'verdict' ? [message.valid] : []));
    const left = own.filter((message) => message.type === 'skipped');
    if (answers.length + left.length !== 1 || verdicts.length !== answers.filter((kind) => kind === 'answer').length) {
      problems.push(`Dredd did not reach ${operation}`);
    }
    told.skipped += left.length;
    told.errors += answers.filter((kind) => kind === 'fault').length;
    told.passes += verdicts.filter((valid) => valid).length;
    told.failures += verdicts.filter((valid) => !valid).length;
  }
  const { stats } = done;
  for (const [name, count] of Object.entries({ ...told, tests: planned.length })) {
    const counted = stats[name as keyof typeof stats];
    if (counted !== count) problems.push(`Dredd counts ${counted} ${name}, its hooks told ${count}`);
  }
  return problems;
}

/** What the worker itself called a problem. */
export function problemsTold(messages: readonly FromWorker[]): string[] {
  return messages.flatMap((message) => (message.type === 'problem' ? [message.message] : []));
}

function operationOf(message: FromWorker): string | undefined {
  if (message.type === 'exchange') return message.exchange.operation;
  return 'operation' in message ? message.operation : undefined;
}
