import type { Session } from '../session.js';
import type { Attempt, Fault } from './fault.js';

/** Milliseconds for which a session outlives its last command, in a gateway whose polls do not keep it. */
const outlivedMs = 2_500;

/** Faults in how long a Guid lives. They show under one of the two ways to authenticate, or where polls renew it. */
export const guidLifeFaults: readonly Fault[] = [
  {
    id: 'loginEx.auth.static!renewed',
    statement: 'loginEx.auth.static',
    title: 'the Guid is renewed under static authentication',
    // The emulator of a test renews it with every poll; nothing more is needed.
  },
  {
    id: 'getAgentEvent.auth.renewal!never',
    statement: 'getAgentEvent.auth.renewal',
    title: 'no Guid is renewed under dynamic authentication',
    reply: (reply, { operation }) =>
      operation.id === 'getAgentEvent' ? { ...reply, headers: reply.headers.filter(([name]) => name !== 'Set-GUID') } : reply,
  },
  {
    id: 'getAgentEvent.auth.renewal!dead',
    statement: 'getAgentEvent.auth.renewal',
    title: 'a Guid that the poll renewed is not taken',
    reply: (reply, { operation }) =>
      operation.id !== 'getAgentEvent'
        ? reply
        : {
            ...reply,
            headers: reply.headers.map(([name, value]): readonly [string, string] =>
              name === 'Set-GUID' ? [name, 'JSESSIONID=11111111-2222-4333-8444-555555555555.AgentGateway1'] : [name, value],
            ),
          },
  },
  {
    id: 'loginEx.auth.static!expires',
    statement: 'loginEx.auth.static',
    title: 'the Guid is taken for a while only, under static authentication',
    before: ({ operation, session }) => {
      if (session && operation.heldSeconds === undefined && !isOver(session)) commandedAt.set(session, Date.now());
    },
    refuses: ({ operation, session }) => (session && isCommand(operation) && isOver(session) ? '000-003' : undefined),
  },
];

/** When a session had its last command. */
const commandedAt = new WeakMap<Session, number>();

function isOver(session: Session): boolean {
  return Date.now() - (commandedAt.get(session) ?? session.loginTime) > outlivedMs;
}

function isCommand({ session, heldSeconds }: Attempt['operation']): boolean {
  return session === undefined && heldSeconds === undefined;
}
