import { callTransitions } from '../../generated/catalog.js';
import type { Contract } from '../contract.js';
import type { ContentField } from '../descriptor.js';
import { assertSetting, InvalidSetting } from '../invalid-setting.js';
import { transitionOf, withDefaults } from '../transitions.js';
import type { Reminder } from './session.js';
import { valuesSchema } from './situation-schema.js';
import type { SnapshotAgent } from './snapshot.js';

/** The states in which an agent has a call. */
const statesOfCalls = new Set<string>(callTransitions.filter(({ phase }) => phase.to !== 'none').map(({ to }) => to));

/** @throws {InvalidSetting} on an agent with whom something has happened that is still to come */
export function assertTimes({ since, loginTime, lastPollAt, call, guids }: SnapshotAgent, now: number, place: string): void {
  const times: readonly (readonly [string, number | undefined])[] = [
    ['since', since],
    ['loginTime', loginTime],
    ['lastPollAt', lastPollAt],
    ['call.talkingSince', call?.talkingSince],
    ...guids.map(({ at }, index) => [`guids.${index}.at`, at] as const),
  ];
  const [late] = times.find(([, at = now]) => at > now) ?? [];
  if (late !== undefined) throw new InvalidSetting(`${place}.${late} has to be ${now} at most, which is the time of the state`);
}

/** @throws {InvalidSetting} on an agent whom nothing that the contract has could have brought into that state */
export function assertPossible(contract: Contract, agent: SnapshotAgent, place: string): void {
  const { agentid, state, call, pending, events, reminder } = agent;
  for (const [index, event] of events.entries()) {
    assertEvent(contract, event, `${place}.events.${index}`);
    if (event.workNo !== String(agentid)) throw new InvalidSetting(`${place}.events.${index}.workNo has to be "${agentid}"`);
  }
  if (reminder !== undefined) assertEvent(contract, reminder.event, `${place}.reminder.event`);
  if (statesOfCalls.has(state) && call === undefined)
    throw new InvalidSetting(
      `${place}.call is missing: who is ${state} has one, such as {"callid":"1","caller":"10086","called":"40038","phase":"talking"}`,
    );
  if (call !== undefined && !statesOfCalls.has(state))
    throw new InvalidSetting(`${place}.state has to be ${[...statesOfCalls].join(' or ')} because there is a call`);
  if (pending === undefined) return;
  const operation = contract.operation(pending.operation);
  assertSetting(valuesSchema(operation), pending.values, `${place}.pending.values`);
  if (!transitionOf(operation, state, withDefaults(operation, pending.values))?.later)
    throw new InvalidSetting(`${place}.pending has to go: ${operation.id} waits for nothing in the state ${state}`);
}

/** @throws {InvalidSetting} on an event that the contract has not, or has with another content */
function assertEvent({ events }: Contract, { eventType, content }: Reminder['event'], place: string): void {
  const described = Object.hasOwn(events, eventType) ? events[eventType] : undefined;
  if (described === undefined)
    throw new InvalidSetting(`${place}.eventType: there is no event of that name; openapi.yaml has them in x-events`);
  const kind = content === null ? 'null' : typeof content;
  if (described.content !== 'unknown' && kind !== described.content)
    throw new InvalidSetting(`${place}.content has to be ${nounOf[described.content]}`);
  if (typeof content !== 'object' || content === null) return;
  for (const [name, { type }] of Object.entries(described.contentFields ?? {}))
    if (name in content && !typesOf[type].includes(typeof content[name]))
      throw new InvalidSetting(`${place}.content.${name} has to be a ${typesOf[type].join(' or a ')}`);
}

const nounOf = { null: 'null', object: 'an object', string: 'a text' } as const;

const typesOf: Readonly<Record<ContentField['type'], readonly string[]>> = {
  string: ['string'],
  number: ['number'],
  'text-or-number': ['string', 'number'],
};
