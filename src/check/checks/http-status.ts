import type { Check } from './check.js';

/** Answers travel under the one status of the contract (deviation 9). */
export const httpStatus: Check = {
  id: 'http-status',
  applies: () => true,
  parts: () => ['answer.status'],
  flaws({ operation, answer }) {
    const { status } = operation.answer;
    if (answer.status === status) return [];
    return [
      {
        part: 'answer.status',
        severity: 'error',
        message: `the answer has HTTP status ${answer.status}; clients read the body only under ${status}`,
        expected: String(status),
        actual: String(answer.status),
      },
    ];
  },
};
