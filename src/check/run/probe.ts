import type { OperationId } from '../../operation.js';
import type { SessionPlan } from '../plan/plan.js';
import { roles } from '../roles.js';
import { lastSession, quietSession } from './quiet-session.js';
import type { Run } from './run.js';
import { runSession } from './run-session.js';
import { runSeparation } from './separation.js';

/**
 * What needs two agents comes first. If it shows that they are kept apart, the sessions are spread over the agents, who work side by
 * side; otherwise one follows the other, for each would be blamed for what another one does.
 */
export async function probe(run: Run, plans: readonly SessionPlan[], onStep: (title: string) => void): Promise<void> {
  const { actors } = run;
  const [acting, watching] = actors;
  if (acting && watching) {
    onStep('two agents side by side');
    await runSeparation(run, acting, watching);
  }
  const apart = !run.notes.findings.some(({ check: name }) => name === 'separation');
  const waiting = plans.slice(actors.length);
  let isLastTaken = false;
  let quietTitle: string | undefined;
  const first = plans[0] as SessionPlan;
  const work = actors.map((actor, index) => async () => {
    // A poll may be held for long: meanwhile the others work.
    const name = `agent ${actor.driver.agent.agentid}`;
    const isPollChosen = run.operations.has(roles().poll.id as OperationId);
    const quiet = async () => {
      if (!isPollChosen) return;
      quietTitle = `${name}: a poll that is held until it comes back without an event`;
      onStep(quietTitle);
      await quietSession(run, actor);
      quietTitle = undefined;
    };
    if (apart && index === 1) await quiet();
    const own = plans[index] ?? { ...first, before: [], refused: [], rest: undefined, after: [] };
    for (let plan: SessionPlan | undefined = own; plan && actor.blocked === undefined; plan = waiting.shift()) {
      onStep(`${name}: session ${plans.indexOf(plan) + 1} of ${plans.length}, ${plan.title}`);
      await runSession(run, actor, plan);
    }
    if (isLastTaken || actor.blocked !== undefined || !apart || !isPollChosen) return;
    isLastTaken = true;
    if (actors.length === 1) await quiet();
    onStep(`${name}: a sign-out while a poll is held`);
    await lastSession(run, actor);
    // What the others wait for is what is left to tell.
    if (quietTitle !== undefined) onStep(quietTitle);
  });
  const ended = apart ? await Promise.allSettled(work.map((each) => each())) : await oneByOne(work);
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}

async function oneByOne(work: readonly (() => Promise<void>)[]): Promise<PromiseSettledResult<void>[]> {
  const ended: PromiseSettledResult<void>[] = [];
  for (const each of work) ended.push(...(await Promise.allSettled([each()])));
  return ended;
}
