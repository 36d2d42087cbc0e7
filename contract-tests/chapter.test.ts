import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * The facts of every interface of the chapter, typed off by hand a second time and held against the bundle. A row is short so that it can be
 * read beside a page; what is typed here in words, the document has in keywords.
 */
interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  default?: unknown;
}

interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

interface Triggered {
  event: string;
  delivery: string;
  when?: { parameter?: string; equals?: unknown; state?: string };
  afterSeconds?: { parameter: string };
  to?: string;
  evidence?: string;
}

interface Operation {
  operationId: string;
  security?: object[];
  parameters: Parameter[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  callbacks?: Record<string, { $ref: string }>;
  'x-source': { page: string; edition: string };
  'x-error-codes': string[];
  'x-evidence'?: Record<string, string | Record<string, string>>;
  'x-triggered-events': Triggered[];
  'x-preconditions': { id: string }[];
  'x-missing'?: string[];
}

interface State {
  agentState: number;
  state?: number;
  cti: number[];
}

type Paths = Record<string, Record<string, Operation>>;

const bundle = JSON.parse(readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8')) as {
  paths: Paths;
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter>; callbacks: Record<string, Paths> };
  'x-error-table': { success: { code: string }; codes: Record<string, { evidence: string }> };
  'x-events': Record<string, { group: string; evidence?: string }>;
  'x-agent-states': { states: Record<string, State>; cti: Record<string, string> };
};

interface Facts {
  readonly request: string;
  /** Page and edition. */
  readonly page: string;
  /** A header apart from it, every request has the Content-Type. `!` is mandatory, `?` is optional. */
  readonly parameters: readonly string[];
  readonly body?: readonly string[];
  /** `?` marks a code that is inferred, `~` one that was observed: neither is on the page as far as it was seen. */
  readonly codes: string;
  readonly events?: readonly string[];
  /** Default: that the agent is signed in. */
  readonly before?: readonly string[];
  readonly missing?: readonly string[];
  /** Parts other than codes and events that rest on no page. */
  readonly inferred?: readonly string[];
}

const e2023 = '2023-09-27';
const e2024 = '2024-09-24';
const e2025 = '2025-11-13';
/** The number of an agent until 2025, and since then. */
const agent = 'agentid path! integer 101..59999';
const agent2025 = 'agentid path! integer 101..999999';

const noEvents = 'triggered events of the page';
const noCodes = 'error codes of the page';
const noExample = 'published example';

const ofSignIn = (phonenum: '!' | '?', releasephone: boolean): string[] => [
  'password! string ..32',
  `phonenum${phonenum} string ..24`,
  'autoanswer? boolean = true',
  'autoenteridle? boolean = true',
  `releasephone? boolean = ${releasephone}`,
  'agenttype? integer 4|11 = 4',
  'status? integer 3|4|5 = 4',
  'ip? string ..15 = 127.0.0.1',
  'entryIp? string',
  'phonelinkage? boolean = false',
  'checkInWebm? boolean = true',
  'checkInMailm? boolean = false',
  'vcPhoneNumber? string ..24',
  'listenStatus? boolean = false',
];
const ofPush = ['callBackUri? string ..200', 'serviceToken? string ..50'];

const signInEvents = [
  'AgentOther_InService',
  'AgentState_Ready',
  'AgentState_SetNotReady_Success when status 3',
  'AgentState_Work when status 5',
];
const inferredEvents = signInEvents.map((event) => `${event} (inferred)`);
const signInCodes = '100-001 100-002 100-003 100-004 100-007 100-012 100-015 100-016 110-016 999-001';
const inferredSignInCodes = '100-001? 100-002? 100-003? 100-004? 100-007? 100-012? 100-015? 100-016? 110-016? 999-001?';
const shutdown = ['AgentOther_ShutdownService sometimes'];

