import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { operations } from '../generated/catalog.js';
import { statements } from '../generated/statements.js';
import type { Document } from '../src/build/document.js';
import { linesOf } from '../src/build/lines.js';
import { describeStatements } from '../src/build/statements.js';
import type { DocumentedStatement, OperationDescriptor } from '../src/descriptor.js';
import { otherLines, type PageLine, pageLines } from './support/page-lines.js';

type Json = Readonly<Record<string, unknown>>;

const root = fileURLToPath(new URL('../openapi/', import.meta.url));
const all: readonly DocumentedStatement[] = statements;
const byId = new Map(all.map((statement) => [statement.id, statement]));
const yaml = readFileSync(new URL('../generated/openapi.yaml', import.meta.url), 'utf8');
const lines = yaml.split('\n');

/** A hand-written file with the files that it refers to in their places. */
function written(file: string): unknown {
  const inside = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(inside);
    if (typeof node !== 'object' || node === null) return node;
    if ('$ref' in node) return written(join(dirname(file), String(node.$ref)));
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, inside(value)]));
  };
  return inside(parse(readFileSync(file, 'utf8')));
}

const keywords = {
  minimum: 'minimum',
  maximum: 'maximum',
  minLength: 'min-length',
  maxLength: 'max-length',
  maxItems: 'max-items',
  anyOf: 'options',
  enum: 'options',
  pattern: 'pattern',
  default: 'default',
  'x-values': 'values',
  'x-enumDescriptions': 'values',
  'x-mandatory-when': 'mandatory-when',
};

function partsOf(schema: Json, required: boolean): string[] {
  const told = Object.entries(keywords).flatMap(([keyword, part]) => (keyword in schema ? [part] : []));
  return [required ? 'mandatory' : 'optional', 'type', ...told, ...(schema.type === 'boolean' ? ['options'] : [])];
}

function answerFields({ properties = {} }: { properties?: Json }, above = ''): string[] {
  return Object.entries(properties).flatMap(([name, field]) => [
    `answer.${above}${name}`,
    ...answerFields(((field as Json).items ?? field) as Json, `${above}${name}.`),
  ]);
}

/** The parts of an operation that the hand-written files have and that are in no schema. */
interface Written {
  operationId: string;
  security?: readonly unknown[];
  parameters: readonly { name: string; required: boolean; schema: Json }[];
  requestBody?: { content: { 'application/json': { schema: { required: string[]; properties: Record<string, Json> } } } };
  responses: {
    200: { headers?: Json; content: { 'application/json': { schema: { oneOf: [{ properties: Json }] } } } };
  };
  'x-preconditions': readonly { id: string }[];
  'x-rules': readonly { id: string }[];
  'x-error-codes': readonly string[];
  'x-triggered-events': readonly { event: string }[];
}

/** The names of the statements that an operation has to have, counted in the files of openapi/ without the build. */
function namesOf(operation: Written): string[] {
  const { parameters, requestBody, responses, security } = operation;
  const body = requestBody?.content['application/json'].schema;
  const success = responses[200].content['application/json'].schema.oneOf[0];
  const timed = { 'x-held-seconds': 'held', 'x-unpolled-seconds': 'unpolled', 'x-poll-spacing-ms': 'spacing' };
  const fields = Object.entries(body?.properties ?? {});
  return [
    'uri',
    'method',
    ...operation['x-preconditions'].map(({ id }) => `precondition.${id}`),
    ...operation['x-rules'].map(({ id }) => `rule.${id}`),
    ...(security === undefined ? ['Guid.mandatory'] : []),
    ...parameters.flatMap(({ name, required, schema, ...remarks }) =>
      partsOf({ ...remarks, ...schema }, required).map((part) => `${name}.${part}`),
    ),
    ...(body === undefined ? [] : ['body.mandatory', 'body.type']),
    ...fields.flatMap(([name, field]) =>
      partsOf(field, body?.required.includes(name) ?? false).map((part) => `body.${name}.${part}`),
    ),
    ...['status', 'media-type', 'json', 'failure'].map((part) => `answer.${part}`),
    ...answerFields(success),
    ...(responses[200].headers === undefined ? [] : ['answer.Set-GUID']),
    'codes',
    ...operation['x-error-codes'].map((code) => `code.${code}`),
    'events',
    ...operation['x-triggered-events'].map(({ event }) => `event.${event}`),
    ...Object.entries(timed).flatMap(([keyword, name]) => (keyword in operation ? [name] : [])),
    ...({ loginEx: ['auth.static'], getAgentEvent: ['auth.renewal', 'auth.validity'] }[operation.operationId] ?? []),
  ].map((name) => `${operation.operationId}.${name}`);
}

