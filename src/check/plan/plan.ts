import type { OperationDescriptor } from '../../descriptor.js';
import type { OperationId } from '../../operation.js';
import { isByForce, roles } from '../roles.js';
import { acceptedValues, documented } from './accepted.js';
import { incompleteAgain } from './again.js';
import type { Case, Credential } from './case.js';
import { lockoutCases } from './lockout.js';
import { preparationsOf } from './preparation.js';
import { refusedBodies, refusedGuid, refusedMethods, refusedRequests, refusedValues } from './refused.js';
import { documentedSignIn, isWrapUp, type SignInPlan, signInPlans } from './sign-ins.js';

/** One session of one agent, from before its sign-in to after its sign-out. */
export interface SessionPlan {
  readonly title: string;
  /** Sent while the agent is signed out. */
  readonly before: readonly Case[];
  /** What the sign-in has beside the agent's own values; each is an extreme or an option. */
  readonly signIn: SignInPlan;
  /** Sent at the begin of the session, to bring the agent into the state in which the rest is sent. */
  readonly prepare: readonly Case[];
  /** Sent while the agent is signed in and does nothing else: none of them may change that. */
  readonly refused: readonly Case[];
  /** The first calls of the commands whose events tell what they did. */
  readonly told: readonly Case[];
  /** Sent after them, when the agent is in the state that they lead to: they have to be refused. */
  readonly again: readonly Case[];
  /** Extremes that have to be accepted. */
  readonly accepted: readonly Case[];
  /** What becomes of the rest that the agent takes. */
  readonly rest: RestPlan | undefined;
  /** The session takes the place of one that the usual sign-in began. */
  readonly takesOver?: true;
  /** The sign-out; default: the usual one, as documented. */
  readonly signOut?: Case;
  /** Sent after the sign-out. */
  readonly after: readonly Case[];
}

/** What becomes of a rest: it is repeated, without and with `prolong`, or it is so short that its end is waited for. */
export type RestPlan = 'repeated' | 'ended';

export interface PlanOptions {
  /** Operations that are probed; the sign-in and the sign-out are called in any case. */
  readonly operations: ReadonlySet<OperationId>;
  /** Whether wrong passwords may be tried. */
  readonly lockoutRisk: boolean;
}

/** The sessions of a check; every agent that was given has at least one of them. */
export function planSessions({ operations, lockoutRisk }: PlanOptions): SessionPlan[] {
  const chosen = (cases: readonly Case[]) => cases.filter(({ call }) => operations.has(call.operation));
  const before = [
    // The first request of all is a sign-in: it tells whether there is a gateway at all.
    [],
    neverSignedIn(),
    ...beforeGroups(roles().opens, lockoutRisk),
  ].map(chosen);
  const refused = refusedGroups().map(chosen);
  const plans = signInPlans(roles().opens);
  const signInsOnly = plans.filter(
    (plan, index) => index < 2 || operations.has(roles().opens.id as OperationId) || plan.cases.length === 0,
  );
  const count = Math.max(signInsOnly.length, before.length, refused.length);
  const common = signInsOnly[0] as SignInPlan;
  const ofTimed = Array.from({ length: count }, (_, index): SessionPlan => {
    const signIn = signInsOnly[index] ?? common;
    return {
      title: signIn.title,
      before: before[index] ?? [],
      signIn,
      prepare: [],
      refused: refused[index] ?? [],
      // A rest that is asked for in wrap-up may take effect later.
      told: isWrapUp(signIn.call.values) ? [] : chosen([told[index]?.() ?? documented(roles().timed)]),
      again: [],
      accepted: index === 1 ? chosen([...roles().silent, roles().timed].flatMap(acceptedValues)) : [],
      rest: rests[index],
      after: index === 0 ? chosen(afterCases()) : [],
    };
  });
  const isChosen = ({ id }: OperationDescriptor) => operations.has(id as OperationId);
  const others = roles()
    .telling.filter((each) => each !== roles().timed && isChosen(each))
    .flatMap(sessionsOf);
  const dependent = roles()
    .silent.filter((each) => isTakenInOneState(each) && isChosen(each))
    .flatMap(refusalsOf);
  const signOuts = roles().otherCloses.filter(isChosen).flatMap(signOutsBy);
  const signIns = roles()
    .otherOpens.filter(isChosen)
    .flatMap((each) => signInsBy(each, lockoutRisk));
  return [...ofTimed, ...others, ...dependent, ...signOuts, ...signIns];
}

const nothing = { before: [], prepare: [], refused: [], told: [], again: [], accepted: [], rest: undefined, after: [] } as const;