const chapter: Readonly<Record<string, Facts>> = {
  loginEx: {
    request: 'PUT /onlineagent/{agentid}/loginex',
    page: `cec_07_1224 ${e2023}`,
    parameters: [agent],
    body: ofSignIn('?', true),
    codes: signInCodes,
    events: signInEvents,
    before: [],
  },
  login: {
    request: 'PUT /onlineagent/{agentid}',
    page: `cec_07_1202 ${e2024}`,
    parameters: [agent],
    body: [...ofSignIn('!', true), ...ofPush],
    codes: inferredSignInCodes,
    events: inferredEvents,
    before: [],
    missing: [noEvents, noCodes, noExample],
  },
  forceLogin: {
    request: 'PUT /onlineagent/{agentid}/forcelogin',
    page: `cec_07_1203 ${e2025}`,
    parameters: [agent2025],
    body: [...ofSignIn('!', false), ...ofPush],
    codes: inferredSignInCodes,
    events: inferredEvents,
    before: [],
    missing: ['table of the answer', noEvents, noCodes, noExample],
    inferred: ['answer'],
  },
  updateGuid: {
    request: 'PUT /onlineagent/{agentid}/updateGuid',
    page: `cec_07_1225 ${e2023}`,
    parameters: [agent],
    codes: '100-006',
    missing: [noExample],
  },
  handShake: {
    request: 'POST /onlineagent/{agentid}/handshake',
    page: `cec_07_1204 ${e2025}`,
    parameters: [agent2025, 'service_token header? string ..50'],
    codes: '100-001 100-006?',
    before: ['pushed'],
    missing: [noExample],
  },
  resetSkill: {
    request: 'POST /onlineagent/{agentid}/resetskill/{autoflag}',
    page: `cec_07_1209 ${e2023}`,
    parameters: [agent, 'autoflag path! boolean', 'skillid query? string ..4000', 'phonelinkage query? integer 0|1'],
    codes: '000-002 100-006 100-007',
    before: ['signed-in', 'phone-bound'],
  },
  queryAgentSkills: {
    request: 'GET /onlineagent/{agentid}/agentskills',
    page: `cec_07_1206 ${e2025}`,
    parameters: [agent2025],
    codes: '100-006? 100-007?',
    missing: ['end of the table of the answer', noEvents, noCodes, noExample],
    inferred: ['answer'],
  },
  queryAgentSkillsByWorkNo: {
    request: 'GET /onlineagent/{agentid}/agentskillsbyworkno/{workno}',
    page: `cec_07_1207 ${e2023}`,
    parameters: [agent, 'workno path! integer 101..59999'],
    codes: '100-006 100-007',
    missing: [noExample],
  },
  setAgentAutoAnswer: {
    request: 'POST /onlineagent/{agentid}/autoanswer/{isautoanswer}',
    page: `cec_07_1208 ${e2023}`,
    parameters: [agent, 'isautoanswer path! string ..5'],
    codes: '000-002 100-006',
  },
  setAgentAutoEnterIdle: {
    request: 'POST /onlineagent/{agentid}/autoenteridle/{flag}',
    page: `cec_07_0351 ${e2025}`,
    parameters: [agent2025, 'flag path! string 1..5'],
    codes: '100-006 100-007',
  },
  setTalkRight: {
    request: 'POST /onlineagent/{agentid}/settalkright',
    page: `cec_07_1223 ${e2024}`,
    parameters: [agent, 'flag query! integer 0|1'],
    codes: '000-002 100-006? 100-007',
  },
  setCustomState: {
    request: 'POST /onlineagent/{agentid}/setcustomstate',
    page: `cec_07_1228 ${e2023}`,
    parameters: [agent, 'customstate query! integer 0..65534'],
    codes: '000-002 000-003 100-006 100-009',
  },
  queryCustomState: {
    request: 'GET /onlineagent/{agentid}/querycustomstate',
    page: `cec_07_1229 ${e2024}`,
    parameters: [agent],
    codes: '000-003 100-006 100-007',
    missing: [noExample],
  },
  cancelSetCustomState: {
    request: 'POST /onlineagent/{agentid}/cancelsetcustomstate',
    page: `cec_07_1230 ${e2023}`,
    parameters: [agent],
    codes: '100-006? 100-009?',
    before: ['signed-in', 'custom-state'],
    missing: [noEvents, noCodes, noExample],
  },
  getAgentStatus: {
    request: 'GET /onlineagent/{agentid}/agentstatus',
    page: `cec_07_1222 ${e2024}`,
    parameters: [agent],
    codes: '000-002 100-006? 100-007?',
    missing: [noExample],
  },
  syncagentinfo: {
    request: 'POST /onlineagent/{agentid}/syncagentinfo',
    page: 'cec_07_1226 2025-03-31',
    parameters: [agent],
    codes: '100-006? 100-007?',
    missing: [noEvents, noCodes, 'commands above 7 of the table of curCommand', noExample],
  },
  sendNoteletEx: {
    request: 'POST /onlineagent/{agentid}/sendnoteletex',
    page: 'cec_07_1205 2025-03-31',
    parameters: [agent],
    body: ['agentIds! array ..100 of integer', 'content! string ..1023'],
    codes: '100-001 100-006 100-007',
    events: ['AgentOther_Note at the receivers'],
    missing: [noExample],
  },
  modifyAccountPwdEx: {
    request: 'POST /onlineagent/{agentid}/modifyaccountpwdex',
    page: `cec_07_0350 ${e2025}`,
    parameters: [agent2025],
    body: ['oldPassword! string ..32', 'newPassword! string 8..32'],
    codes: '000-002 100-006 100-007',
  },
  sayBusy: {
    request: 'POST /onlineagent/{agentid}/saybusy',
    page: 'cec_07_1211 2024-08-02',
    parameters: [agent, 'reason query? integer 0 or 200..250', 'prolong query? boolean = false'],
    codes: '000-002 100-006 100-007 100-009',
    events: ['AgentState_SetNotReady_Success'],
  },
  cancelBusy: {
    request: 'POST /onlineagent/{agentid}/cancelbusy',
    page: `cec_07_1212 ${e2023}`,
    parameters: [agent],
    codes: '100-006 100-007 100-009',
    events: ['AgentState_CancelNotReady_Success'],
    before: ['signed-in', 'busy'],
  },
  sayFree: {
    request: 'POST /onlineagent/{agentid}/sayfree',
    page: `cec_07_1210 ${e2023}`,
    parameters: [agent],
    codes: '100-006 100-007 100-009',
    events: ['AgentState_CancelNotReady_Success when busy', 'AgentState_CancelWork_Success when wrap-up'],
  },
  sayWork: {
    request: 'POST /onlineagent/{agentid}/work',
    page: `cec_07_1215 ${e2023}`,
    parameters: [agent],
    codes: '100-006? 100-007? 100-009?',
    events: ['AgentState_SetWork_Success (inferred)'],
    missing: [noEvents, noCodes],
  },
  cancelWork: {
    request: 'POST /onlineagent/{agentid}/cancelwork',
    page: `cec_07_13522 ${e2025}`,
    parameters: [agent2025],
    codes: '100-006 100-007 100-009',
    events: ['AgentState_CancelWork_Success'],
    before: ['signed-in', 'at-work'],
  },
  rest: {
    request: 'POST /onlineagent/{agentid}/rest/{time}/{restcause}',
    page: `cec_07_1213 ${e2023}`,
    parameters: [agent, 'time path! integer 1..86399', 'restcause path! integer 0..255', 'prolong query? boolean = false'],
    codes: '100-006 100-007 100-009',
    events: ['AgentState_SetRest_Success', 'AgentState_Rest_Timeout after time'],
  },
  cancelRest: {
    request: 'POST /onlineagent/{agentid}/cancelrest',
    page: `cec_07_13492 ${e2025}`,
    parameters: [agent2025],
    codes: '100-006? 100-007? 100-009?',
    events: ['AgentState_CancelRest_Success (inferred)'],
    before: ['signed-in', 'resting'],
    missing: [noEvents, noCodes],
  },
  getAgentEvent: {
    request: 'GET /agentevent/{agentid}',
    page: `cec_07_1274 ${e2023}`,
    parameters: ['agentid path! integer', 'calldata query? string'],
    codes: '100-006~',
    before: ['signed-in', 'not-pushed'],
    missing: [noCodes, 'body of an answer without event'],
  },
  forceLogoutWithReason: {
    request: 'DELETE /onlineagent/{agentid}/forcelogoutwithreason/{reason}',
    page: `cec_07_1221 ${e2024}`,
    parameters: [agent, 'reason path! integer 1..255'],
    codes: '100-005 100-006? 100-007? 100-008?',
    events: shutdown,
    missing: [noExample],
  },
  forceLogout: {
    request: 'DELETE /onlineagent/{agentid}/forcelogout',
    page: 'cec_07_1220 2024-08-02',
    parameters: [agent],
    codes: '100-005? 100-006? 100-007? 100-008?',
    events: shutdown,
    missing: [noExample],
  },
  logout: {
    request: 'DELETE /onlineagent/{agentid}/logout',
    page: `cec_07_1219 ${e2023}`,
    parameters: [agent],
    codes: '100-005 100-006 100-007 100-008',
    events: shutdown,
  },
  pushEvent: {
    request: 'POST {$request.body#/callBackUri}',
    page: `cec_07_1275 ${e2024}`,
    parameters: ['Guid header! string', 'service_token header? string ..50'],
    body: ['workNo! string', 'eventList! array of object'],
    codes: '',
    before: ['asked-for'],
    missing: [noCodes, 'what the gateway does when a push fails'],
  },
};

