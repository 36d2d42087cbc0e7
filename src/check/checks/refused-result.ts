import { isRefusal } from '../../retcode.js';
import { isStatement } from '../statement.js';
import { type Answered, type Check, shown } from './check.js';

const part = 'rule.result-only-on-success';

/** A sign-in that is refused brings no result: what the page calls the result is that of a success. */
export const refusedResult: Check = {
  id: 'refused-result',
  applies: ({ operation, json }) => isStatement(`${operation.id}.${part}`) && isRefusal(json?.retcode),
  parts: () => [part],
  flaws(answered) {
    const workno = worknoOf(answered);
    // Fields that are empty or zero are no result, though they have its names.
    if (workno === undefined || String(workno) !== String(answered.exchange.sent.agentid)) return [];
    const message = 'the sign-in was refused and yet has the result of one that succeeded';
    return [{ part, severity: 'error', message, expected: 'no result', actual: `workno ${shown(workno)}` }];
  },
};

function worknoOf({ json }: Answered): unknown {
  const result = json?.result;
  return typeof result === 'object' && result !== null && 'workno' in result ? result.workno : undefined;
}
