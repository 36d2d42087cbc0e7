import { asPublished } from '../../src/contract.js';
import { type Cast, numbersOf } from './cast.js';
import { type Draft, utf8 } from './input.js';
import type { Random } from './random.js';
import { base, own, refused, schemaOf } from './requests.js';
import { inheritedNames, noNumbers, textOf, type Where } from './values.js';

/** Changes the path, or the query, of a request that is refused. */
function changed(change: (path: string, r: Random, cast: Cast) => string, expected: Draft['expected'] = 'envelope') {
  return (r: Random, cast: Cast): Draft => {
    const draft = refused(r, cast);
    return { ...draft, target: change(draft.target, r, cast), expected };
  };
}

/** A request that is refused with the agent written in another way. */
function agentAs(write: (agentid: number, r: Random) => string, expected: Draft['expected'] = 'envelope') {
  return (r: Random, cast: Cast): Draft => {
    const agentid = r.pick(numbersOf(cast));
    return { ...refused(r, cast, { agentid, agent: write(agentid, r) }), expected };
  };
}

function valuesOf(where: Where) {
  return (r: Random, cast: Cast): Draft => {
    const operation = r.pick(asPublished.operations);
    const agent = where === 'inside' ? {} : { agent: textOf(r, schemaOf(operation, 'agentid'), where) };
    return refused(r, cast, { operation, where, ...agent });
  };
}

/** With a slash of the path replaced. */
function atSlash(path: string, r: Random, replacement: string): string {
  const slashes = [...path.matchAll(/\//g)].map(({ index }) => index).slice(1);
  const at = r.pick(slashes);
  return `${path.slice(0, at)}${replacement}${path.slice(at + 1)}`;
}

const escaped = (text: string) => [...text].map((letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');

/** Paths, with the ways in which they go wrong. */
export const paths: Readonly<Record<string, (r: Random, cast: Cast) => Draft>> = {
  'values inside': valuesOf('inside'),
  'values at the edges': valuesOf('at the edge'),
  'values outside': valuesOf('outside'),
  'own, values inside': (r, cast) => own(r, cast),
  'own, values at the edges': (r, cast) => own(r, cast, { where: 'at the edge' }),
  'own, values outside': (r, cast) => own(r, cast, { where: 'outside' }),
  'no numbers': agentAs((_, r) => r.pick(noNumbers)),
  'numbers in another form': agentAs((agentid, r) =>
    r.pick([
      `0x${agentid.toString(16)}`,
      `0${agentid}`,
      `${agentid}.0`,
      `+${agentid}`,
      `${agentid}e0`,
      `%20${agentid}`,
      `-${agentid}`,
    ]),
  ),
  'escapes that are whole': agentAs((agentid) => escaped(String(agentid))),
  'escapes that are broken': agentAs((agentid, r) =>
    r.pick([
      `%${agentid}`,
      `${agentid}%`,
      '%',
      '%z1',
      '%%',
      '%e0%a4%a',
      '%ff%fe',
      '%c0%af',
      '%u0032',
      '%00',
      `${agentid}%00`,
      '%2',
    ]),
  ),
  'unicode as it is': agentAs((agentid, r) => utf8(r.pick([`${agentid}é`, '２９１', '坐席', '😀', '\u202e192'])), 'answer'),
  'unicode in escapes': agentAs((agentid, r) => encodeURIComponent(r.pick([`${agentid}é`, '２９１', '坐席', '😀', '\u2028']))),
  'any bytes': agentAs((_, r) => r.bytes(r.int(1, 20)), 'answer'),
  dots: changed((path, r) => atSlash(path, r, r.pick(['/./', '/../', '/../../', '/%2e%2e/', '/.../', '/.%2e/', '/..;/']))),
  'double slashes': changed((path, r) => atSlash(path, r, '/'.repeat(r.int(2, 9)))),
  'encoded slashes': changed((path, r) => atSlash(path, r, r.pick(['%2f', '%2F', '%5c', '\\', '%252f']))),
  'trailing slashes': changed((path, r) => path.replace(/(\?|$)/, `${'/'.repeat(r.int(1, 4))}$1`)),
  'path parameters': changed((path, r) => atSlash(path, r, `;jsessionid=${r.text(8)};a/`)),
  'very long': changed((path, r) => `${path}${r.pick(['/', '?', '&a=', '%'])}${r.text(1).repeat(r.int(1000, 20_000))}`, 'answer'),
  'absolute form': changed(
    (path, r) =>
      `${r.pick(['http://127.0.0.1', 'https://gateway:8043', 'http://u:p@h', 'HTTP://[::1]:1', 'ftp://x', 'http://'])}${path}`,
    'answer',
  ),
  asterisk: changed((_, r) => r.pick(['*', '**', '*/', '/*']), 'answer'),
  'no slash in front': changed((path) => path.slice(1), 'answer'),
  fragment: changed((path, r) => `${path}#${r.text(r.int(0, 9))}`, 'answer'),
  'other letters': changed((path) => path.toUpperCase()),
  elsewhere: changed((_, r) =>
    r.pick([
      '/',
      '/favicon.ico',
      base,
      `${base}/`,
      `${base}/onlineagent`,
      `${base}/onlineagent/`,
      '/_emulators',
      '//',
      `${base}/${r.text(8)}`,
    ]),
  ),
  'something in front or behind': changed((path, r) => r.pick([`/${r.text(3)}${path}`, `${path}/${r.text(3)}`, `${base}${path}`])),
  'query with names twice': (r, cast) => {
    const operation = r.pick(
      asPublished.operations.filter(({ parameters }) => parameters.some((parameter) => parameter.in === 'query')),
    );
    const draft = refused(r, cast, { operation });
    const names = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    const query = names.flatMap((name) => [`${name}=1`, `${name}=2`, `${name}[]=3`, `${name}=`]);
    return { ...draft, target: `${draft.target.split('?')[0]}?${query.join('&')}` };
  },
  'own, query with names twice': (r, cast) => {
    const draft = own(r, cast);
    const [path, query = 'prolong=true'] = draft.target.split('?');
    return { ...draft, target: `${path}?${query}&${query}` };
  },
  'query that is empty': changed(
    (path, r) => `${path.split('?')[0]}${r.pick(['?', '?&', '?=', '?prolong', '?prolong=', '??', '?&&&=&'])}`,
  ),
  'query that is strange': changed(
    (path, r) =>
      `${path.split('?')[0]}?${r.pick(['a[b][c]=1', '%', 'a=%zz', ';;', '%00=%00', 'a=b=c', '?', '/', '../', `${'a&'.repeat(r.int(1, 2000))}`])}`,
  ),
  'names that objects inherit': changed((path, r) => {
    const name = r.pick(inheritedNames);
    return r.pick([
      `${base}/${name}`,
      `${base}/onlineagent/${name}/logout`,
      `${path.split('?')[0]}?${name}=${name}&prolong=${name}`,
    ]);
  }),
  'own, names that objects inherit': (r, cast) => {
    const draft = own(r, cast);
    const name = r.pick(inheritedNames);
    return {
      ...draft,
      target: `${draft.target.split('?')[0]}?${name}=1&prolong=${name}&reason=${name}&flag=${name}&skillid=${name}`,
    };
  },
};