function resolved<T extends { $ref?: string }>(node: T): T {
  const [, group, name = ''] = node.$ref?.match(/^#\/components\/(schemas|parameters)\/(.+)$/) ?? [];
  return group === undefined ? node : (bundle.components[group as 'schemas'][name] as T);
}

/** A schema in words: type, range, options, default. */
function inWords(node: Schema): string {
  const { type = '', enum: options, anyOf, items, default: byDefault, ...schema } = resolved(node);
  const [least, most] = [schema.minimum ?? schema.minLength, schema.maximum ?? schema.maxLength ?? schema.maxItems];
  return [
    type,
    options?.join('|'),
    least === undefined && most === undefined ? undefined : `${least ?? ''}..${most ?? ''}`,
    anyOf?.map((one) => inWords(one).trim()).join(' or '),
    items && `of ${inWords(items)}`,
    byDefault === undefined ? undefined : `= ${byDefault}`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

function eventInWords({ event, delivery, when, afterSeconds, to, evidence }: Triggered): string {
  const condition = when?.state ?? (when && `${when.parameter} ${when.equals}`);
  return [
    event,
    ...(delivery === 'always' ? [] : [delivery]),
    ...(condition === undefined ? [] : [`when ${condition}`]),
    ...(afterSeconds === undefined ? [] : [`after ${afterSeconds.parameter}`]),
    ...(to === undefined ? [] : [`at the ${to}`]),
    ...(evidence === undefined ? [] : [`(${evidence})`]),
  ].join(' ');
}

function codesInWords({ 'x-error-codes': codes, 'x-evidence': evidence = {} }: Operation): string {
  const marks: Readonly<Record<string, string>> = { documented: '', inferred: '?', observed: '~' };
  const told = evidence['x-error-codes'] ?? {};
  return codes.map((code) => code + marks[(typeof told === 'string' ? told : told[code]) ?? 'documented']).join(' ');
}

const inPaths = (paths: Paths) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ request: `${method.toUpperCase()} ${path}`, operation })),
  );
