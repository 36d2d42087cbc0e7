import { METHODS } from 'node:http';
import { asPublished } from '../../src/contract.js';
import type { Cast } from './cast.js';
import type { Draft } from './input.js';
import type { Random } from './random.js';
import { own, refused } from './requests.js';
import { inheritedNames } from './values.js';

/** A request that is refused, with another method. */
function withMethod(choose: (r: Random, present: string) => string, expected: Draft['expected'] = 'envelope') {
  return (r: Random, cast: Cast): Draft => {
    const draft = refused(r, cast);
    return { ...draft, method: choose(r, draft.method), expected };
  };
}

const documented = [...new Set(asPublished.operations.map(({ method }) => method))];
/** Some have a meaning of their own and are tried apart; that of CONNECT is no path. */
const apart = ['CONNECT', 'HEAD', 'OPTIONS', 'TRACE'];
const others = METHODS.filter((method) => !(documented as string[]).includes(method) && !apart.includes(method));

/** Methods, known ones and others. */
export const methods: Readonly<Record<string, (r: Random, cast: Cast) => Draft>> = {
  'the documented one': (r, cast) => refused(r, cast),
  'the documented one, own': (r, cast) => own(r, cast),
  'another of the contract': withMethod((r, present) => r.pick(documented.filter((method) => method !== present))),
  'another of HTTP': withMethod((r) => r.pick(others), 'answer'),
  HEAD: withMethod(() => 'HEAD'),
  OPTIONS: withMethod(() => 'OPTIONS'),
  'OPTIONS of everything': (r, cast) => ({ ...refused(r, cast), method: 'OPTIONS', target: '*' }),
  TRACE: withMethod(() => 'TRACE'),
  CONNECT: (r, cast) => {
    const { method: _, body: __, ...draft } = refused(r, cast);
    return {
      ...draft,
      method: 'CONNECT',
      target: r.pick(['127.0.0.1:443', 'gateway:8043', draft.target, '*', '/']),
      expected: 'answer',
    };
  },
  'in small letters': withMethod((_, present) => present.toLowerCase(), 'answer'),
  'in mixed letters': withMethod((_, present) => `${present[0]}${present.slice(1).toLowerCase()}`, 'answer'),
  'a token of its own': withMethod((r) => r.text(r.int(1, 12), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ-_!#$%&*+.^`|~'), 'answer'),
  'no token': withMethod(
    (r) => r.pick(['', ' ', '{}', '"GET"', '/', 'G\xc9T', 'GET\x00', 'GET ', ' GET', '(', 'GET,POST']),
    'answer',
  ),
  'with something behind': withMethod((r, present) => `${present}${r.pick(['S', 'X', '1', '-', 'GET'])}`, 'answer'),
  'very long': withMethod((r) => r.text(1, 'ABCXYZ').repeat(r.int(100, 9000)), 'answer'),
  'names that objects inherit': withMethod((r) => r.pick(inheritedNames), 'answer'),
};
