import { agentStates } from '../../generated/catalog.js';
import type { Contract } from '../contract.js';
import type { JsonSchema } from '../descriptor.js';
import { settingOf } from './control/faults.js';
import type { Emulator } from './emulator.js';
import { assertSetting, InvalidSetting } from './invalid-setting.js';
import { seal } from './password.js';
import { checkedRoster } from './roster.js';
import type { Snapshot, SnapshotAgent } from './snapshot.js';

/** The whole of an emulator as a value that goes into JSON. */
export interface Situation extends Snapshot {
  readonly contract: { readonly version: string; readonly edition: string };
  readonly faults: readonly unknown[];
  readonly seed: number;
}

/** What a situation may be made from: what is left out is as it is with agents who have just signed in. */
export type GivenSituation = Snapshot & Partial<Pick<Situation, 'faults' | 'seed'>>;

export function situationOf(emulator: Emulator): Situation {
  const { version, edition } = emulator.contract;
  const { set: faults, seed } = settingOf(emulator);
  return { contract: { version, edition }, ...emulator.state.toSnapshot(), faults, seed };
}

/**
 * A situation, if it is one.
 *
 * @throws {InvalidSetting} that says what is wrong, and where
 */
export function checkedSituation(emulator: Emulator, value: Readonly<Record<string, unknown>>): GivenSituation {
  assertSetting(schemaOf(emulator.contract), value, 'state');
  const given = value as Partial<Situation>;
  const { edition } = emulator.contract;
  if (given.contract && given.contract.edition !== edition)
    throw new InvalidSetting(`state: it is of the edition ${given.contract.edition}, and this emulator goes by ${edition}`);
  const now = given.now ?? emulator.clock.now();
  const ids = (given.agents ?? []).map(({ agentid }) => agentid);
  const twice = ids.find((agentid, index) => ids.indexOf(agentid) !== index);
  if (twice !== undefined) throw new InvalidSetting(`state: agent ${twice} is there twice`);
  return {
    now,
    roster: given.roster ? checkedRoster(given.roster, emulator.contract) : emulator.state.accounts.toRoster(),
    agents: (given.agents ?? []).map((agent) => completed(agent, now, emulator)),
    ended: given.ended ?? [],
    ...(given.faults && { faults: given.faults }),
    ...(given.seed !== undefined && { seed: given.seed }),
  };
}

/** An agent of whom only the number need be given. */
function completed(given: Partial<SnapshotAgent> & { agentid: number }, now: number, { state }: Emulator): SnapshotAgent {
  const { agentid, password = '', guids, events, pending, call, ...others } = given;
  return {
    loginTime: now,
    phone: '',
    state: 'idle',
    since: now,
    before: 'signed-out',
    autoEnterIdle: true,
    autoAnswer: true,
    takesCalls: true,
    skills: (state.accounts.of(agentid)?.skills ?? []).map(({ id }) => id),
    lastPollAt: now,
    ...others,
    agentid,
    password: seal(agentid, password),
    guids: (guids ?? [{ guid: `guid-of-${agentid}.AgentGateway1`, at: now }]).map(({ guid, at = now }) => ({ guid, at })),
    events: (events ?? []).map(({ eventType, content = null }) => ({ eventType, workNo: String(agentid), content })),
    ...(pending && { pending: { operation: pending.operation, values: pending.values ?? {} } }),
    ...(call && { call: { callid: call.callid, caller: call.caller, called: call.called, phase: call.phase } }),
  };
}

const schemas = new WeakMap<Contract, JsonSchema>();

function schemaOf(contract: Contract): JsonSchema {
  const known = schemas.get(contract);
  if (known) return known;
  const made = written(contract);
  schemas.set(contract, made);
  return made;
}

const text: JsonSchema = { type: 'string' };
const time: JsonSchema = { type: 'integer', minimum: 0 };
const flag: JsonSchema = { type: 'boolean' };

function written(contract: Contract): JsonSchema {
  const { parameters } = contract.operation('loginEx');
  const agentid = parameters.find(({ name }) => name === 'agentid')?.schema ?? {};
  const customState = contract.operation('setCustomState').parameters.find(({ name }) => name === 'customstate')?.schema ?? {};
  const agentState: JsonSchema = { enum: Object.keys(agentStates) };
  const content: JsonSchema = { type: ['object', 'string', 'null'] };
  const guids = list(object(['guid'], { guid: text, at: time }));
  const agent = object(['agentid'], {
    agentid,
    loginTime: time,
    guids,
    events: list(object(['eventType'], { eventType: text, workNo: text, content })),
    push: object(['uri'], { uri: text, serviceToken: text }),
    password: text,
    phone: text,
    state: agentState,
    since: time,
    before: agentState,
    pending: object(['operation'], {
      operation: { enum: contract.operations.filter(({ transitions }) => transitions.length > 0).map(({ id }) => id) },
      values: { type: 'object' },
    }),
    call: object(['callid', 'caller', 'called', 'phase'], {
      callid: text,
      caller: text,
      called: text,
      phase: { enum: ['alerting', 'ringing', 'talking'] },
    }),
    autoEnterIdle: flag,
    autoAnswer: flag,
    takesCalls: flag,
    skills: list({ type: 'integer' }),
    customState,
    lastPollAt: time,
    reminder: object(['at', 'event'], { at: time, event: object(['eventType', 'content'], { eventType: text, content }) }),
  });
  return object(['agents'], {
    contract: { type: 'object' },
    now: time,
    roster: { type: 'object' },
    agents: list(agent),
    ended: list(object(['agentid', 'guids'], { agentid, guids })),
    faults: { type: 'array' },
    seed: { type: 'integer' },
  });
}

function object(required: readonly string[], properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', additionalProperties: false, required, properties };
}

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}
