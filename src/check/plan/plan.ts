import type { OperationDescriptor } from '../../descriptor.js';
import type { OperationId } from '../../operation.js';
import { closes, commands, opens, poll, silent, telling, timed } from '../roles.js';
import { acceptedFields, acceptedValues, documented } from './accepted.js';
import type { Call, Case } from './case.js';
import { lockoutCases } from './lockout.js';
import { refusedBodies, refusedGuid, refusedMethods, refusedRequests, refusedValues } from './refused.js';

/** One session of one agent, from before its sign-in to after its sign-out. */
export interface SessionPlan {
  readonly title: string;
  /** Sent while the agent is signed out. */
  readonly before: readonly Case[];
  /** What the sign-in has beside the agent's own values; each is an extreme or an option. */
  readonly signIn: SignInPlan;
  /** Sent while the agent is signed in and does nothing: none of them may change that. */
  readonly refused: readonly Case[];
  /** The first calls of the commands whose events tell what they did. */
  readonly told: readonly Case[];
  /** Extremes that have to be accepted. */
  readonly accepted: readonly Case[];
  /** What becomes of the rest that the agent takes. */
  readonly rest: RestPlan | undefined;
  /** Sent after the sign-out. */
  readonly after: readonly Case[];
}

/** What becomes of a rest: it is repeated, without and with `prolong`, or it is so short that its end is waited for. */
export type RestPlan = 'repeated' | 'ended';

export interface SignInPlan {
  readonly call: Call;
  /** The cases that it stands for. */
  readonly cases: readonly Case[];
  readonly title: string;
}

export interface PlanOptions {
  /** Operations that are probed; the sign-in and the sign-out are called in any case. */
  readonly operations: ReadonlySet<OperationId>;
  /** Whether wrong passwords may be tried. */
  readonly lockoutRisk: boolean;
}

/** The sessions of a check; every agent that was given has at least one of them. */
export function planSessions({ operations, lockoutRisk }: PlanOptions): SessionPlan[] {
  const chosen = (cases: readonly Case[]) => cases.filter(({ call }) => operations.has(call.operation));
  const before = beforeGroups(lockoutRisk).map(chosen);
  const refused = refusedGroups().map(chosen);
  const plans = signInPlans();
  const signInsOnly = plans.filter(
    (plan, index) => index < 2 || operations.has(opens.id as OperationId) || plan.cases.length === 0,
  );
  const count = Math.max(signInsOnly.length, before.length, refused.length);
  const common = signInsOnly[0] as SignInPlan;
  const ofTimed = Array.from({ length: count }, (_, index): SessionPlan => {
    const signIn = signInsOnly[index] ?? common;
    return {
      title: signIn.title,
      before: before[index] ?? [],
      signIn,
      refused: refused[index] ?? [],
      // A rest that is asked for in wrap-up may take effect later.
      told: isWrapUp(signIn.call.values) ? [] : chosen([told[index]?.() ?? documented(timed)]),
      accepted: index === 1 ? chosen([...silent, timed].flatMap(acceptedValues)) : [],
      rest: rests[index],
      after: index === 0 ? chosen(afterCases()) : [],
    };
  });
  const others = telling.filter((each) => each !== timed && operations.has(each.id as OperationId));
  return [...ofTimed, ...others.flatMap(sessionsOf)];
}

/** Sessions in which another command than the timed one is the first that tells what it does: what may follow which is not stated. */
function sessionsOf(command: OperationDescriptor): SessionPlan[] {
  const signIn = documentedSignIn();
  const plan = { before: [], signIn, told: [documented(command)], rest: undefined, after: [] };
  return [
    { ...plan, title: `${command.id} as documented`, refused: [], accepted: acceptedValues(command) },
    { ...plan, title: `${command.id} as it must not be`, refused: refusedRequests(command), accepted: [] },
  ];
}

/** How the timed command is called first, by session: as documented, if it is not one of these. */
const told: Readonly<Record<number, () => Case>> = {
  2: () => withFalse(timed),
  3: () => shortest(timed),
  4: () => lasting(timed, secondsThatTell),
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
  return [...commands, poll].flatMap((each) => refusedGuid(each, 'made-up', 'order'));
}

/** Every command of an agent who has not signed in, with the Guid of one who has. */
export function signedOutForeign(): Case[] {
  return [...commands, poll].flatMap((each) => refusedGuid(each, 'foreign', 'order'));
}

/** Each group is sent in a session of its own, so that what one of them changes is told from what another does. */
function beforeGroups(lockoutRisk: boolean): Case[][] {
  const values = refusedValues(opens);
  const ofAgent = values.filter(({ statement }) => statement.startsWith(`${opens.id}.agentid.`));
  const ofBody = values.filter((each) => !ofAgent.includes(each));
  const numbers = ofBody.filter(({ call }) =>
    Object.values(call.values).some((value) => typeof value === 'number' || value === 'abc'),
  );
  const others = ofBody.filter((each) => !numbers.includes(each));
  return [
    // The first request of all is a sign-in: it tells whether there is a gateway at all.
    [],
    neverSignedIn(),
    ofAgent,
    numbers,
    others,
    refusedBodies(opens),
    refusedMethods(opens),
    ...(lockoutRisk ? [lockoutCases(opens)] : []),
  ];
}

function refusedGroups(): Case[][] {
  return [
    [],
    refusedRequests(timed),
    [...silent, poll, closes].flatMap(refusedRequests),
    [...commands, poll, closes].flatMap((each) =>
      (['none', 'empty', 'altered', 'cut'] as const).flatMap((guid) => refusedGuid(each, guid)),
    ),
    [...commands, poll, closes].flatMap((each) => refusedGuid(each, 'ended')),
    [...commands, poll, closes].flatMap(refusedMethods),
    [...signInTwice()],
  ];
}

