import { guidHeader } from '../../src/guid.js';
import { alteredGuid, type Cast, foreignGuid, numbersOf } from './cast.js';
import { type Draft, utf8 } from './input.js';
import type { Random } from './random.js';
import { own, refused } from './requests.js';
import { inheritedNames } from './values.js';

type Headers = Draft['headers'];

/** A request that is refused, with other values of the header Guid: none, one or several. */
function withGuids(
  choose: (r: Random, cast: Cast, agentid: number) => readonly string[],
  expected: Draft['expected'] = 'envelope',
) {
  return (r: Random, cast: Cast): Draft => {
    const agentid = r.pick(numbersOf(cast));
    const draft = refused(r, cast, { agentid });
    const spelling = () => r.pick([guidHeader, guidHeader.toLowerCase(), guidHeader.toUpperCase()]);
    const guids = choose(r, cast, agentid).map((guid) => [spelling(), guid] as const);
    return { ...draft, headers: [...without(draft, guidHeader), ...guids], expected };
  };
}

/** A request with further headers: one that is refused, or one of an insider. */
function withHeaders(choose: (r: Random) => Headers, expected: Draft['expected'] = 'envelope') {
  return (r: Random, cast: Cast): Draft => {
    const draft = r.chance(0.3) ? own(r, cast) : refused(r, cast);
    const further = choose(r);
    const kept = draft.headers.filter(([name]) => !further.some(([other]) => other.toLowerCase() === name.toLowerCase()));
    return { ...draft, headers: [...kept, ...further], expected };
  };
}

function without({ headers }: Draft, name: string): Headers {
  return headers.filter(([other]) => other !== name);
}

/** Headers, with what can be wrong about them. */
export const headers: Readonly<Record<string, (r: Random, cast: Cast) => Draft>> = {
  'Guid right': (r, cast) => own(r, cast),
  'Guid missing': withGuids(() => []),
  'Guid empty': withGuids(() => ['']),
  'Guid invented': withGuids((r) => [r.text(r.int(1, 80))]),
  'Guid huge': withGuids((r) => [r.text(1).repeat(r.int(1000, 12_000))]),
  'Guid foreign': withGuids((r, cast, agentid) => [foreignGuid(r, cast, agentid)]),
  'Guid altered': withGuids((r, cast, agentid) => [alteredGuid(r, cast, agentid)]),
  'Guid of a session that is over': withGuids((_, cast) => [cast.gone.guid]),
  'Guid twice': withGuids((r, cast, agentid) => {
    const guid = foreignGuid(r, cast, agentid);
    return r.pick([
      [guid, guid],
      [guid, r.text(36)],
      ['', guid],
    ]);
  }),
  'Guid many times': withGuids((r, cast, agentid) => Array.from({ length: r.int(3, 60) }, () => foreignGuid(r, cast, agentid))),
  'Guid of other letters': withGuids((r, cast, agentid) => [
    r.pick([utf8('坐席'), r.text(20, '\x80\x9f\xa0\xad\xff\xfe'), `${foreignGuid(r, cast, agentid)}\xff`, utf8('\u202e')]),
  ]),
  'Guid in another place': (r, cast) => {
    const { agentid, guid } = r.pick(cast.insiders);
    const draft = refused(r, cast, { agentid });
    const kept = without(draft, guidHeader);
    const elsewhere = r.pick(['Cookie', 'Authorization', 'X-Guid', 'Set-GUID', 'JSESSIONID', 'Guid2']);
    return r.chance(0.3)
      ? { ...draft, target: `${draft.target.split('?')[0]}?Guid=${guid}&guid=${guid}`, headers: kept }
      : { ...draft, headers: [...kept, [elsewhere, elsewhere === 'Cookie' ? `JSESSIONID=${guid}; Guid=${guid}` : guid]] };
  },
  'Content-Type odd': withHeaders((r) => [
    [
      'Content-Type',
      r.pick(['', '/', 'application/json; charset=', 'application', ';', 'a/b/c', '\xff', 'application/json;;;', '"']),
    ],
  ]),
  'Content-Type twice': withHeaders(() => [
    ['Content-Type', 'application/json'],
    ['content-type', 'text/plain'],
  ]),
  'Expect 100-continue': withHeaders((r) => [['Expect', r.pick(['100-continue', '100-Continue'])]]),
  'Expect something else': withHeaders((r) => [['Expect', r.pick(['200-ok', '', '100-continue, x', r.text(20)])]], 'answer'),
  'Cookie broken': withHeaders((r) => [
    ['Cookie', r.pick([';;=;', '=', 'a', '\xff\xfe', `a=${'b'.repeat(5000)}`, 'JSESSIONID', '__proto__=1', 'a="b;c'])],
    ['Cookie', 'a=1'],
  ]),
  'names that objects inherit': withHeaders((r) => inheritedNames.map((name) => [name, r.text(5)])),
  'many headers': withHeaders((r) => Array.from({ length: r.int(100, 1000) }, (_, index) => [`a${index}`, '1'])),
  'values of any letters': withHeaders((r) => [['X-Any', r.text(r.int(1, 200), '\t !"#$%&()*+,/:;<=>?@[]^`{|}~\x80\xa0\xff')]]),
  'names that are tokens': withHeaders((r) => [[r.text(r.int(1, 30), "!#$%&'*+-.^_`|~09azAZ"), '1']]),
  'names that are none': withHeaders((r) => [[r.pick(['a b', 'a\x00', '\xe9', '', '(a)', 'a"', '[a]', 'a,b']), '1']], 'answer'),
  'values with control characters': withHeaders((r) => [['X-Any', r.text(r.int(1, 9), '\x00\x01\x07\x08\x0b\x1b\x7f')]], 'answer'),
  'Connection odd': withHeaders((r) => [
    ['Connection', r.pick(['close', 'keep-alive', 'close, keep-alive', 'Guid', '', ',', r.text(9)])],
  ]),
  Upgrade: withHeaders(
    (r) => [
      ['Connection', 'Upgrade'],
      ['Upgrade', r.pick(['websocket', 'h2c', 'TLS/1.0', 'x', ''])],
    ],
    'answer',
  ),
  'Host odd': withHeaders(
    (r) => [['Host', r.pick(['', '127.0.0.1:99999', '\xff', 'a b', '[', 'http://x', r.text(300)])]],
    'answer',
  ),
  'Host twice': withHeaders(
    () => [
      ['Host', 'a'],
      ['Host', 'b'],
    ],
    'answer',
  ),
  'service_token and others': withHeaders((r) => [
    ['service_token', r.text(r.int(0, 200))],
    ['Accept', r.pick(['text/html', '', 'q', '*/*;q=0'])],
    ['Accept-Encoding', r.pick(['gzip', 'br', 'identity;q=0', '*;q=0'])],
    ['X-HTTP-Method-Override', 'DELETE'],
    ['Range', 'bytes=0-'],
    ['If-None-Match', '*'],
  ]),
};