/** Sessions in which another command than the timed one is the first that tells what it does: what may follow which is not stated. */
function sessionsOf(command: OperationDescriptor): SessionPlan[] {
  const preparations = preparationsOf(command);
  const asDocumented = preparations.map(
    ({ signIn, commands: steps, state }, index): SessionPlan => ({
      ...nothing,
      title: `${command.id} as documented${state === undefined ? '' : `, of an agent in the state ${state}`}`,
      signIn,
      prepare: steps.map(documented),
      told: [documented(command)],
      again: index === 0 ? incompleteAgain(command) : [],
      accepted: index === 0 ? acceptedValues(command) : [],
    }),
  );
  return [...asDocumented, ...refusalsOf(command)];
}

/** The session in which a command is sent as it must not be, to an agent in the state that it is for. */
function refusalsOf(command: OperationDescriptor): SessionPlan[] {
  const [first] = preparationsOf(command);
  const refused = [...refusedRequests(command), ...(isTakenInOneState(command) ? refusedCalls(command) : [])];
  if (first === undefined || refused.length === 0) return [];
  const { signIn, commands: steps } = first;
  const session = { ...nothing, signIn, prepare: steps.map(documented), refused, told: [documented(command)] };
  return [{ ...session, title: `${command.id} as it must not be` }];
}

/** Kinds of Guids that are not that of the session, in the order in which they are tried; that of another agent takes another agent. */
const credentials: readonly Credential[] = ['none', 'empty', 'altered', 'cut', 'ended'];

/** A command with Guids that are not that of the session, and with other methods than its own. */
function refusedCalls(command: OperationDescriptor): Case[] {
  return [...credentials.flatMap((guid) => refusedGuid(command, guid)), ...refusedMethods(command)];
}

/** Whether a command is refused in most states anyway: a wrong Guid shows only in the one that it is for. */
export function isTakenInOneState({ preconditions }: OperationDescriptor): boolean {
  return preconditions.some(({ state, after }) => state !== undefined || after !== undefined);
}

/** Sessions that another sign-out ends: as documented, and with each of its extremes. */
function signOutsBy(signOut: OperationDescriptor): SessionPlan[] {
  const after = roles()
    .silent.slice(0, 1)
    .flatMap((each) => refusedGuid(each, 'ended', 'order'));
  return [documented(signOut), ...acceptedValues(signOut)].map((tried) => ({
    ...nothing,
    title: `${signOut.id} with ${tried.title}`,
    signIn: documentedSignIn(),
    signOut: tried,
    after,
  }));
}

/** Sessions that another sign-in begins: as documented, with its extremes, and before each of them what it must refuse. */
function signInsBy(signIn: OperationDescriptor, lockoutRisk: boolean): SessionPlan[] {
  const plans = signInPlans(signIn);
  const before = [[], ...beforeGroups(signIn, lockoutRisk)];
  const sessions = Array.from({ length: Math.max(plans.length, before.length) }, (_, index): SessionPlan => {
    const plan = plans[index] ?? documentedSignIn(signIn);
    return { ...nothing, title: plan.title, before: before[index] ?? [], signIn: plan };
  });
  if (!isByForce(signIn)) return sessions;
  const title = `${signIn.id} of an agent who is signed in`;
  return [...sessions, { ...nothing, title, signIn: documentedSignIn(signIn), takesOver: true }];
}

/** How the timed command is called first, by session: as documented, if it is not one of these. */
const told: Readonly<Record<number, () => Case>> = {
  2: () => withFalse(roles().timed),
  3: () => shortest(roles().timed),
  4: () => lasting(roles().timed, secondsThatTell),
};

/**
 * Seconds of a rest whose end shows that the time counts in seconds: clocks that tick once a second and answers that are late blur that of
 * a shorter one.
 */
export const secondsThatTell = 3;

/** What becomes of the rest, by session. */
const rests: Readonly<Record<number, RestPlan>> = { 1: 'repeated', 3: 'ended', 4: 'ended' };

/** The first call of a session with the least time, where something comes when it is over. */
function shortest(descriptor: OperationDescriptor): Case {
  const name = timeOf(descriptor);
  return (
    acceptedValues(descriptor).find(({ statement }) => statement === `${descriptor.id}.${name}.minimum`) ?? documented(descriptor)
  );
}

/** The documented request with another time. */
function lasting(descriptor: OperationDescriptor, seconds: number): Case {
  const name = timeOf(descriptor);
  const tried = documented(descriptor);
  return {
    ...tried,
    id: `${descriptor.id}.${name}=${seconds}`,
    call: { ...tried.call, values: { [name]: seconds } },
    title: `${name} ${seconds}`,
  };
}

