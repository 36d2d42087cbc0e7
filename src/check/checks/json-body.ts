import { type Check, shown } from './check.js';

/** The body of an answer is a JSON object. */
export const jsonBody: Check = {
  id: 'json-body',
  decisive: true,
  applies: () => true,
  parts: () => ['answer.json'],
  flaws({ answer, json }) {
    if (json !== undefined) return [];
    const what = answer.body === '' ? 'no body' : 'a body that is no JSON object';
    return [
      {
        part: 'answer.json',
        severity: 'error',
        message: `the answer has ${what}`,
        expected: 'a JSON object',
        actual: `${shown(answer.body)} (${answer.headers['content-type'] ?? 'no Content-Type'})`,
      },
    ];
  },
};
