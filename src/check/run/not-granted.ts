import { operation } from '../../operation.js';
import { isSuccess, retcodeOf } from '../exchange.js';
import { documented } from '../plan/accepted.js';
import type { Case } from '../plan/case.js';
import { insistent } from '../plan/plan.js';
import { roles } from '../roles.js';
import type { Actor } from './actor.js';
import { judgeDocumented } from './documented.js';
import type { Run } from './run.js';

/**
 * An operation that was refused each time for lack of a right may have been ruled out by a command before it: it is tried as the first
 * of a session, and where that succeeds, after each of those commands.
 */
export async function judgeNotGranted(run: Run): Promise<void> {
  const actor = run.actors.find(({ blocked }) => blocked === undefined);
  if (actor === undefined) return;
  for (const id of run.withoutRight) {
    const tried = documented(operation(id));
    if (!(await succeedsAfter(run, actor, [], tried))) continue;
    for (const command of roles()
      .silent.filter((each) => each.id !== id)
      .map(documented)) {
      if (await succeedsAfter(run, actor, [command], tried)) continue;
      // A rest that only prolong lets through is one that goes on: the command has begun it. Otherwise what may follow which is left open.
      const goesOn = await succeedsAfter(run, actor, [command], insistent(operation(id), tried));
      const exchange = run.wire.exchanges.findLast((each) => each.operation === command.call.operation);
      if (exchange === undefined) return;
      run.notes.find(exchange, {
        check: 'order',
        statement: `${command.call.operation}.rule.purpose`,
        detail: 'state',
        severity: goesOn ? 'error' : 'warning',
        message: `after ${command.call.operation} the agent cannot do ${id} any more, which works without it`,
        expected: `"0" to ${id} afterwards`,
        actual: 'a refusal',
      });
    }
  }
}

/** Whether an operation succeeds in a session of its own, after some commands. */
async function succeedsAfter(run: Run, actor: Actor, commands: readonly Case[], tried: Case): Promise<boolean> {
  const exchange = await actor.aside(async (session) => {
    for (const command of commands) await session.call(command);
    const last = await session.call(tried);
    judgeDocumented(run, tried, last);
    return last;
  });
  return exchange !== undefined && isSuccess(retcodeOf(exchange));
}
