import { isDeepStrictEqual } from 'node:util';
import type { Agent } from './agents.js';
import { type Aim, aimOf } from './aims.js';
import { type Answer, accepted, Caller } from './caller.js';
import { Child } from './child.js';
import { endlessHoldMs, HeldPolls } from './held-polls.js';
import type { Job } from './load.js';
import { mixOf } from './mix.js';
import type { Rate } from './rate.js';
import { measureInTurns, type RoundsPlan, ratioOf, type Subject, sampleTable } from './samples.js';
import { type BareAnswers, type Server, startBare, startOpenApiBackend, startPrism } from './servers.js';
import { startStaffed } from './staffed.js';

/** Requests under way at a time. */
const connections = 32;

/** Headers that Node sends by itself. */
const ofNode = ['date', 'connection', 'keep-alive'];

/** Requests per second and latency beside what users would take instead, with one agent, with many, and with many polls held. */
export async function throughput(plan: RoundsPlan & { readonly agents: number }): Promise<Aim[]> {
  using load = startLoad();
  using one = await startStaffed(1);
  using many = await startStaffed(plan.agents);
  using polled = await startStaffed(plan.agents, { holdMs: endlessHoldMs });
  using polls = await HeldPolls.open(polled.server.baseUrl, polled.agents);
  using bare = await startBare(await answersOf(one.server, one.agents));
  await sameAnswers(one.server, bare, one.agents);
  using backend = await startOpenApiBackend();
  using prism = await startPrism();

  const subject = (what: string, server: Server, agents: readonly Agent[]): Subject => ({
    name: `${what}, ${agents.length} ${agents.length === 1 ? 'agent' : 'agents'}`,
    async sample(seconds) {
      for (const staffed of [one, many]) await staffed.stay();
      return await sampleOf(load, server, agents, seconds);
    },
  });
  const subjects = {
    bareOne: subject('bare node:http', bare, one.agents),
    emulatorOne: subject('emulator', one.server, one.agents),
    backendOne: subject('openapi-backend mock', backend, one.agents),
    prismOne: subject('Prism mock', prism, one.agents),
    bareMany: subject('bare node:http', bare, many.agents),
    emulatorMany: subject('emulator', many.server, many.agents),
    backendMany: subject('openapi-backend mock', backend, many.agents),
    prismMany: subject('Prism mock', prism, many.agents),
    emulatorPolled: subject('emulator with held polls', polled.server, polled.agents),
  };
  const samples = await measureInTurns(subjects, plan);
  await polls.release();

  const title = `getAgentStatus and setCustomState in turn, ${connections} at a time, medians of ${plan.rounds} rounds of ${plan.roundSeconds} s`;
  console.log(`\n${title}; every answer was a success\n${sampleTable(subjects, samples)}`);
  console.log(`${plan.agents} polls were held all the time: at the end a command of each agent brought each of them its event.`);
  return [
    aimOf('emulator / Prism, 1 agent', ratioOf(samples.emulatorOne, samples.prismOne), '>= 8'),
    aimOf(`emulator / Prism, ${plan.agents} agents`, ratioOf(samples.emulatorMany, samples.prismMany), '>= 8'),
    aimOf('emulator / openapi-backend, 1 agent', ratioOf(samples.emulatorOne, samples.backendOne), '>= 2'),
    aimOf(`emulator / openapi-backend, ${plan.agents} agents`, ratioOf(samples.emulatorMany, samples.backendMany), '>= 2'),
    aimOf('emulator / bare node:http, 1 agent', ratioOf(samples.emulatorOne, samples.bareOne), '>= 0.5'),
    aimOf(`emulator / bare node:http, ${plan.agents} agents`, ratioOf(samples.emulatorMany, samples.bareMany), '>= 0.5'),
    aimOf(`emulator, ${plan.agents} agents / 1 agent`, ratioOf(samples.emulatorMany, samples.emulatorOne), 'about 1'),
    aimOf(`emulator, ${plan.agents} held polls / none`, ratioOf(samples.emulatorPolled, samples.emulatorMany), 'about 1'),
  ];
}

export function startLoad(): Child {
  return new Child(new URL('load.js', import.meta.url));
}

/** Measures a server once, with the processor time that it took. */
export async function sampleOf(load: Child, server: Server, agents: readonly Agent[], seconds: number) {
  const before = await server.cpu();
  const job: Job = { rate: { baseUrl: server.baseUrl, agents, connections, seconds } };
  const rate = await load.ask<Rate>(job);
  const after = await server.cpu();
  return { ...rate, cpu: (after.microseconds - before.microseconds) / rate.requests };
}

async function answersOf(server: Server, agents: readonly Agent[]): Promise<BareAnswers> {
  const [question, command] = await exchanged(server, agents);
  return { GET: bareAnswer(question as Answer), POST: bareAnswer(command as Answer) };
}

/** @throws {Error} if a server answers other bytes than the emulator */
async function sameAnswers(emulator: Server, bare: Server, agents: readonly Agent[]): Promise<void> {
  const [theirs, ours] = await Promise.all([bare, emulator].map((server) => exchanged(server, agents)));
  const bytes = (answers: readonly Answer[] = []) => answers.map((answer) => [...bareAnswer(answer).headers, answer.body]);
  if (!isDeepStrictEqual(bytes(theirs), bytes(ours))) throw new Error('the bare server does not send the bytes of the emulator');
}

async function exchanged({ baseUrl }: Server, agents: readonly Agent[]): Promise<Answer[]> {
  using caller = new Caller(baseUrl, 1);
  const answers: Answer[] = [];
  for (const { operation, parameters, guid } of mixOf(agents)) {
    const answer = await caller.call(operation, parameters, { guid });
    accepted(operation, answer);
    answers.push(answer);
  }
  return answers;
}

function bareAnswer({ rawHeaders, body }: Answer): BareAnswers['GET'] {
  const headers = rawHeaders.filter((_, index) => !ofNode.includes(String(rawHeaders[index - (index % 2)]).toLowerCase()));
  return { headers, body };
}