const operations = inPaths(bundle.paths);
const all = [...operations, ...Object.values(bundle.components.callbacks).flatMap(inPaths)];

describe('the chapter', () => {
  it('has thirty interfaces: twenty-nine operations, and one that the gateway calls', () => {
    expect(operations).toHaveLength(29);
    expect(all).toHaveLength(30);
    expect(all.map(({ operation }) => operation.operationId).sort()).toEqual(Object.keys(chapter).sort());
    const calling = operations.filter(({ operation }) => operation.callbacks).map(({ operation }) => operation);
    expect(calling.map(({ operationId, callbacks }) => [operationId, callbacks])).toEqual(
      ['login', 'forceLogin'].map((id) => [id, { pushEvent: { $ref: '#/components/callbacks/pushEvent' } }]),
    );
  });

  it.each(Object.entries(chapter))('has the facts of %s', (id, facts) => {
    const { request, operation } = all.find((one) => one.operation.operationId === id) ?? {};
    if (operation === undefined) throw new Error(`no ${id}`);
    expect(request).toBe(facts.request);
    expect(`${operation['x-source'].page} ${operation['x-source'].edition}`).toBe(facts.page);
    const mark = (required = false) => (required ? '!' : '?');
    const parameters = operation.parameters
      .map(resolved)
      .map(({ name, in: place, required, schema }) => `${name} ${place}${mark(required)} ${inWords(schema)}`);
    const contentType = 'Content-Type header! string = application/json; charset=UTF-8';
    expect(parameters).toContain(contentType);
    expect(parameters.filter((one) => one !== contentType)).toEqual(facts.parameters);
    const body = operation.requestBody && resolved(operation.requestBody.content['application/json'].schema);
    const fields = Object.entries(body?.properties ?? {});
    expect(fields.map(([name, schema]) => `${name}${mark(body?.required?.includes(name))} ${inWords(schema)}`)).toEqual(
      facts.body ?? [],
    );
    expect(codesInWords(operation)).toBe(facts.codes);
    expect(operation['x-triggered-events'].map(eventInWords)).toEqual(facts.events ?? []);
    expect(operation['x-preconditions'].map((one) => one.id)).toEqual(facts.before ?? ['signed-in']);
    expect(operation['x-missing'] ?? []).toEqual(facts.missing ?? []);
    const parts = Object.keys(operation['x-evidence'] ?? {}).filter((part) => part === 'answer');
    expect(parts).toEqual(facts.inferred ?? []);
    // The sign-ins need no Guid, and what the gateway sends itself has one as a parameter.
    expect(operation.security === undefined).toBe(!['loginEx', 'login', 'forceLogin', 'pushEvent'].includes(id));
  });
});
