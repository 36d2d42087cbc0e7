import { expect, test } from 'vitest';
import { tallyOf } from './tally.js';

const expected = ['a', 'b', 'c', 'd', 'a', 'b', 'c', 'd'];
const period = 4;

test.each([
  { what: 'all of them in order', received: expected, tally: { lost: 0, duplicated: 0, foreign: 0 } },
  { what: 'nothing', received: [], tally: { lost: 8, duplicated: 0, foreign: 0 } },
  { what: 'none at the start', received: ['b', 'c', 'd', 'a', 'b', 'c', 'd'], tally: { lost: 1, duplicated: 0, foreign: 0 } },
  { what: 'none in the middle', received: ['a', 'b', 'd', 'a', 'b', 'c', 'd'], tally: { lost: 1, duplicated: 0, foreign: 0 } },
  { what: 'none at the end', received: ['a', 'b', 'c', 'd', 'a', 'b'], tally: { lost: 2, duplicated: 0, foreign: 0 } },
  { what: 'one twice', received: ['a', 'b', 'b', 'c', 'd', 'a', 'b', 'c', 'd'], tally: { lost: 0, duplicated: 1, foreign: 0 } },
  { what: 'the last one twice', received: [...expected, 'd'], tally: { lost: 0, duplicated: 1, foreign: 0 } },
  {
    what: 'two in the wrong order',
    received: ['a', 'c', 'b', 'd', 'a', 'b', 'c', 'd'],
    tally: { lost: 1, duplicated: 1, foreign: 0 },
  },
  { what: 'a stranger', received: ['a', 'x', 'b', 'c', 'd', 'a', 'b', 'c', 'd'], tally: { lost: 0, duplicated: 0, foreign: 1 } },
])('of eight events $what are told as such', ({ received, tally }) => {
  expect(tallyOf(expected, received, period)).toEqual(tally);
});
