/**
 * Steps that pass or fail, told in a line each.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<string>} run resolves with a remark, which may be empty
 */

/** @typedef {'ok' | 'FAILED' | 'NOT RUN'} Outcome */

/** A step that found something wrong; the message is all that there is to see. */
export class StepFailed extends Error {}

/** A step that could not be done at all, so that nothing is known. */
export class CouldNotRun extends Error {}

/**
 * Runs chains of steps and tells how each step went. What comes behind a step that failed is not run; other chains are.
 *
 * @param {readonly (readonly Step[])[]} chains
 * @param {(text: string) => void} write
 * @param {number} [lanes] how many chains run at a time
 * @returns {Promise<0 | 1 | 2>} 1 if a step failed or there was none, 2 if none failed but not all could be run
 */
export async function runSteps(chains, write, lanes = 1) {
  /** @type {Outcome[]} */
  const outcomes = [];
  const waiting = chains.values();
  const lane = async () => {
    // The lanes share one iterator: each takes what comes next.
    for (const chain of waiting) outcomes.push(...(await runChain(chain, write)));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  /** @param {Outcome} wanted */
  const count = (wanted) => outcomes.filter((outcome) => outcome === wanted).length;
  write(`\n${count('ok')} ok, ${count('FAILED')} failed, ${count('NOT RUN')} not run`);
  if (outcomes.length === 0) write('Nothing was checked, which is a failure, too.');
  if (outcomes.length === 0 || count('FAILED') > 0) return 1;
  return count('NOT RUN') > 0 ? 2 : 0;
}

/**
 * @param {readonly Step[]} chain
 * @param {(text: string) => void} write
 * @returns {Promise<Outcome[]>}
 */
async function runChain(chain, write) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of chain) {
    const isReached = outcomes.every((outcome) => outcome === 'ok');
    if (!isReached) write(line('NOT RUN', step));
    outcomes.push(isReached ? await runStep(step, write) : 'NOT RUN');
  }
  return outcomes;
}

/**
 * @param {Step} step
 * @param {(text: string) => void} write
 * @returns {Promise<Outcome>}
 */
async function runStep(step, write) {
  const started = performance.now();
  try {
    const remark = await step.run();
    write(`${line('ok', step, started)}${remark === '' ? '' : `: ${remark}`}`);
    return 'ok';
  } catch (error) {
    if (!(error instanceof StepFailed || error instanceof CouldNotRun)) throw error;
    const outcome = error instanceof StepFailed ? 'FAILED' : 'NOT RUN';
    // At once, since other lanes write, too.
    write(`${line(outcome, step, started)}\n${error.message.trimEnd()}`);
    return outcome;
  }
}

/**
 * @param {Outcome} outcome
 * @param {Step} step
 * @param {number} [started]
 */
function line(outcome, { name }, started) {
  const seconds = started === undefined ? '' : `${((performance.now() - started) / 1000).toFixed(1)} s`;
  return `${outcome.padEnd(7)}  ${seconds.padStart(6)}  ${name}`;
}
