import type { JsonSchema, OperationDescriptor } from '../../descriptor.js';
import { type Violation, violations } from '../../schema.js';
import { type Check, claimsSuccess, shown } from './check.js';

/** The envelope and, after a success, the result have the fields and types of the page. `retcode` has a check of its own. */
export const answerSchema: Check = {
  id: 'answer-schema',
  applies: () => true,
  parts: (answered) => (claimsSuccess(answered) ? fieldsOf(answered.operation.answer.success, 'answer') : ['answer.failure']),
  flaws(answered) {
    const schema = branch(answered.operation, claimsSuccess(answered));
    const pointers = new Set<string>(['/retcode']);
    return violations(schema, answered.json).flatMap((violation) => {
      if (pointers.has(violation.pointer)) return [];
      pointers.add(violation.pointer);
      const part = claimsSuccess(answered) ? partOf(violation) : 'answer.failure';
      // For many servers null and absent are one, and the page asks for neither.
      const severity = violation.actual === null && !isRequired(schema, violation.pointer) ? 'warning' : 'error';
      return [{ part, severity, message: told(violation), expected: violation.expected, actual: shown(violation.actual) }];
    });
  },
};

/** The branches of failure differ in their codes alone. */
function branch(operation: OperationDescriptor, succeeded: boolean): JsonSchema {
  const [failure = operation.answer.success] = operation.answer.failures;
  return succeeded ? operation.answer.success : failure;
}

/** Every field of a success, at any depth, but `retcode`, which has a check of its own. */
function fieldsOf({ properties = {} }: JsonSchema, before: string): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const part = `${before}.${name}`;
    return part === 'answer.retcode' ? [] : [part, ...fieldsOf(field.items ?? field, part)];
  });
}

/** An answer that is wrong as a whole lacks the first thing that it should have. */
function partOf({ pointer }: Violation): string {
  // The entries of a list are one.
  return pointer === '' ? 'answer.message' : `answer${pointer.replaceAll(/\/\d+(?=\/|$)/g, '').replaceAll('/', '.')}`;
}

/** Whether the schema asks for the field that a pointer leads to. */
function isRequired(schema: JsonSchema, pointer: string): boolean {
  const [name = '', ...rest] = pointer.split('/').slice(1);
  const field = schema.properties?.[name];
  if (rest.length > 0) return field !== undefined && isRequired(field, `/${rest.join('/')}`);
  return schema.required?.includes(name) ?? false;
}

function told({ pointer, keyword, expected }: Violation): string {
  return keyword === 'required' ? `the answer lacks ${pointer}` : `${pointer || 'the answer'} is not ${expected}`;
}
