import { describe, expect, it } from 'vitest';
import * as client from '../../generated/client.js';
import type { JsonSchema, ListedOperation } from '../descriptor.js';
import { type OperationId, operation } from '../operation.js';
import { violations } from '../schema.js';
import { firstBreach } from './schema.js';

/** Values of every kind, and those on both sides of what a schema says. */
function candidates(schema: JsonSchema): unknown[] {
  const { minimum = 0, maximum = 9, minLength = 0, maxLength = 5 } = schema;
  const ranges = (schema.anyOf ?? []).flatMap((branch) => [branch.minimum ?? 0, branch.maximum ?? 9]);
  const bounds = [...ranges.flatMap((end) => [end - 1, end, end + 1]), minimum - 1, minimum, minimum + 0.5, maximum, maximum + 1];
  const texts = [
    '',
    'T',
    'TTF',
    'TTFF',
    '0',
    '180',
    '181',
    '1699999999999',
    'true',
    '💬'.repeat(maxLength),
    '💬'.repeat(maxLength + 1),
    'x'.repeat(minLength),
    'x'.repeat(maxLength),
    'x'.repeat(maxLength + 1),
  ];
  return [
    ...bounds,
    ...texts,
    ...(schema.enum ?? []),
    true,
    false,
    null,
    [],
    [1],
    {},
    Number.MAX_SAFE_INTEGER,
    1e300,
    -0,
    '100-006',
    '0',
  ];
}

/** Objects that have each field right, wrong in every way, and missing. */
function objects(schema: JsonSchema, right: Record<string, unknown>): unknown[] {
  const fields = Object.entries(schema.properties ?? {});
  return fields.flatMap(([name, field]) => {
    const { [name]: _, ...without } = right;
    const values = [...candidates(field), ...within(field, right[name])];
    return [right, without, { ...right, more: 1 }, ...values.map((value) => ({ ...right, [name]: value }))];
  });
}

/** What is right in a field, with something wrong somewhere below. */
function within({ anyOf = [], ...schema }: JsonSchema, right: unknown): unknown[] {
  if (typeof right !== 'object' || right === null) return [];
  const { items } = schema;
  const lists = items && Array.isArray(right) ? listsOf(items, right[0], schema.maxItems) : [];
  return [...lists, ...objects(schema, right as Record<string, unknown>), ...anyOf.flatMap((branch) => within(branch, right))];
}

/** Lists with something wrong in their first or second place, and those on both sides of what is too long. */
function listsOf(items: JsonSchema, right: unknown, maxItems = 2): unknown[] {
  const values = [...candidates(items), ...within(items, right)];
  const lengths = [0, 1, maxItems, maxItems + 1].map((length) => Array.from({ length }, () => right));
  return [...lengths, ...values.flatMap((value) => [[value], [right, value]])];
}

const signIn = {
  message: '',
  retcode: '0',
  result: {
    vdnid: 1,
    workno: '291',
    mediatype: 'TTF',
    loginTime: '1699999999999',
    isForceChange: 'true',
    serverName: 'a',
    timeRemaining: '',
  },
};
const skills = { message: '', retcode: '0', result: [{ name: 'a', id: 1, mediatype: 5 }] };
const status = { agentState: 4, isWorking: false };
const right: Record<string, Record<string, unknown>> = {
  loginEx: signIn,
  login: signIn,
  forceLogin: signIn,
  updateGuid: { message: '', retcode: '0', result: { guid: 'a.AgentGateway1' } },
  queryAgentSkills: skills,
  queryAgentSkillsByWorkNo: skills,
  queryCustomState: { message: '', retcode: '0', result: { agentcustomstate: '65535' } },
  getAgentStatus: { message: '', retcode: '0', result: status },
  syncagentinfo: {
    message: '',
    retcode: '0',
    result: {
      callinfo: '',
      agentStateInfo: { callFeature: -1, callData: '', lastState: 0, preBusy: false, workNo: '291', state: 1 },
    },
  },
  getAgentEvent: { message: '', retcode: '0', event: { eventType: 'a', workNo: '291', content: null, eventGenTime: 1 } },
};
const command = { message: '', retcode: '0', result: {} };

type Case = [title: string, JsonSchema, unknown[]];

function bodyCase(id: OperationId, schema: JsonSchema): Case {
  return [`the body of ${id}`, schema, objects(schema, { ...operation(id).body?.example })];
}

const cases: Case[] = Object.entries<ListedOperation>(client.operations).flatMap(([id, { success, parameters, body }]) => [
  [`the answer of ${id}`, success, [...objects(success, right[id] ?? command), ...candidates(success)]],
  ...parameters.map(({ name, schema }): Case => [`${name} of ${id}`, schema, candidates(schema)]),
  ...(body ? [bodyCase(id as OperationId, body.schema)] : []),
]);

describe('the small judge of schemas', () => {
  it.each([...cases, ['a refusal', client.failure, objects(client.failure, command)] as Case])(
    'judges %s as Ajv does',
    (_title, schema, values) => {
      const verdicts = values.map((value) => {
        const [first] = violations(schema, value);
        const breach = firstBreach(schema, value);
        expect(breach === undefined, JSON.stringify(value)).toBe(first === undefined);
        if (breach)
          expect(
            violations(schema, value).map(({ pointer }) => pointer),
            JSON.stringify(value),
          ).toContain(breach.pointer);
        return breach === undefined;
      });
      expect(verdicts).toContain(true);
      expect(new Set(verdicts).size + Number(Object.keys(schema).length === 0)).toBe(2);
    },
  );

  it('says what is wanted in words', () => {
    const { rest, loginEx } = client.operations;
    expect(firstBreach(rest.success, { message: 1, retcode: '0' })).toEqual({ pointer: '/message', expected: 'a text', actual: 1 });
    expect(firstBreach(rest.success, { retcode: '0' })).toEqual({ pointer: '/message', expected: 'a text', actual: undefined });
    expect(firstBreach(rest.success, [])).toEqual({ pointer: '', expected: 'an object', actual: [] });
    const vdnid = { ...signIn, result: { ...signIn.result, vdnid: null } };
    expect(firstBreach(loginEx.success, vdnid)).toEqual({
      pointer: '/result/vdnid',
      expected: 'a text or an integer',
      actual: null,
    });
    const forced = { ...signIn, result: { ...signIn.result, isForceChange: true } };
    expect(firstBreach(loginEx.success, forced)?.expected).toBe('one of "true", "false"');
  });
});
