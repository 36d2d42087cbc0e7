import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapter } from './support/chapter-facts.js';

/**
 * The facts of the whole chapter, typed off by hand a second time and held against the bundle: what gets lost or changed in the document is
 * noticed here, whatever the build does.
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
    expect(all.map(({ operation }) => operation.operationId).sort()).toEqual(Object.keys(chapter).sort());
    expect(operations).toHaveLength(29);
    expect(all).toHaveLength(30);
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
    expect(operation['x-evidence']?.answer ?? 'documented').toBe(facts.answer ?? 'documented');
    // The sign-ins need no Guid, and what the gateway sends itself has one as a parameter.
    expect(operation.security === undefined).toBe(!['loginEx', 'login', 'forceLogin', 'pushEvent'].includes(id));
  });
});

/** Numbers of a group of codes, `1-7 16` for 001 to 007 and 016. */
function codesOf(group: string, numbers: string): string[] {
  return numbers.split(' ').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => `${group}-${String(first + index).padStart(3, '0')}`);
  });
}

describe('the error table', () => {
  /** What is not documented has its meaning from the vendor's demo clients: no copy of the pages shows the table to its end. */
  const groups: Readonly<Record<string, { count: number; numbers: string; documented: string }>> = {
    '000': { count: 7, numbers: '1-7', documented: '1-7' },
    100: { count: 21, numbers: '1-21', documented: '1-21' },
    101: { count: 7, numbers: '1-7', documented: '1-7' },
    104: { count: 12, numbers: '1-12', documented: '1-12' },
    105: { count: 7, numbers: '1-7', documented: '1-7' },
    106: { count: 4, numbers: '1-4', documented: '1-4' },
    110: { count: 18, numbers: '2-12 16-22', documented: '16' },
    200: { count: 29, numbers: '1-26 37-39', documented: '37-39' },
    210: { count: 1, numbers: '1', documented: '' },
    300: { count: 4, numbers: '1-4', documented: '' },
    400: { count: 3, numbers: '1-3', documented: '' },
    500: { count: 10, numbers: '1-10', documented: '' },
    600: { count: 5, numbers: '1-5', documented: '' },
    700: { count: 9, numbers: '1-3 14 16-17 23-24 100', documented: '' },
    701: { count: 6, numbers: '1-6', documented: '' },
    800: { count: 3, numbers: '1-3', documented: '' },
    900: { count: 9, numbers: '1-9', documented: '' },
    // A page lists it for the sign-in; its meaning stands in demo clients alone.
    999: { count: 1, numbers: '1', documented: '' },
  };
  const { codes, success } = bundle['x-error-table'];

  it('has 156 codes, and "0"', () => {
    expect(success.code).toBe('0');
    expect(Object.keys(codes)).toHaveLength(156);
    expect(Object.values(groups).reduce((sum, { count }) => sum + count, 0)).toBe(156);
  });

  it.each(Object.entries(groups))('has the codes of group %s', (group, { count, numbers, documented }) => {
    const found = Object.entries(codes).filter(([code]) => code.startsWith(`${group}-`));
    expect(found).toHaveLength(count);
    expect(found.map(([code]) => code).sort()).toEqual(codesOf(group, numbers));
    const ofPages = found.filter(([, { evidence }]) => evidence === 'documented').map(([code]) => code);
    expect(ofPages.sort()).toEqual(documented === '' ? [] : codesOf(group, documented));
    for (const [code, { evidence }] of found) expect(['documented', 'observed'], code).toContain(evidence);
  });
});

