import { assertOnce, assertSetting, InvalidSetting } from '../invalid-setting.js';
import { Accounts } from './accounts.js';
import { setFaults, settingOf } from './control/faults.js';
import type { Progress } from './disturbances.js';
import type { Emulator } from './emulator.js';
import { type Authentication, authenticationOf } from './guids.js';
import { canTellTime } from './limits.js';
import { seal } from './password.js';
import { assertPossible, assertTimes } from './possible-agent.js';
import { problemOf } from './push-target.js';
import { checkedRoster } from './roster.js';
import { looseSituationSchema, situationSchema } from './situation-schema.js';
import type { Snapshot, SnapshotAgent } from './snapshot.js';

/** The whole of an emulator as a value that goes into JSON. */
export interface Situation extends Snapshot {
  /** What the emulator goes by. */
  readonly contract: { readonly version: string; readonly edition: string };
  /** Milliseconds that a poll is held while there is no event. */
  readonly holdMs: number;
  /** There were departures from the contract, so that it may be one that no other gateway could be in; absent otherwise. */
  readonly departed?: true;
  /** What goes wrong: names of departures from the contract, and disturbances. */
  readonly faults: readonly unknown[];
  /** What the chances of disturbances come of. */
  readonly seed: number;
  /** How far each of the disturbances has come. */
  readonly met: readonly Progress[];
}

/**
 * What a situation may be made from. An agent is as after the sign-in unless it says otherwise; of the rest, what is left out stays as it is,
 * but that nobody is remembered as signed out.
 */
export type GivenState = Partial<Omit<Situation, 'agents' | 'authentication'>> & {
  readonly authentication?: Partial<Authentication>;
  readonly agents: readonly (Partial<SnapshotAgent> & { readonly agentid: number })[];
};

export function situationOf(emulator: Emulator): Situation {
  const { version, edition } = emulator.contract;
  const { set: faults, seed } = settingOf(emulator);
  return {
    contract: { version, edition },
    holdMs: emulator.holdMs,
    ...(emulator.hasDeparted && { departed: true }),
    ...emulator.state.toSnapshot(),
    faults,
    seed,
    met: emulator.disturbances.progress,
  };
}

/**
 * Puts an emulator into a situation, whatever it was in before. Held polls are answered without event.
 *
 * @param value a `GivenState`, as read from a file
 * @throws {InvalidSetting} that says what is wrong, and where; nothing is changed then
 */
export function setSituation(emulator: Emulator, value: unknown): void {
  const given = value as GivenState;
  const isAny = mayBeAny(emulator, given);
  const schema = isAny ? looseSituationSchema : situationSchema;
  assertSetting(schema(emulator.contract), value, 'state');
  const snapshot = snapshotOf(emulator, given, isAny);
  const { faults, seed = emulator.disturbances.seed, met } = given;
  if (met !== undefined && met.length !== faults?.filter((fault) => typeof fault !== 'string').length)
    throw new InvalidSetting('state.met has to have an entry for each disturbance in state.faults, or to be left out');
  if (faults !== undefined || seed !== emulator.disturbances.seed)
    setFaults(emulator, faults ?? settingOf(emulator).set, seed, met);
  emulator.holdMs = given.holdMs ?? emulator.holdMs;
  emulator.restore(snapshot, isAny);
}

/** What an emulator was told of itself, apart from a situation. */
export type OwnSettings = { readonly [Key in keyof Authentication]?: Authentication[Key] | undefined } & {
  readonly [Key in 'holdMs' | 'roster' | 'seed']?: GivenState[Key] | undefined;
};

/** Puts an emulator into a situation in which it begins: what it was told of itself counts for more than what the situation says. */
export function beginWith(emulator: Emulator, state: GivenState, own: OwnSettings): void {
  const { auth, renewedAfterMs, validForMs, holdMs, roster, seed } = own;
  const authentication = Object.entries({ auth, renewedAfterMs, validForMs }).filter(([, value]) => value !== undefined);
  setSituation(emulator, {
    ...state,
    authentication: { ...state.authentication, ...Object.fromEntries(authentication) },
    ...(holdMs !== undefined && { holdMs }),
    ...(roster !== undefined && { roster }),
    ...(seed !== undefined && { seed }),
  });
}

/** A gateway that departs from the contract, or did, may have brought agents into any situation. */
function mayBeAny(emulator: Emulator, { departed, faults = settingOf(emulator).set }: Partial<GivenState>): boolean {
  return departed === true || (Array.isArray(faults) && faults.some((fault) => typeof fault === 'string'));
}

/**
 * @param isAny whether agents may be in a situation that nothing of the contract leads to
 * @throws {InvalidSetting} on what fits the schema and yet cannot be
 */
function snapshotOf(emulator: Emulator, given: GivenState, isAny: boolean): Snapshot {
  const { contract, clock, state } = emulator;
  const { now = clock.now(), agents, ended = [] } = given;
  if (given.contract && given.contract.edition !== contract.edition)
    throw new InvalidSetting(
      `state is of the edition ${given.contract.edition}, and this emulator goes by ${contract.edition}: it takes one of that edition`,
    );
  if (!canTellTime(contract, now)) throw new InvalidSetting('state.now: no sign-in could tell that time in its loginTime');
  const roster = checkedRoster(given.roster ?? state.accounts.toRoster(), contract, now, 'state.roster');
  assertOnce(agents, 'state.agents');
  assertOnce(ended, 'state.ended');
  const accounts = new Accounts(clock, contract, roster);
  const made = agents.map((agent) => completed(agent, now, accounts));
  for (const [index, agent] of made.entries()) {
    const place = `state.agents.${index}`;
    const problem = agent.push && problemOf(agent.push);
    if (problem !== undefined) throw new InvalidSetting(`${place}.push: ${problem}`);
    assertTimes(agent, now, place);
    if (!isAny) assertPossible(contract, agent, place);
  }
  return {
    now,
    authentication: authenticationOf({ ...state.authentication, ...given.authentication }),
    roster,
    calls: given.calls ?? state.calls,
    agents: made,
    ended: ended.map(({ agentid, guids }) => ({ agentid, guids: guids.map(({ guid, at = now }) => ({ guid, at })) })),
  };
}

/** An agent of whom only the number need be given. */
function completed(given: GivenState['agents'][number], now: number, accounts: Accounts): SnapshotAgent {
  const { agentid, password, guids, events, pending, call, ...others } = given;
  const account = accounts.of(agentid);
  const since = given.since ?? now;
  return {
    loginTime: now,
    phone: '',
    state: call ? 'talking' : 'idle',
    since,
    before: 'signed-out',
    autoEnterIdle: true,
    autoAnswer: true,
    takesCalls: true,
    skills: (account?.skills ?? []).map(({ id }) => id),
    lastPollAt: now,
    ...others,
    agentid,
    password: seal(agentid, password ?? account?.password ?? ''),
    guids: (guids ?? [{ guid: `guid-of-${agentid}.AgentGateway1`, at: now }]).map(({ guid, at = now }) => ({ guid, at })),
    events: (events ?? []).map(({ eventType, workNo = String(agentid), content = null }) => ({ eventType, workNo, content })),
    ...(pending && { pending }),
    ...(call && { call: call.phase === 'talking' ? { ...call, talkingSince: call.talkingSince ?? since } : call }),
  };
}
