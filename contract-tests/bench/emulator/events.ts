import { setTimeout } from 'node:timers/promises';
import { operations } from '../../../generated/catalog.js';
import type { JsonSchema, OperationDescriptor } from '../../../src/descriptor.js';
import { guidFrom, setGuidHeader } from '../../../src/guid.js';
import { type Agent, agentNumbers, signIn } from './agents.js';
import { accepted, Caller } from './caller.js';
import { type Tally, tallyOf } from './tally.js';

export interface EventsPlan {
  readonly baseUrl: string;
  readonly agents: number;
  readonly seconds: number;
}

export interface EventsResult extends Tally {
  readonly seconds: number;
  readonly commands: number;
  readonly received: number;
  /** Guids that took the place of others meanwhile. */
  readonly renewals: number;
}

const { getAgentEvent, sayBusy, cancelBusy } = operations;

/** Each busy agent has another one, so that an event can be told from the one before and the one after. */
const reasons = valuesOf(sayBusy.parameters.find(({ name }) => name === 'reason')?.schema);
const period = 2 * reasons.length;

/** What came of one agent, by name and reason. */
interface Log {
  guid: string;
  readonly expected: string[];
  readonly received: string[];
  commanding: boolean;
  renewals: number;
}

/**
 * Agents who are busy and idle in turn, as fast as the gateway takes it, while their clients poll for the events that this triggers.
 *
 * @throws {Error} if a command or a poll is no success
 */
export async function eventsOf({ baseUrl, agents: count, seconds }: EventsPlan): Promise<EventsResult> {
  // A connection for the commands of each agent, and one for the polls.
  using caller = new Caller(baseUrl, 2 * count);
  const agents = await signIn(caller, agentNumbers(count));
  const startedAt = performance.now();
  const end = startedAt + seconds * 1000;
  const logs = await Promise.all(agents.map((agent) => runAgent(caller, agent, end)));
  const tallies = logs.map(({ expected, received }) => tallyOf(expected, received, period));
  return {
    seconds: (performance.now() - startedAt) / 1000,
    commands: sum(logs.map(({ expected }) => expected.length)),
    received: sum(logs.map(({ received }) => received.length)),
    renewals: sum(logs.map(({ renewals }) => renewals)),
    lost: sum(tallies.map(({ lost }) => lost)),
    duplicated: sum(tallies.map(({ duplicated }) => duplicated)),
    foreign: sum(tallies.map(({ foreign }) => foreign)),
  };
}

async function runAgent(caller: Caller, { agentid, guid }: Agent, end: number): Promise<Log> {
  const log: Log = { guid, expected: [], received: [], commanding: true, renewals: 0 };
  await Promise.all([command(caller, agentid, log, end), poll(caller, agentid, log)]);
  return log;
}

async function command(caller: Caller, agentid: number, log: Log, end: number): Promise<void> {
  const send = async (operation: OperationDescriptor, reason: number | undefined) => {
    accepted(operation, await caller.call(operation, { agentid, reason }, { guid: log.guid }));
    for (const { event } of triggeredBy(operation)) log.expected.push(nameOf(event, reason));
  };
  // An agent ends idle, as a client would leave it.
  for (let turn = 0; performance.now() < end; turn += 1) {
    await send(sayBusy, reasons[turn % reasons.length]);
    await send(cancelBusy, undefined);
  }
  log.commanding = false;
}

/** Polls as clients do: again at once after an event, after a pause without one. What has come last is there before the last command ends. */
async function poll(caller: Caller, agentid: number, log: Log): Promise<void> {
  for (;;) {
    const isLast = !log.commanding;
    const answer = await caller.call(getAgentEvent, { agentid }, { guid: log.guid });
    const { event } = accepted(getAgentEvent, answer);
    const renewed = guidFrom(answer.headers[setGuidHeader.toLowerCase()]?.toString());
    if (renewed !== undefined) {
      log.guid = renewed;
      log.renewals += 1;
    }
    if (event) log.received.push(nameOf(event.eventType, reasonOf(event.content)));
    else if (isLast) return;
    else await setTimeout(getAgentEvent.pollSpacingMs.minimum);
  }
}

function triggeredBy({ triggeredEvents }: OperationDescriptor): readonly { readonly event: string }[] {
  return triggeredEvents.filter(({ delivery }) => delivery === 'always');
}

function nameOf(event: string, reason: unknown): string {
  return `${event} ${reason ?? ''}`;
}

function reasonOf(content: unknown): unknown {
  return typeof content === 'object' && content !== null && 'reason' in content ? content.reason : undefined;
}

/** Every number that a schema admits. */
function valuesOf({ enum: listed = [], minimum, maximum, anyOf = [] }: JsonSchema = {}): number[] {
  const inRange = minimum === undefined || maximum === undefined ? [] : range(minimum, maximum);
  return [...listed.map(Number), ...inRange, ...anyOf.flatMap(valuesOf)];
}

function range(minimum: number, maximum: number): number[] {
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
