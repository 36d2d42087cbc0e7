import type { JsonSchema, OperationDescriptor } from '../../descriptor.js';
import { type Violation, violations } from '../../schema.js';
import { type Check, claimsSuccess, shown } from './check.js';

/** The envelope and, after a success, the result have the fields and types of the page. `retcode` has a check of its own. */
export const answerSchema: Check = {
  id: 'answer-schema',
  applies: () => true,
  flaws(answered) {
    const schema = branch(answered.operation, claimsSuccess(answered));
    const pointers = new Set<string>(['/retcode']);
    return violations(schema, answered.json).flatMap((violation) => {
      if (pointers.has(violation.pointer)) return [];
      pointers.add(violation.pointer);
      return [{ severity: 'error', message: told(violation), expected: violation.expected, actual: shown(violation.actual) }];
    });
  },
};

/** The branches of failure differ in their codes alone. */
function branch(operation: OperationDescriptor, succeeded: boolean): JsonSchema {
  const [failure = operation.answer.success] = operation.answer.failures;
  return succeeded ? operation.answer.success : failure;
}

function told({ pointer, keyword, expected }: Violation): string {
  return keyword === 'required' ? `the answer lacks ${pointer}` : `${pointer || 'the answer'} is not ${expected}`;
}
