import type { OperationDescriptor } from '../../descriptor.js';
import { type Attempt, type Fault, withSchema } from './fault.js';

/** Which Guid a request carries, told from what the gateway knows. */
function kindOf({ agentid, guid, state }: Attempt): 'none' | 'foreign' | 'ended' | 'unknown' {
  if (guid === undefined || guid === '') return 'none';
  if (state.agentOf(guid) !== undefined && state.agentOf(guid) !== agentid) return 'foreign';
  return state.wasEnded(agentid, guid) ? 'ended' : 'unknown';
}

/** Whether some Guid of the session begins with this one. */
function isHalf(session: Attempt['session'], guid: string | undefined): boolean {
  return guid !== undefined && guid.length > 8 && (session?.guids.has((own) => own !== guid && own.startsWith(guid)) ?? false);
}

/** The Guid alone decides whom a command concerns: the number in the path may be anything. */
function anyNumber({ id, parameters }: OperationDescriptor): Fault {
  const range = parameters.find(({ name }) => name === 'agentid')?.schema;
  return {
    id: `${id}.agentid.minimum!anything`,
    statement: `${id}.agentid.minimum`,
    title: `${id}: agentid may be anything`,
    understands: withSchema('agentid', () => ({})),
    letsThrough: ({ operation, agentid, guid, state }) => {
      const inRange = agentid >= (range?.minimum ?? 0) && agentid <= (range?.maximum ?? 0);
      return operation.id === id && !inRange && guid !== undefined && state.agentOf(guid) !== undefined;
    },
  };
}

/** Faults in whom an operation is taken from: each kind of Guid that is not that of the session. */
export function guidFaults(operation: OperationDescriptor): Fault[] {
  if (!operation.needsGuid) return [];
  const { id, preconditions } = operation;
  // The page of the heartbeat asks for the Guid alone.
  const order = preconditions.some((each) => each.id === 'signed-in') ? 'precondition.signed-in' : 'Guid.mandatory';
  const lets = (kind: string, title: string, letsThrough: (attempt: Attempt) => boolean): Fault => ({
    id: `${id}.Guid.mandatory!${kind}`,
    statement: `${id}.Guid.mandatory`,
    title: `${id} is taken ${title}`,
    letsThrough: (attempt) => attempt.operation.id === id && letsThrough(attempt),
  });
  return [
    lets('none', 'without a Guid', (attempt) => attempt.session !== undefined && kindOf(attempt) === 'none'),
    lets('unknown', 'with a Guid that nobody has', (attempt) => attempt.session !== undefined && kindOf(attempt) === 'unknown'),
    lets('half', 'with the first half of the Guid', ({ session, guid }) => isHalf(session, guid)),
    lets('foreign', 'with the Guid of another agent', (attempt) => attempt.session !== undefined && kindOf(attempt) === 'foreign'),
    lets(
      'ended',
      'with a Guid from before the sign-out',
      (attempt) => attempt.session !== undefined && kindOf(attempt) === 'ended',
    ),
    {
      id: `${id}.rule.purpose!refused`,
      statement: `${id}.rule.purpose`,
      title: `${id} is refused as if nobody was signed in`,
      refuses: (attempt) => (attempt.operation.id === id ? '100-006' : undefined),
    },
    ...(operation.session || operation.heldSeconds !== undefined ? [] : [anyNumber(operation)]),
    {
      id: `${id}.${order}!before`,
      statement: `${id}.${order}`,
      title: `${id} is taken from an agent who never signed in`,
      letsThrough: (attempt) => attempt.operation.id === id && attempt.session === undefined && kindOf(attempt) === 'unknown',
    },
    ...(operation.session === undefined && order !== 'Guid.mandatory'
      ? [
          {
            id: `${id}.${order}!foreign`,
            statement: `${id}.${order}`,
            title: `${id} is taken from an agent who never signed in, with the Guid of another one`,
            letsThrough: (attempt: Attempt) =>
              attempt.operation.id === id && attempt.session === undefined && kindOf(attempt) === 'foreign',
          },
        ]
      : []),
    {
      id: `${id}.${order}!after`,
      statement: `${id}.${order}`,
      title: `${id} is taken after the sign-out`,
      letsThrough: (attempt) => attempt.operation.id === id && attempt.session === undefined && kindOf(attempt) === 'ended',
    },
  ];
}
