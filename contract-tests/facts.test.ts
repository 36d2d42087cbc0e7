import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * The facts of six pages, whole pages of them, typed off by hand a second time and held against the bundle: a fact that gets lost in the document is
 * noticed here, whatever the build does.
 */
interface Operation {
  operationId: string;
  security?: object[];
  parameters: ({ $ref?: string } & Record<string, unknown>)[];
  responses: { 200: { headers?: object; content: { 'application/json': { schema: { $ref: string }; examples: object } } } };
  requestBody?: { required: boolean };
  'x-source': { page: string; edition: string };
  'x-error-codes': string[];
  'x-triggered-events': { event: string; delivery: string; when?: { equals: number } }[];
  'x-preconditions': { id: string }[];
  'x-rules'?: { id: string }[];
  'x-log-name': string;
  'x-published-uri': string;
  'x-published-example': { request?: { headers: string[]; body?: object }; response: object };
}

const bundle = JSON.parse(readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  servers: { url: string; description: string; variables: Record<string, { default: string }>; 'x-deployment': string }[];
  components: Record<string, Record<string, Record<string, unknown>>>;
  'x-error-table': { codes: Record<string, { meaning: string }> };
};

const page = (page: string, edition: string) => ({ page, edition });
const e2023 = '2023-09-27';
const guid = 'Guid: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx.AgentGateway1';
const contentType = 'Content-Type:application/json; charset=UTF-8';
const accepted = { result: {}, message: 'success', retcode: '0' };
const integer = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum });

const pages = {
  loginEx: {
    request: 'PUT /onlineagent/{agentid}/loginex',
    source: page('cec_07_1224', e2023),
    parameters: {
      agentid: ['path', true, integer(101, 59999)],
      'Content-Type': ['header', true, { type: 'string', default: 'application/json; charset=UTF-8' }],
    },
    guid: false,
    codes: ['100-001', '100-002', '100-003', '100-004', '100-007', '100-012', '100-015', '100-016', '110-016', '999-001'],
    example: {
      headers: [contentType, guid],
      body: { password: '', phonenum: '40038', status: '4', releasephone: 'false', agenttype: '4' },
      response: {
        message: '',
        retcode: '0',
        result: {
          vdnid: 1,
          workno: '291',
          mediatype: 'TTF',
          loginTime: '1471585949806',
          isForceChange: 'false',
          serverName: 'AgentGateway',
          timeRemaining: '9',
        },
      },
    },
    preconditions: [],
    uri: 'https://ip:port/agentgateway/resource/onlineagent/{agentid}/loginex',
  },
  setAgentAutoEnterIdle: {
    request: 'POST /onlineagent/{agentid}/autoenteridle/{flag}',
    source: page('cec_07_0351', '2025-11-13'),
    parameters: {
      agentid: ['path', true, integer(101, 999999)],
      flag: ['path', true, { type: 'string', minLength: 1, maxLength: 5, 'x-longest': 'false' }],
      'Content-Type': ['header', true, { type: 'string', default: 'application/json; charset=UTF-8' }],
    },
    guid: true,
    codes: ['100-006', '100-007'],
    example: { headers: [contentType, guid], response: accepted },
    preconditions: ['signed-in'],
    uri: 'https://IP address:Port number/agentgateway/resource/onlineagent/{agentid}/autoenteridle/{flag}',
  },
  setCustomState: {
    request: 'POST /onlineagent/{agentid}/setcustomstate',
    source: page('cec_07_1228', e2023),
    parameters: {
      agentid: ['path', true, integer(101, 59999)],
      customstate: ['query', true, integer(0, 65534)],
      'Content-Type': ['header', true, { type: 'string', default: 'application/json; charset=UTF-8' }],
    },
    guid: true,
    codes: ['000-002', '000-003', '100-006', '100-009'],
    example: { headers: [contentType, guid], response: { message: 'success', retcode: '0', result: {} } },
    preconditions: ['signed-in'],
    uri: 'https://ip:port/agentgateway/resource/onlineagent/{agentid}/setcustomstate?customstate={customstate}',
  },
  rest: {
    request: 'POST /onlineagent/{agentid}/rest/{time}/{restcause}',
    source: page('cec_07_1213', e2023),
    parameters: {
      agentid: ['path', true, integer(101, 59999)],
      time: ['path', true, { ...integer(1, 86399), format: 'int64' }],
      restcause: ['path', true, { ...integer(0, 255), format: 'int32' }],
      prolong: ['query', false, { type: 'boolean', default: false }],
      'Content-Type': ['header', true, { type: 'string', default: 'application/json; charset=UTF-8' }],
    },
    guid: true,
    codes: ['100-006', '100-007', '100-009'],
    example: { headers: [contentType, guid], response: accepted },
    preconditions: ['signed-in'],
    uri: 'https://ip:port/agentgateway/resource/onlineagent/{agentid}/rest/{time}/{restcause}?prolong={false}',
  },
  getAgentEvent: {
    request: 'GET /agentevent/{agentid}',
    source: page('cec_07_1274', e2023),
    parameters: {
      agentid: ['path', true, { type: 'integer' }],
      calldata: ['query', false, { type: 'string', 'x-sample': '1' }],
      'Content-Type': ['header', true, { type: 'string', default: 'application/json; charset=UTF-8' }],
    },
    guid: true,
    codes: ['100-006'],
    example: {
      response: { message: '', retcode: '0', event: { eventType: 'AgentOther_InService', workNo: '291', content: null } },
    },
    preconditions: ['signed-in', 'not-pushed'],
    uri: 'https://ip:port/agentgateway/resource/agentevent/{agentid}',
  },
  logout: {
    request: 'DELETE /onlineagent/{agentid}/logout',
    source: page('cec_07_1219', e2023),
    parameters: {
      agentid: ['path', true, integer(101, 59999)],
      'Content-Type': ['header', true, { type: 'string', default: 'application/json; charset=UTF-8' }],
    },
    guid: true,
    codes: ['100-005', '100-006', '100-007', '100-008'],
    example: { headers: [contentType, guid], response: accepted },
    preconditions: ['signed-in'],
    uri: 'https://ip:port/agentgateway/resource/onlineagent/{agentid}/logout',
  },
} as const;

