import { sameMediaType } from '../media-type.js';
import type { Check } from './check.js';

/** The answer says that it is JSON in UTF-8, in whatever spelling. */
export const mediaType: Check = {
  id: 'media-type',
  applies: () => true,
  parts: () => ['answer.media-type'],
  flaws({ operation, answer }) {
    const actual = answer.headers['content-type'];
    const expected = operation.answer.mediaType;
    if (sameMediaType(actual, expected)) return [];
    return [
      {
        part: 'answer.media-type',
        // The pages say nothing of this header, so its absence fails nobody; another type than JSON is told to the client.
        severity: actual === undefined ? 'warning' : 'error',
        message: actual === undefined ? 'the answer has no Content-Type' : `the answer says that it is ${actual}`,
        expected,
        actual: actual ?? 'no Content-Type',
      },
    ];
  },
};
