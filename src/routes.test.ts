import { describe, expect, it } from 'vitest';
import { server } from '../generated/catalog.js';
import { asPublished, contractOf, editions } from './contract.js';
import type { Method, OperationDescriptor } from './descriptor.js';
import { type Match, Routes } from './routes.js';

const base = server.basePath;

/** The same in the straightforward way: one regular expression for each template. */
function expected(operations: readonly OperationDescriptor[], method: string, pathname: string): Match {
  const fitting = operations.flatMap((operation) => {
    const template = operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const match = new RegExp(`^${base}${template}/?$`).exec(pathname);
    return match ? [{ operation, path: { ...match.groups } }] : [];
  });
  if (fitting.length === 0) return { kind: 'unknown path' };
  const found = fitting.find(({ operation }) => operation.method === method);
  if (!found) return { kind: 'wrong method', allowed: fitting.map(({ operation }) => operation.method) };
  const path = Object.fromEntries(Object.entries(found.path).map(([name, text]) => [name, decoded(text ?? '')]));
  return { kind: 'operation', operation: found.operation, path };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What can stand for a parameter, or for a whole segment. */
const texts = [
  '291',
  '0',
  '-1',
  'true',
  'a b',
  '%32%39%31',
  '29%2F1',
  '%2F',
  '%',
  '%zz',
  '%e5%ae%a2',
  '.',
  '..',
  ';x=1',
  '{agentid}',
  '__proto__',
  'work',
  '',
];

/** Paths that are like that of an operation. */
function similar({ path }: OperationDescriptor): string[] {
  const filled = texts.map((text) => path.replace(/\{\w+\}/g, () => text));
  const usual = path.replace(/\{\w+\}/g, '291');
  const changed = [
    `${usual}/`,
    `${usual}//`,
    `${usual}/more`,
    `/${usual}`,
    usual.replace('/', '//'),
    usual.replace(/\/291/, '//291'),
    usual.replace(/\/291/, ''),
    usual.slice(0, usual.lastIndexOf('/')),
    usual.slice(0, -1),
    usual.toUpperCase(),
    usual.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    path,
  ];
  return [...filled, ...changed];
}

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'get'];

describe('what a request line leads to', () => {
  it.each(editions)('is what the templates say, for every operation of the edition %s and whatever is like it', async (edition) => {
    const contract = await contractOf(edition);
    const paths = new Set(contract.operations.flatMap((operation) => similar(operation)));
    const seen = { operation: 0, 'wrong method': 0, 'unknown path': 0 };
    for (const path of paths) {
      for (const method of methods) {
        const pathname = base + path;
        const match = contract.match(method, pathname);
        expect([method, pathname, match]).toEqual([method, pathname, expected(contract.operations, method, pathname)]);
        seen[match.kind] += 1;
      }
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(contract.operations.length);
  });

  it.each(asPublished.operations.map((operation) => [operation.id, operation] as const))(
    'is %s for its own path, with the values of that',
    (id, operation) => {
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const values = Object.fromEntries(names.map((name, index) => [name, `value ${index}`]));
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
      const match = asPublished.match(operation.method, base + path);
      expect(match).toEqual({ kind: 'operation', operation: expect.objectContaining({ id }), path: values });
    },
  );

  it.each([
    ['/'],
    [''],
    [base],
    [`${base}/`],
    [`${base}//`],
    [`${base}///`],
    ['//agentgateway/resource/agentevent/291'],
    ['/agentgateway//resource/agentevent/291'],
    ['/agentgateway/resourceful/agentevent/291'],
    ['/agentgateway/resource.agentevent/291'],
    ['/AgentGateway/Resource/agentevent/291'],
    ['agentgateway/resource/agentevent/291'],
    ['/agentevent/291'],
    [`${base}${base}/agentevent/291`],
    [`${base}/agentevent`],
    [`${base}/agentevent/`],
    [`${base}/agentevent//`],
    [`${base}/agentevent/291//`],
    [`${base}/onlineagent//logout`],
    [`${base}/onlineagent/291/rest/600`],
    [`${base}/onlineagent/291/rest//0`],
  ])('is nothing for "%s"', (path) => {
    for (const method of ['GET', 'PUT', 'DELETE']) expect(asPublished.match(method, path)).toEqual({ kind: 'unknown path' });
  });

  it('has an encoded slash in a value, and not between two of them', () => {
    expect(asPublished.match('GET', `${base}/agentevent/29%2f1`)).toMatchObject({ path: { agentid: '29/1' } });
    expect(asPublished.match('GET', `${base}/agentevent/29/1`)).toEqual({ kind: 'unknown path' });
  });
});

describe('paths that fit several templates', () => {
  const operation = (id: string, method: Method, path: string) => ({ id, method, path }) as OperationDescriptor;
  const routes = new Routes('/base', [
    operation('any', 'GET', '/things/{id}'),
    operation('fixed', 'GET', '/things/first'),
    operation('replaced', 'PUT', '/things/{name}'),
    operation('below any', 'GET', '/things/{id}/parts'),
    operation('below fixed', 'GET', '/things/first/{part}'),
  ]);
  const idOf = (match: Match) => (match.kind === 'operation' ? [match.operation.id, match.path] : match);

  it.each([
    ['GET', '/things/first', ['fixed', {}]],
    ['GET', '/things/second', ['any', { id: 'second' }]],
    ['PUT', '/things/first', ['replaced', { name: 'first' }]],
    ['GET', '/things/first/parts', ['below fixed', { part: 'parts' }]],
    ['GET', '/things/second/parts', ['below any', { id: 'second' }]],
    ['GET', '/things/second/other', { kind: 'unknown path' }],
    ['DELETE', '/things/second', { kind: 'wrong method', allowed: ['GET', 'PUT'] }],
  ])('lead %s %s to the one that names more, and give the values the names of that', (method, path, outcome) => {
    expect(idOf(routes.match(method, `/base${path}`))).toEqual(outcome);
  });
});