/** The parameter that says after how many seconds an event comes. */
function timeOf({ triggeredEvents }: OperationDescriptor): string {
  return triggeredEvents.find(({ afterSeconds }) => afterSeconds)?.afterSeconds?.parameter ?? '';
}

/** The first call of a session with `false` for what may only be true later on. */
function withFalse(descriptor: OperationDescriptor): Case {
  const option = acceptedValues(descriptor).find(({ call }) => Object.values(call.values).includes(false));
  return option ?? documented(descriptor);
}

/** Every operation of an agent who has not signed in yet. The sign-out comes last: it might end a session of somebody else. */
export function neverSignedIn(): Case[] {
  return openToNobody().flatMap((each) => refusedGuid(each, 'made-up', 'order'));
}

/** Everything but the sign-outs, which might end a session of somebody else. */
function openToNobody(): OperationDescriptor[] {
  return roles().guarded.filter(({ session }) => session === undefined);
}

/** Every command of an agent who has not signed in, with the Guid of one who has. */
export function signedOutForeign(): Case[] {
  return openToNobody().flatMap((each) => refusedGuid(each, 'foreign', 'order'));
}

/** Each group is sent in a session of its own, so that what one of them changes is told from what another does. */
function beforeGroups(signIn: OperationDescriptor, lockoutRisk: boolean): Case[][] {
  const values = refusedValues(signIn);
  const ofAgent = values.filter(({ statement }) => statement.startsWith(`${signIn.id}.agentid.`));
  const ofBody = values.filter((each) => !ofAgent.includes(each));
  const numbers = ofBody.filter(({ call }) =>
    Object.values(call.values).some((value) => typeof value === 'number' || value === 'abc'),
  );
  const others = ofBody.filter((each) => !numbers.includes(each));
  return [ofAgent, numbers, others, refusedBodies(signIn), refusedMethods(signIn), ...(lockoutRisk ? [lockoutCases(signIn)] : [])];
}

function refusedGroups(): Case[][] {
  const anyState = roles().guarded.filter((each) => !isTakenInOneState(each));
  return [
    [],
    refusedRequests(roles().timed),
    [...roles().silent, ...roles().pushOnly, roles().poll, ...roles().otherCloses, roles().closes]
      .filter((each) => !isTakenInOneState(each))
      .flatMap(refusedRequests),
    anyState.flatMap((each) => (['none', 'empty', 'altered', 'cut'] as const).flatMap((guid) => refusedGuid(each, guid))),
    anyState.flatMap((each) => refusedGuid(each, 'ended')),
    anyState.flatMap(refusedMethods),
    [...signInTwice()],
  ];
}

/** Sign-ins of an agent who is signed in, with other values where something would tell of them. One by force is made for that. */
export function signInTwice(): Case[] {
  return [roles().opens, ...roles().otherOpens].filter((signIn) => !isByForce(signIn)).map(twice);
}

function twice(signIn: OperationDescriptor): Case {
  const statement = `${signIn.id}.code.100-002`;
  const { example = {}, schema } = signIn.body ?? {};
  const tellers = signIn.triggeredEvents.flatMap(({ when }) => when?.parameter ?? []);
  const others = [...new Set(tellers)].map((name) => [
    name,
    schema?.properties?.[name]?.enum?.find((value) => value !== (example[name] ?? schema.properties?.[name]?.default)),
  ]);
  return {
    id: `${statement}=twice`,
    statement,
    probe: 'order',
    call: { operation: signIn.id as OperationId, values: Object.fromEntries(others), guid: 'none' },
    title: 'an agent who is signed in already',
    want: 'refused',
    severity: 'error',
  };
}

/** Every operation of an agent with the Guid of another one, but for those that are for one state alone. */
export function foreignCases(): Case[] {
  return roles()
    .guarded.filter((each) => !isTakenInOneState(each))
    .flatMap((each) => refusedGuid(each, 'foreign'));
}

/** Commands first: a poll that is not refused may be held for long. */
function afterCases(): Case[] {
  return [
    ...roles().guarded.flatMap((each) => refusedGuid(each, 'ended', 'order').map((tried) => insistent(each, tried))),
    ...[...roles().otherCloses, roles().closes].flatMap((each) => refusedGuid(each, 'made-up', 'order')),
  ];
}

/** With every switch on: a rest that is refused because the agent rests already would not show that the Guid is still taken. */
export function insistent({ parameters }: OperationDescriptor, tried: Case): Case {
  const switches = parameters.filter(({ schema }) => schema.type === 'boolean').map(({ name }) => [name, true]);
  return { ...tried, call: { ...tried.call, values: { ...tried.call.values, ...Object.fromEntries(switches) } } };
}