const found = Object.fromEntries(
  Object.entries(bundle.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => [
      operation.operationId,
      { request: `${method.toUpperCase()} ${path}`, operation },
    ]),
  ),
);

function resolved(node: { $ref?: string }): Record<string, unknown> {
  const [, group = '', name = ''] = node.$ref?.match(/^#\/components\/(\w+)\/(.+)$/) ?? [];
  return node.$ref ? (bundle.components[group]?.[name] ?? {}) : (node as Record<string, unknown>);
}

function objectSchema(name: string): { properties: Record<string, Record<string, unknown>>; required: string[] } {
  const schema = bundle.components.schemas?.[name] ?? {};
  return { properties: schema.properties as Record<string, Record<string, unknown>>, required: schema.required as string[] };
}

describe('the facts of six pages in full', () => {
  it('are of operations that the document has, in the order of a session', () => {
    expect(Object.keys(found).filter((id) => id in pages)).toEqual(Object.keys(pages));
  });

  it.each(Object.entries(pages))('of %s are all in the document', (id, facts) => {
    const { request, operation } = found[id] ?? {};
    expect(request).toBe(facts.request);
    expect(operation?.['x-source']).toMatchObject(facts.source);
    expect(operation?.['x-log-name']).toBe(id);
    expect(operation?.['x-published-uri']).toBe(facts.uri);
    expect(operation?.['x-error-codes']).toEqual(facts.codes);
    expect(operation?.['x-preconditions'].map((precondition) => precondition.id)).toEqual(facts.preconditions);
    expect(operation?.security?.length !== 0).toBe(facts.guid);
    const parameters = operation?.parameters
      .map(resolved)
      .map(({ name, in: place, required, schema }) => [name, [place, required, schema]]);
    expect(Object.fromEntries(parameters ?? [])).toEqual(facts.parameters);
    const example = operation?.['x-published-example'];
    expect(example?.response).toEqual(facts.example.response);
    expect(example?.request?.headers).toEqual('headers' in facts.example ? facts.example.headers : undefined);
    expect(example?.request?.body).toEqual('body' in facts.example ? facts.example.body : undefined);
  });

  it('have every code of every page in the error table', () => {
    const codes = [...new Set(Object.values(pages).flatMap((facts) => facts.codes))];
    expect(codes.sort()).toEqual([
      '000-002',
      '000-003',
      '100-001',
      '100-002',
      '100-003',
      '100-004',
      '100-005',
      '100-006',
      '100-007',
      '100-008',
      '100-009',
      '100-012',
      '100-015',
      '100-016',
      '110-016',
      '999-001',
    ]);
    for (const code of codes) expect(bundle['x-error-table'].codes[code]?.meaning, code).toMatch(/\w+ \w+/);
  });

  it('have the events of a sign-in by status, and those of rest and sign-out', () => {
    const events = (id: string, status?: number) =>
      found[id]?.operation['x-triggered-events']
        .filter(({ when }) => when === undefined || when.equals === status)
        .map(({ event, delivery }) => `${event} ${delivery}`);
    expect(events('loginEx', 3)).toEqual([
      'AgentOther_InService always',
      'AgentState_Ready always',
      'AgentState_SetNotReady_Success always',
    ]);
    expect(events('loginEx', 4)).toEqual(['AgentOther_InService always', 'AgentState_Ready always']);
    expect(events('loginEx', 5)).toEqual(['AgentOther_InService always', 'AgentState_Ready always', 'AgentState_Work always']);
    expect(events('rest')).toEqual(['AgentState_SetRest_Success always', 'AgentState_Rest_Timeout always']);
    expect(events('logout')).toEqual(['AgentOther_ShutdownService sometimes']);
    for (const id of ['setAgentAutoEnterIdle', 'setCustomState', 'getAgentEvent']) expect(events(id)).toEqual([]);
  });

  it('have the fourteen fields of the sign-in body', () => {
    const { properties, required } = objectSchema('LoginExRequest');
    expect(required).toEqual(['password']);
    const fields = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, resolved(field)]));
    const facts = Object.entries(fields).map(([name, { type, maxLength, default: byDefault, enum: values }]) => [
      name,
      type,
      maxLength,
      byDefault,
      values,
    ]);
    expect(facts).toEqual([
      ['password', 'string', 32, undefined, undefined],
      ['phonenum', 'string', 24, undefined, undefined],
      ['autoanswer', 'boolean', undefined, true, undefined],
      ['autoenteridle', 'boolean', undefined, true, undefined],
      ['releasephone', 'boolean', undefined, true, undefined],
      ['agenttype', 'integer', undefined, 4, [4, 11]],
      ['status', 'integer', undefined, 4, [3, 4, 5]],
      ['ip', 'string', 15, '127.0.0.1', undefined],
      ['entryIp', 'string', undefined, undefined, undefined],
      ['phonelinkage', 'boolean', undefined, false, undefined],
      ['checkInWebm', 'boolean', undefined, true, undefined],
      ['checkInMailm', 'boolean', undefined, false, undefined],
      ['vcPhoneNumber', 'string', 24, undefined, undefined],
      ['listenStatus', 'boolean', undefined, false, undefined],
    ]);
    expect(fields.status?.['x-enumDescriptions']).toEqual({ 3: 'busy', 4: 'idle', 5: 'wrap-up' });
    expect(fields.agenttype?.['x-enumDescriptions']).toEqual({ 4: 'PC+phone agent', 11: 'PC+phone video agent' });
    expect(fields.ip?.description).toContain('IPv6 is not supported');
    const fits = (ip: string) => new RegExp(String(fields.ip?.pattern)).test(ip);
    expect(['127.0.0.1', '192.168.100.100', '255.255.255.255'].every(fits)).toBe(true);
    expect(['::', '::1', 'fe80::1', '::127.0.0.1', '2001:db8::1'].some(fits)).toBe(false);
  });

  it('have the seven fields of the sign-in result', () => {
    const { properties, required } = objectSchema('LoginExResult');
    expect(required).toEqual(['vdnid', 'workno', 'mediatype', 'loginTime', 'isForceChange', 'serverName', 'timeRemaining']);
    expect(Object.keys(properties)).toEqual(required);
    expect(properties.mediatype?.['x-positions']).toEqual(['CTI server', 'WebM', 'MailM']);
    expect(properties.timeRemaining?.['x-range']).toEqual({ minimum: 0, maximum: 180 });
    expect(properties.isForceChange?.enum).toEqual(['true', 'false']);
    const fits = (value: string) => new RegExp(String(properties.timeRemaining?.pattern)).test(value);
    expect(['', '0', '9', '90', '180'].every(fits)).toBe(true);
    expect(['181', '-1', '200', '1000', '9.5', ' '].some(fits)).toBe(false);
  });

  it('have the three deployments and the port of the 2025 page', () => {
    expect(bundle.servers.map((server) => server['x-deployment'])).toEqual(['single-node', 'cluster', 'saas']);
    for (const { url, variables } of bundle.servers) {
      expect(url).toMatch(/^https:\/\/\{\w+\}:\{port\}\/agentgateway\/resource$/);
      expect(variables.port?.default).toBe('8043');
    }
    expect(bundle.servers[1]?.description).toContain('./nslbctl l');
  });

  it('have the Guid of both modes and the header that brings it', () => {
    expect(bundle.components.securitySchemes?.Guid).toMatchObject({
      type: 'apiKey',
      in: 'header',
      name: 'Guid',
      'x-auth-modes': {
        static: { setting: 'AUTHMODE = 1', guidFrom: 'loginEx' },
        dynamic: { setting: 'AUTHMODE = 2', guidFrom: 'getAgentEvent' },
      },
    });
    const withHeader = Object.entries(found).filter(([, { operation }]) => 'Set-GUID' in (operation.responses[200].headers ?? {}));
    expect(withHeader.map(([id]) => id)).toEqual(['loginEx', 'login', 'forceLogin', 'handShake', 'getAgentEvent']);
  });

  it('have the times of the poll: held for 10 s, again after 200 to 500 ms, signed out after 2 minutes without', () => {
    const { operation: poll } = found.getAgentEvent ?? {};
    expect(poll).toMatchObject({
      'x-held-seconds': 10,
      'x-unpolled-seconds': 120,
      'x-poll-spacing-ms': { minimum: 200, maximum: 500 },
    });
  });

  it('have the rules of order', () => {
    const rules = (id: string) => found[id]?.operation['x-rules']?.map((rule) => rule.id);
    expect(rules('logout')).toEqual([
      'purpose',
      'no-body',
      'log-name',
      'not-while-talking-or-answering',
      'nothing-afterwards',
      'sign-in-and-sign-out-do-not-overlap',
    ]);
    expect(rules('loginEx')).toContain('sign-in-and-sign-out-do-not-overlap');
    expect(rules('rest')).toContain('prolong-when-resting');
    expect(rules('setAgentAutoEnterIdle')).toContain('wrap-up-when-not-always-off-hook');
    for (const id of Object.keys(pages)) expect(rules(id), id).toContain('log-name');
  });
});