/** A sign-in of an agent who is signed in, with other values where something would tell of them. */
export function signInTwice(): Case[] {
  const statement = `${opens.id}.code.100-002`;
  const { example = {}, schema } = opens.body ?? {};
  const tellers = opens.triggeredEvents.flatMap(({ when }) => when?.parameter ?? []);
  const others = [...new Set(tellers)].map((name) => [
    name,
    schema?.properties?.[name]?.enum?.find((value) => value !== (example[name] ?? schema.properties?.[name]?.default)),
  ]);
  return [
    {
      id: `${statement}=twice`,
      statement,
      probe: 'order',
      call: { operation: opens.id as OperationId, values: Object.fromEntries(others), guid: 'none' },
      title: 'an agent who is signed in already',
      want: 'refused',
      severity: 'error',
    },
  ];
}

/** Every operation of an agent with the Guid of another one. */
export function foreignCases(): Case[] {
  return [...commands, poll, closes].flatMap((each) => refusedGuid(each, 'foreign'));
}

/** Commands first: a poll that is not refused may be held for long. */
function afterCases(): Case[] {
  return [
    ...[...commands, poll, closes].flatMap((each) => refusedGuid(each, 'ended', 'order').map((tried) => insistent(each, tried))),
    ...refusedGuid(closes, 'made-up', 'order'),
  ];
}

/** Sign-ins that together have every option and every greatest length once, as few as possible. */
function signInPlans(): SignInPlan[] {
  const cases = acceptedFields(opens);
  const lengths = cases.filter(({ statement }) => statement.endsWith('-length'));
  const options = cases.filter((each) => !lengths.includes(each));
  const phone = lengths.filter(({ call }) => 'phonenum' in call.values);
  const optional = rounds(options).map((round, index) => packed(`option ${index + 1} of each field`, round));
  return [
    documentedSignIn(),
    ...optional.filter(({ call }) => !isWrapUp(call.values)),
    packed('nothing but the password', [optionalFields()]),
    packed(
      '',
      lengths.filter((each) => !phone.includes(each)),
    ),
    // A number that nobody has may well be refused, and then says nothing of the other values.
    packed('', phone),
    packed('numbers and booleans as text', [publishedForm()]),
    // The last one, in whose session nothing has to be seen of a rest.
    ...optional.filter(({ call }) => isWrapUp(call.values)),
  ].filter(({ cases: own, title }) => own.length > 0 || title !== '');
}

/** Whether a sign-in with these values leaves the agent in wrap-up. */
export function isWrapUp(values: Readonly<Record<string, unknown>>): boolean {
  const when = opens.triggeredEvents.find(({ event }) => event === 'AgentState_Work')?.when;
  return when !== undefined && String(values[when.parameter]) === String(when.equals);
}

/** With every switch on: a rest that is refused because the agent rests already would not show that the Guid is still taken. */
export function insistent({ parameters }: OperationDescriptor, tried: Case): Case {
  const switches = parameters.filter(({ schema }) => schema.type === 'boolean').map(({ name }) => [name, true]);
  return { ...tried, call: { ...tried.call, values: { ...tried.call.values, ...Object.fromEntries(switches) } } };
}

/** Puts the options of all fields side by side: as many rounds as the field with the most options has. */
function rounds(cases: readonly Case[]): Case[][] {
  const sorted: Case[][] = [];
  for (const each of cases) {
    const field = Object.keys(each.call.values)[0] ?? '';
    const round = sorted.find((others) => !others.some(({ call }) => field in call.values));
    if (round) round.push(each);
    else sorted.push([each]);
  }
  return sorted;
}

function packed(title: string, cases: readonly Case[]): SignInPlan {
  const values: Call['values'] = Object.assign({}, ...cases.map(({ call }) => call.values));
  const left = cases.flatMap(({ call }) => call.without ?? [])[0];
  const call: Call = { operation: opens.id as OperationId, values, guid: 'none', ...(left !== undefined && { without: left }) };
  return { call, cases, title: title || cases.map((each) => each.title).join('; ') };
}

/** The body of the document's example but for what is the agent's own. */
export function documentedSignIn(): SignInPlan {
  const { example = {}, secrets = [] } = opens.body ?? {};
  const values = Object.fromEntries(Object.entries(example).filter(([name]) => name !== 'phonenum' && !secrets.includes(name)));
  return { call: { operation: opens.id as OperationId, values, guid: 'none' }, cases: [], title: 'the documented sign-in' };
}

/** A sign-in with the password alone: every other field is optional, and `status` has its default. */
function optionalFields(): Case {
  const statement = `${opens.id}.body.status.default`;
  return {
    id: `${statement}=password`,
    statement,
    probe: 'bounds',
    call: { operation: opens.id as OperationId, values: {}, guid: 'none', without: 'phonenum' },
    title: 'nothing but the password',
    want: 'accepted',
    severity: 'error',
  };
}

/** The body of the published example has texts where its table has numbers and booleans (deviation 4). */
function publishedForm(): Case {
  const { example = {}, schema } = opens.body ?? {};
  const texts = Object.entries(example).filter(([name]) => /^(integer|boolean)$/.test(String(schema?.properties?.[name]?.type)));
  return {
    id: `${opens.id}.body.type=texts`,
    statement: `${opens.id}.body.type`,
    probe: 'body',
    call: {
      operation: opens.id as OperationId,
      values: Object.fromEntries(texts.map(([name, value]) => [name, String(value)])),
      guid: 'none',
    },
    title: 'numbers and booleans as text, as the published example has them',
    want: 'accepted',
    severity: 'warning',
  };
}
