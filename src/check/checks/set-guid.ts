import { setGuidHeader } from '../../guid.js';
import { isRefusal } from '../../retcode.js';
import { type Answered, type Check, claimsSuccess } from './check.js';

const part = `answer.${setGuidHeader}`;

/**
 * A sign-in that succeeded brings the Guid; a poll may bring a new one (page cec_07_0005, deviation 12).
 *
 * The value is a credential: a finding tells its form and never quotes it.
 */
export const setGuid: Check = {
  id: 'set-guid',
  applies: (answered) => mustCome(answered) || header(answered) !== undefined,
  parts: () => [part],
  flaws(answered) {
    const value = header(answered);
    const { setGuid: documented } = answered.operation.answer;
    if (documented === undefined) return [];
    const expected = `${setGuidHeader}: JSESSIONID=<guid>`;
    if (value === undefined) {
      const message = `the sign-in succeeded without the header ${setGuidHeader}`;
      return [{ part, severity: 'error', message, expected, actual: 'no such header' }];
    }
    if (documented.sent === 'on-success' && isRefusal(answered.json?.retcode)) {
      const message = `a refused sign-in has the header ${setGuidHeader}`;
      return [
        {
          part,
          severity: 'error',
          message,
          expected: 'a Guid for a sign-in that succeeds',
          actual: 'one all the same (not shown)',
        },
      ];
    }
    if (new RegExp(documented.pattern).test(value)) return [];
    const message = `${setGuidHeader} is not of the documented form`;
    return [{ part, severity: 'error', message, expected, actual: 'a value of another form (not shown, for it is a credential)' }];
  },
};

function mustCome(answered: Answered): boolean {
  return answered.operation.answer.setGuid?.sent === 'on-success' && claimsSuccess(answered);
}

function header({ answer, operation }: Answered): string | undefined {
  return operation.answer.setGuid && answer.headers[setGuidHeader.toLowerCase()];
}