/** Whether a statement is about the requests that the gateway sends. */
const isPushed = (id: string) => /^\w+\.pushEvent\./.test(id);

describe('the statements', () => {
  it('have names of their own', () => {
    expect(byId.size).toBe(all.length);
    expect(all.length).toBeGreaterThan(250);
  });

  it('are those that the hand-written files make, and no others', () => {
    const { paths } = written(join(root, 'openapi.yaml')) as { paths: Record<string, Record<string, Written>> };
    const names = Object.values(paths).flatMap((path) => Object.values(path).flatMap(namesOf));
    expect(
      all
        .map(({ id }) => id)
        .filter((id) => !isPushed(id))
        .sort(),
    ).toEqual(names.sort());
  });

  it.each(['login', 'forceLogin'])('are those of the push page too, at %s, and nothing that a check could see', (operation) => {
    const ofPush = all.filter(({ id }) => id.startsWith(`${operation}.pushEvent.`));
    expect(ofPush.map(({ id }) => id.replace(`${operation}.pushEvent.`, ''))).toEqual([
      'uri',
      'method',
      'precondition.asked-for',
      'rule.tls',
      'rule.oldest-first',
      'rule.keep-alive',
      'Content-Type.mandatory',
      'Content-Type.type',
      'Content-Type.default',
      'Guid.mandatory',
      'Guid.type',
      'service_token.optional',
      'service_token.type',
      'service_token.max-length',
      'body.mandatory',
      'body.type',
      'body.workNo.mandatory',
      'body.workNo.type',
      'body.eventList.mandatory',
      'body.eventList.type',
      'answer',
    ]);
    for (const { source, unchecked } of ofPush) {
      expect(source.page).toBe('cec_07_1275');
      expect(unchecked).toMatch(/^it takes/);
    }
  });

  it.each(Object.values<OperationDescriptor>(operations))('name every entry of the catalog of $id', (operation) => {
    const { id, source } = operation;
    const named = (kind: string) => all.filter((one) => one.operation === id && one.kind === kind && !isPushed(one.id));
    const tails = (kind: string) => named(kind).map((one) => one.id.replace(`${id}.${kind}.`, ''));
    expect(tails('code')).toEqual(operation.errorCodes);
    expect(tails('event')).toEqual(operation.triggeredEvents.map(({ event }) => event));
    expect(tails('precondition')).toEqual(operation.preconditions.map((one) => one.id));
    expect(tails('rule')).toEqual(operation.rules.map((one) => one.id));
    expect(named('uri')[0]?.source).toEqual(source);
    for (const rule of [...operation.rules, ...operation.preconditions]) {
      const carried = [...named('rule'), ...named('precondition')].find((one) => one.id.endsWith(`.${rule.id}`));
      expect(carried).toMatchObject({ source: rule.source ?? source, text: rule.statement.replace(/\.$/, '') });
      expect(carried?.unchecked).toBe(rule.unchecked);
    }
  });

  it('say one thing each, in one line without full stop', () => {
    for (const { text, id } of all) expect(text, id).toMatch(/^\S.*[^.\s]$/);
    for (const operation of Object.keys(operations)) {
      const texts = all.filter((one) => one.operation === operation).map(({ kind, text }) => `${kind}: ${text}`);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

/** The names that a line of the document stands below, from the outside to itself. */
function trail(number: number): string[] {
  const names: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (let index = number - 1; index >= 0; index -= 1) {
    const [, spaces = '', name = ''] = /^( *)(?:- )?(.*?)(?::(?: .*)?)?$/.exec(lines[index] ?? '') ?? [];
    // An item of a list stands at the indent of the name that the list belongs to, or deeper.
    if (spaces.length >= indent || name === '') continue;
    indent = spaces.length;
    names.unshift(name.replaceAll('"', ''));
  }
  return names;
}

/** What the line of a statement has to show. */
function shown({ id, operation, kind }: DocumentedStatement): string | RegExp {
  const last = id.split('.').at(-1) ?? '';
  const inBody = id.startsWith(`${operation}.body.`);
  switch (kind) {
    case 'uri':
      return `  ${operations[operation as keyof typeof operations].path}:`;
    case 'method':
      return `    ${operations[operation as keyof typeof operations].method.toLowerCase()}:`;
    case 'precondition':
    case 'rule':
      return `- id: ${last}`;
    case 'mandatory':
      if (id.endsWith('.Guid.mandatory')) return 'x-mandatory: true';
      return inBody && id !== `${operation}.body.mandatory` ? new RegExp(`^ +- ${id.split('.').at(-2)}$`) : 'required: true';
    case 'optional':
      return inBody ? new RegExp(`^ +${id.split('.').at(-2)}:$`) : 'required: false';
    case 'type':
      return id === `${operation}.body.type` ? 'application/json:' : /^ +type: \w+$/;
    case 'max-items':
      return /^ +maxItems: \d+$/;
    case 'options':
      return /^ +(enum:|anyOf:|type: boolean)$/;
    case 'values':
      return /^ +x-(values|enumDescriptions):$/;
    case 'min-length':
      return /^ +minLength: \d+$/;
    case 'max-length':
      return /^ +maxLength: \d+$/;
    case 'minimum':
    case 'maximum':
      return new RegExp(`^ +${kind}: \\d+$`);
    case 'pattern':
    case 'default':
      return new RegExp(`^ +${kind}: \\S`);
    case 'mandatory-when':
      return 'x-mandatory-when: ';
    case 'status':
      return '"200":';
    case 'media-type':
      return 'application/json:';
    case 'json':
      return /^ +schema:$/;
    case 'answer-field':
      return new RegExp(`^ +${last}:$`);
    case 'failure':
      return /^ {4}\w+Failure:$/;
    case 'header':
      return /^ {4}Set-GUID\.[\w-]+:$/;
    case 'codes':
      return 'x-error-codes:';
    case 'code':
      return `- ${last}`;
    case 'events':
      return 'x-triggered-events:';
    case 'event':
      return `- event: ${last}`;
    case 'held':
    case 'unpolled':
      return `x-${kind}-seconds: `;
    case 'spacing':
      return 'x-poll-spacing-ms:';
    case 'authentication':
      return { static: 'static:', renewal: 'renewedEverySeconds: ', validity: 'validForSeconds: ' }[last] ?? 'no such part';
  }
}

const signIns = ['loginEx', 'login', 'forceLogin'];

describe('the line of a statement', () => {
  const own = all.filter(({ id }) => !isPushed(id));

  it.each(own)('shows what it is about: $id', (statement) => {
    const line = lines[statement.line - 1] ?? '';
    expect(line).toMatch(shown(statement));
    const [, number] = /^ +m\w+: (\d+)$/.exec(line) ?? [];
    if (number !== undefined) expect(statement.text).toMatch(new RegExp(`\\b${number}\\b`));
  });

  it.each(own)('stands in the part of the document that it is about: $id', (statement) => {
    const { id, operation, kind } = statement;
    const names = trail(statement.line);
    const { path } = operations[operation as keyof typeof operations];
    const [, first = '', second = ''] = id.split('.');
    if (names[0] === 'paths') return expect(names[1]).toBe(path);
    expect(names[0]).toBe('components');
    if (kind === 'answer-field') {
      expect(names.slice(-2, -1)).toEqual(['properties']);
      expect(names[2]?.startsWith('LoginEx')).toBe(signIns.includes(operation));
      return expect(names[2]).toMatch(/Success$|Result$|AgentEvent$|AgentSkill$|AgentStateInfo$/);
    }
    if (kind === 'failure') return expect(names[2]?.toLowerCase()).toBe(`${operation.toLowerCase()}failure`);
    if (kind === 'header') return expect(names[2]).toBe(signIns.includes(operation) ? 'Set-GUID.sign-in' : 'Set-GUID.renewal');
    if (first === 'body') {
      // What the sign-ins have in common is written once.
      if (names[2]?.startsWith('signIn.')) return expect(names[2]).toBe(`signIn.${second}`);
      expect(names[2]?.toLowerCase()).toBe(`${operation.toLowerCase()}request`);
      return expect(names).toContain(second);
    }
    expect(names.slice(1, 3)).toEqual(
      first === 'Guid' || first === 'auth' ? ['securitySchemes', 'Guid'] : ['parameters', expect.stringMatching(`^${first}\\b`)],
    );
  });
});

describe('what the pages state', () => {
  const check = ({ ids, words }: PageLine, prefix: string) => {
    const carriers = ids.map((id) => byId.get(`${prefix}${id}`));
    for (const [index, carrier] of carriers.entries()) expect(carrier, `${prefix}${ids[index]}`).toBeDefined();
    const texts = carriers.map((carrier) => carrier?.text).join('\n');
    for (const word of words) expect(texts).toContain(word);
  };
  const cases = Object.entries(pageLines).flatMap(([operation, told]) => told.map((entry) => ({ operation, ...entry })));

  it.each(cases)('is carried, of $operation: $line', ({ operation, ...entry }) => check(entry, `${operation}.`));

  it.each(Object.entries(otherLines).flatMap(([page, told]) => told.map((entry) => ({ page, ...entry }))))(
    'is carried, of $page: $line',
    ({ page, ...entry }) => {
      check(entry, '');
      for (const id of entry.ids) expect(byId.get(id)?.source.page).toBe(page);
    },
  );

  it('is all that the statements say, but for what rests on something else than a page', () => {
    const carried = new Set([
      ...cases.flatMap(({ operation, ids }) => ids.map((id) => `${operation}.${id}`)),
      ...Object.values(otherLines).flatMap((told) => told.flatMap(({ ids }) => ids)),
    ]);
    // Of the other pages no copy is here: chapter.test.ts has their facts.
    const others = all.filter(({ id, operation }) => operation in pageLines && !carried.has(id));
    expect(others.filter(({ evidence }) => evidence === undefined)).toEqual([]);
    expect(new Set(others.map(({ id }) => id.replace(/^\w+\./, '')))).toEqual(
      new Set(['answer.status', 'answer.media-type', 'answer.event.eventGenTime', 'codes', 'code.100-006', 'rule.after-the-call']),
    );
  });

  it('is told from what was observed or concluded', () => {
    const resting = (evidence: string) =>
      all.filter(
        (one) => one.operation in pageLines && one.evidence === evidence && !/\.answer\.(status|media-type)$/.test(one.id),
      );
    expect(resting('observed').map(({ id }) => id)).toEqual([
      'loginEx.code.999-001',
      'rest.rule.after-the-call',
      'getAgentEvent.answer.event.eventGenTime',
      'getAgentEvent.codes',
      'getAgentEvent.code.100-006',
    ]);
    expect(resting('inferred').map(({ id }) => id)).toEqual(['loginEx.answer.Set-GUID']);
    expect(new Set(all.filter(({ kind }) => kind === 'status').map(({ evidence }) => evidence))).toEqual(new Set(['observed']));
    expect(new Set(all.filter(({ kind }) => kind === 'media-type').map(({ evidence }) => evidence))).toEqual(new Set(['inferred']));
  });
});

describe('a statement that no request can show', () => {
  const own = all.filter(({ operation }) => operation in pageLines);

  it('says why, and only of these kinds', () => {
    const kinds = new Set(own.filter(({ unchecked }) => unchecked !== undefined).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['precondition', 'rule', 'default', 'values', 'unpolled', 'spacing']));
  });

  it('is none of the preconditions and rules that two agents without a call can show', () => {
    const open = own.filter(({ kind, unchecked }) => (kind === 'rule' || kind === 'precondition') && unchecked === undefined);
    expect(open.map(({ id }) => id)).toEqual([
      'loginEx.rule.purpose',
      'loginEx.rule.result-only-on-success',
      'setAgentAutoEnterIdle.precondition.signed-in',
      'setAgentAutoEnterIdle.rule.purpose',
      'setCustomState.precondition.signed-in',
      'setCustomState.rule.purpose',
      'rest.precondition.signed-in',
      'rest.rule.purpose',
      'rest.rule.prolong-when-resting',
      'rest.rule.accepted-is-not-granted',
      'getAgentEvent.precondition.signed-in',
      'getAgentEvent.rule.purpose',
      'getAgentEvent.rule.one-event-per-answer',
      'logout.precondition.signed-in',
      'logout.rule.purpose',
    ]);
  });
});

describe('the build of the statements', () => {
  const changed = (change: (operation: Record<string, unknown>) => void): Document => {
    const document = JSON.parse(readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8')) as Document;
    change(document.paths['/onlineagent/{agentid}/logout']?.delete as unknown as Record<string, unknown>);
    return document;
  };

  it('refuses a reason for a part that there is not', () => {
    const document = changed((logout) => {
      logout['x-unchecked'] = { held: 'it takes a call' };
    });
    expect(() => describeStatements(document, yaml)).toThrow('x-unchecked has no "held" to be about');
  });

  it('refuses two statements of one name', () => {
    const document = changed((logout) => {
      logout['x-error-codes'] = ['100-006', '100-006'];
    });
    expect(() => describeStatements(document, yaml)).toThrow('two statements are called logout.code.100-006');
  });

  it('finds the line of a name and of an item, and refuses what is not there', () => {
    const lineOf = linesOf('a: 1\nb:\n  "c d":\n    - x\n    - y: 1\n      z: 2\n');
    expect([lineOf(['b']), lineOf(['b', 'c d']), lineOf(['b', 'c d', 0]), lineOf(['b', 'c d', 1, 'z'])]).toEqual([2, 3, 4, 6]);
    expect(() => lineOf(['b', 'e'])).toThrow('the document has no b / e');
    expect(() => lineOf(['b', 'c d', 2])).toThrow('the document has no b / c d / 2');
  });
});