describe('the event table', () => {
  const groups: Readonly<Record<string, string>> = {
    other: 'AgentOther_InService AgentOther_ShutdownService AgentOther_All_Agent_Busy AgentOther_Bulletin',
    state:
      'AgentOther_Note AgentState_Ready AgentState_SetNotReady_Success AgentState_CancelNotReady_Success AgentState_SetRest_Success ' +
      'AgentState_CancelRest_Success AgentState_Rest_Timeout AgentState_SetWork_Success AgentState_CancelWork_Success ' +
      'AgentState_Work AgentState_Busy AgentState_Force_Ready AgentState_Force_SetNotReady',
    'physical phone':
      'AgentOther_PhoneAlerting AgentOther_PhoneOffhook AgentOther_PhoneRelease AgentOther_PhoneUnknow AgentOther_PhoneBusy',
    voice:
      'AgentEvent_Talking AgentEvent_Customer_Alerting AgentEvent_Auto_Answer AgentEvent_Ringing AgentEvent_Incoming_CallInfo ' +
      'AgentEvent_Hold AgentEvent_Call_Release AgentEvent_Customer_Release AgentEvent_Conference AgentEvent_Connect_Fail ' +
      'AgentEvent_Consult_Fail AgentEvent_No_Answer AgentEvent_Call_Out_Fail OUTBOUND_DETECT_EVENT AgentEvent_Inside_Call_Fail ' +
      'AgentEvent_SuccTransResult AgentEvent_ReturnFromIvr AgentEvent_MediaSwith AgentEvent_UserMediaAbility',
    recording: 'AgentMediaEvent_Record AgentMediaEvent_StopRecordDone AgentMediaEvent_Record_Fail',
    playback:
      'AgentMediaEvent_Play AgentMediaEvent_Play_Succ AgentMediaEvent_Play_Fail AgentMediaEvent_StopPlayDone ' +
      'AgentMediaEvent_PausePlayDone AgentMediaEvent_ResumePlayDone AgentMediaEvent_JumpPlayDone',
    'real-time inspection': 'QC_AgentState_Notify AgentOther_BeQcStart AgentOther_BeQcStop',
    multimedia: 'AgentEvent_MessageData AgentEvent_RequestConnect AgentEvent_ImageCapture',
    'agent conference':
      'AgentConf_RequestSuccess AgentConf_RequestFailed AgentConf_SelfJoinResult AgentConf_Timeout AgentConf_Ringing ' +
      'AgentConf_ParticipantChanged AgentConf_PresidentChanged AgentConf_StopParticipantVoice',
    'phone linkage': 'AgentEvent_linkagePhoneStatus',
  };
  const events = Object.entries(bundle['x-events']);

  it('has 66 events, by group', () => {
    expect(events).toHaveLength(66);
    expect([...new Set(events.map(([, { group }]) => group))].sort()).toEqual(Object.keys(groups).sort());
  });

  it.each(Object.entries(groups))('has the events of the group "%s"', (group, names) => {
    const found = events.filter(([, event]) => event.group === group).map(([name]) => name);
    expect(found.sort()).toEqual(names.split(' ').sort());
  });

  it('has four events that only demo clients show', () => {
    expect(events.flatMap(([name, { evidence }]) => (evidence === 'observed' ? [name] : []))).toEqual([
      'AgentOther_Bulletin',
      'AgentState_Force_Ready',
      'AgentState_Force_SetNotReady',
      'AgentMediaEvent_Record_Fail',
    ]);
    expect(events.filter(([, { evidence }]) => evidence !== undefined && evidence !== 'observed')).toEqual([]);
  });
});

describe('the numbers of the states', () => {
  const { states, cti } = bundle['x-agent-states'];
  const options = (schema: string, field: string) => bundle.components.schemas[schema]?.properties?.[field]?.enum;

  it('are those of the three tables, for each state that an agent may be in', () => {
    const numbers = Object.entries(states).map(([name, { agentState, state, cti: ofPlatform }]) => [
      name,
      agentState,
      state,
      ofPlatform,
    ]);
    expect(numbers).toEqual([
      ['signed-out', 2, undefined, [0]],
      ['idle', 4, 1, [1]],
      ['busy', 3, 4, [7]],
      ['wrap-up', 5, 2, [6]],
      ['rest', 8, 3, [8]],
      ['talking', 7, 9, [2, 3, 4, 5]],
      // The tables have no more of it than the number 9 of the first; it lasts as long as a call.
      ['pre-rest', 9, 9, [2, 3, 4, 5]],
    ]);
  });

  it('are 0 to 9 in the answer about the state, and 1 to 17 and 255 in that for a refreshed page', () => {
    expect(options('AgentStatus', 'agentState')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(options('AgentStateInfo', 'state')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 255]);
  });

  it('are 0 to 10 on the platform', () => {
    expect(Object.keys(cti)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect([cti[0], cti[1], cti[5], cti[7], cti[8], cti[9]]).toEqual(['not signed in', 'idle', 'talking', 'busy', 'rest', 'study']);
  });

  it('are those of calls and media too', () => {
    const features = [0, 6, 7, 41, 44, 45, 51, 52, 53, -1];
    expect(options('AgentStateInfo', 'callFeature')).toEqual(features);
    expect(options('AgentStateInfo', 'talkingCallfeature')).toEqual(features);
    expect(options('AgentSkill', 'mediatype')).toEqual([1, 2, 4, 5, 15, 16, 17, 19, 51, 53]);
  });
});
