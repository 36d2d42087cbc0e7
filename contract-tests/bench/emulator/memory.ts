import { agentNumbers, signIn } from './agents.js';
import type { Aim } from './aims.js';
import { Caller } from './caller.js';
import { endlessHoldMs, HeldPolls } from './held-polls.js';
import type { Memory } from './memory-in-use.js';
import { type Server, startEmulatorProcess } from './servers.js';

/** Agents who are signed in before the first measurement, so that what compiled code takes is nobody's. */
const warmUpAgents = 500;

/** What an agent costs who is signed in and does nothing, and what a poll costs that is held. */
export async function memory({ agents: count }: { readonly agents: number }): Promise<Aim[]> {
  using server = await startEmulatorProcess({ auth: 'static', holdMs: endlessHoldMs });
  await signedIn(server, agentNumbers(warmUpAgents, count));
  const empty = await server.memory();
  const agents = await signedIn(server, agentNumbers(count));
  const staffed = await server.memory();
  using polls = await HeldPolls.open(server.baseUrl, agents);
  const polled = await server.memory();
  await polls.release();

  const agent = each(empty, staffed, count);
  const poll = each(staffed, polled, count);
  console.log(`\nMemory of the emulator with ${count} agents, after garbage collections; a held poll comes on top of its agent`);
  return [
    { what: 'kB of heap per idle agent', measured: kilobytes(agent.heap), aim: '< 10' },
    { what: 'kB of the process (RSS) per idle agent', measured: kilobytes(agent.rss), aim: '' },
    { what: 'kB of heap per held poll', measured: kilobytes(poll.heap), aim: '' },
    { what: 'kB of the process (RSS) per held poll', measured: kilobytes(poll.rss), aim: '' },
  ];
}

async function signedIn({ baseUrl }: Server, agentids: readonly number[]) {
  using caller = new Caller(baseUrl, 32);
  return await signIn(caller, agentids);
}

function each(before: Memory, after: Memory, count: number): Memory {
  return { heap: (after.heap - before.heap) / count, rss: (after.rss - before.rss) / count };
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(2);
}
