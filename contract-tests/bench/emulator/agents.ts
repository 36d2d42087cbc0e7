import { operations } from '../../../generated/catalog.js';
import { guidFrom, setGuidHeader } from '../../../src/guid.js';
import { eventsOf, withDefaults } from '../../../src/transitions.js';
import { accepted, type Caller, inParallel } from './caller.js';

/** A signed-in agent. */
export interface Agent {
  readonly agentid: number;
  readonly guid: string;
}

const signInBody = { password: '' };

/** The last event of a sign-in: behind it there is nothing to poll for. */
const lastOfSignIn = eventsOf(operations.loginEx, 'signed-out', withDefaults(operations.loginEx, signInBody)).at(-1)?.event;

/** Calls under way at a time while nothing is measured. */
const width = 32;

/**
 * Numbers of agents, from the first one that may sign in.
 *
 * @param skip how many of them are left out
 * @throws {RangeError} if the contract has fewer numbers
 */
export function agentNumbers(count: number, skip = 0): number[] {
  const { minimum, maximum } = operations.loginEx.parameters[0].schema;
  const first = minimum + skip;
  if (first + count - 1 > maximum) throw new RangeError(`there are no ${count} agents from ${first} to ${maximum}`);
  return Array.from({ length: count }, (_, index) => first + index);
}

/**
 * Signs agents in and fetches the events of the sign-in, so that nothing waits for them.
 *
 * @throws {Error} if one is refused
 */
export async function signIn(caller: Caller, agentids: readonly number[]): Promise<Agent[]> {
  const agents: Agent[] = [];
  await inParallel(agentids, width, async (agentid) => {
    const answer = await caller.call(operations.loginEx, { agentid }, { body: signInBody });
    accepted(operations.loginEx, answer);
    const guid = guidFrom(answer.headers[setGuidHeader.toLowerCase()]?.toString());
    if (guid === undefined) throw new Error(`the sign-in of ${agentid} brought no Guid`);
    const agent = { agentid, guid };
    await fetchEvents(caller, agent);
    agents.push(agent);
  });
  return agents;
}

/**
 * Tells the gateway that the agents are still there: one whom nobody polls for is signed out after two minutes.
 *
 * @throws {Error} if one is not signed in any more
 */
export async function keepAlive(caller: Caller, agents: readonly Agent[]): Promise<void> {
  const operation = operations.handShake;
  await inParallel(agents, width, async ({ agentid, guid }) =>
    accepted(operation, await caller.call(operation, { agentid }, { guid })),
  );
}

async function fetchEvents(caller: Caller, { agentid, guid }: Agent): Promise<void> {
  const operation = operations.getAgentEvent;
  for (let type: string | undefined; type !== lastOfSignIn; ) {
    const { event } = accepted(operation, await caller.call(operation, { agentid }, { guid }));
    if (event === undefined) throw new Error(`the sign-in of ${agentid} brought no ${lastOfSignIn}`);
    type = event.eventType;
  }
}
