import { admittedCodes } from '../../catalog.js';
import { asPublished } from '../../contract.js';
import type { Cause } from '../../descriptor.js';
import { errorCode, mayBeCode } from '../../error-code.js';
import { isRefusal } from '../../retcode.js';
import { type Answered, type AnswerFlaw, type Check, shown } from './check.js';

/** Causes that a documented request of a signed-in agent rules out: to give one of them contradicts the pages. */
const contradicting: readonly Cause[] = ['parameter', 'session'];

/**
 * `retcode` is `"0"` or a code of the page; and a code does not blame a request that keeps every definition of the page.
 *
 * A code that only the error table has is a warning. So is one that the table may have where it has not been seen; any other is an error.
 */
export const retcode: Check = {
  id: 'retcode',
  applies: () => true,
  parts: ({ json, operation }) => {
    const code = json?.retcode;
    if (!isRefusal(code)) return ['answer.retcode'];
    return ['answer.failure', 'codes', ...(operation.errorCodes.includes(code) ? [`code.${code}`] : [])];
  },
  flaws(answered) {
    const code = answered.json?.retcode;
    if (code === '0') return [];
    const expected = '"0" or a code NNN-NNN as a JSON string';
    if (!isRefusal(code)) {
      const message = code === undefined ? 'the answer has no retcode' : 'retcode is neither "0" nor a code NNN-NNN';
      return [{ part: 'answer.retcode', severity: 'error', message, expected, actual: shown(code) }];
    }
    return unlisted(answered, code) ?? (answered.wanted === 'refused' ? [] : refused(answered, code));
  },
};

/** A code that the page of the operation does not have. */
function unlisted({ operation }: Answered, code: string): AnswerFlaw[] | undefined {
  if (admittedCodes(operation).includes(code)) return undefined;
  const expected = `"0", ${operation.errorCodes.join(', ')} or a code of the group 000`;
  const entry = errorCode(code);
  if (entry !== undefined) {
    const message = `the page does not list ${code} (${entry.meaning})`;
    return [{ part: 'codes', severity: 'warning', message, expected, actual: code }];
  }
  const severity = mayBeCode(code) ? 'warning' : 'error';
  const later = asPublished.errorCode(code);
  const ofLater = later === undefined ? '' : ` (${later.meaning}), which another edition has`;
  return [
    { part: 'codes', severity, message: `neither the page nor the error table has ${code}${ofLater}`, expected, actual: code },
  ];
}

/** A code that the page has, where a success was to be expected. */
function refused(answered: Answered, code: string): AnswerFlaw[] {
  const entry = errorCode(code);
  if (answered.operation.session === 'opens' || entry === undefined) return [];
  if (!contradicts(answered, code) && isLackOfRight(answered.operation, code)) return [];
  const expected = '"0"';
  if (contradicts(answered, code)) {
    const message = `refused with ${code} (${entry.meaning}), although the agent is signed in and every value is one that the page admits`;
    return [{ part: 'rule.purpose', severity: 'error', message, expected, actual: code }];
  }
  const message = `refused with ${code} (${entry.meaning}); what a success looks like was not seen`;
  return [{ part: 'rule.purpose', severity: 'warning', message, expected, actual: code }];
}

/**
 * Whether a refusal contradicts what the check knows. 000-003 on a page of its own may also mean that the agent lacks the right:
 * where other operations took the same Guid, that is how it is read.
 */
function contradicts({ operation, guidTaken }: Answered, code: string): boolean {
  const cause = errorCode(code)?.cause;
  const mayMeanRight = cause === 'session' && isGatewayWide(operation, code) && operation.errorCodes.includes(code) && guidTaken;
  return cause !== undefined && contradicting.includes(cause) && !mayMeanRight;
}

/** The second schema of failures is that of the gateway-wide codes. */
function isGatewayWide({ answer }: Answered['operation'], code: string): boolean {
  return answer.failures[1]?.properties?.retcode?.enum?.includes(code) ?? false;
}

/** Whether a refusal is one that a gateway may give for ever: the agent lacks the right, and the page says so. */
export function isLackOfRight(operation: Answered['operation'], code: unknown): boolean {
  return (
    typeof code === 'string' &&
    operation.errorCodes.includes(code) &&
    (errorCode(code)?.cause === 'right' || isGatewayWide(operation, code))
  );
}
