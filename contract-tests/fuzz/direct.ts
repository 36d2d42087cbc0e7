import { isDeepStrictEqual } from 'node:util';
import { ManualClock } from '../../src/emulator/clock.js';
import { Emulator } from '../../src/emulator/emulator.js';
import type { AgentEvent } from '../../src/emulator/event-queue.js';
import type { PlainRequest, Reply } from '../../src/emulator/http.js';
import type { Session } from '../../src/emulator/session.js';
import type { Answer } from './answers.js';
import type { Player } from './cast.js';
import { directInput } from './generator.js';
import { faultOf } from './judge.js';
import { Outcome } from './outcome.js';
import { Random } from './random.js';
import { base } from './requests.js';
import { Stage } from './stage.js';
import { complainOf } from './tell.js';
import { asDirect } from './written.js';

/** Inputs until the insiders are signed in anew. */
const batch = 100;

/** Answers a request in place of an emulator, or after something was done to it. */
export type Around = (request: PlainRequest, emulator: Emulator) => ReturnType<Emulator['handle']>;

/**
 * Gives inputs to an emulator without a connection, and looks at all that it knows of the bystanders before and after.
 *
 * @param around for tests of this test: what stands in front of the emulator while inputs come
 */
export async function fuzzDirectly(
  seed: number,
  size: number,
  around: Around = (request, emulator) => emulator.handle(request),
): Promise<Outcome> {
  const r = new Random(seed);
  const outcome = new Outcome();
  // The clock stands still: nobody is signed out for want of a poll, and no time differs by itself.
  const emulator = new Emulator({ clock: new ManualClock() });
  let stage = await Stage.set((draft) =>
    answerTo(asDirect(draft, { kind: 'methods', variant: 'asked' }).request, (it) => emulator.handle(it)),
  );
  await takeCalls(emulator, stage);
  const { bystanders, strangers, gone } = stage.cast;
  const secrets = bystanders.map(({ guid }) => guid);
  const before = bystanders.map(({ agentid }) => ({ agentid, picture: pictureOf(emulator, agentid) }));
  for (let given = 0; given < size && !outcome.hasEnough; given++) {
    if (given % batch === 0) stage = await stage.next();
    const input = directInput(r, stage.cast);
    const answer = await answerTo(input.request, (request) => around(request, emulator)).catch(String);
    outcome.add(input, typeof answer === 'string' ? [] : [answer.body]);
    const fault = typeof answer === 'string' ? `nothing but ${answer}` : faultOf(answer, input, secrets);
    if (fault !== undefined) complainOf(outcome, input, fault, stage.cast);
  }
  outcome.changes = [
    ...before
      .filter(({ agentid, picture }) => !isDeepStrictEqual(pictureOf(emulator, agentid), picture))
      .map(({ agentid }) => `agent ${agentid} changed`),
    ...[...strangers, gone.agentid]
      .filter((agentid) => emulator.state.session(agentid))
      .map((agentid) => `agent ${agentid} was signed in`),
  ];
  return outcome;
}

/** Two of the bystanders take a call, and one of them is to rest after it: a state that no request brings about. */
async function takeCalls(emulator: Emulator, { cast }: Stage): Promise<void> {
  const [first, ...others] = cast.bystanders as [Player, ...Player[]];
  const last = others.at(-1) as Player;
  for (const { agentid } of [first, last]) {
    const session = emulator.state.session(agentid) as Session;
    const retcode = emulator.state.call(session, { callid: `call-${agentid}`, caller: '40038', called: String(agentid) });
    if (retcode !== '0') throw new Error(`agent ${agentid} could not take a call: ${retcode}`);
  }
  const target = `${base}/onlineagent/${last.agentid}/rest/600/1`;
  const reply = emulator.handle({ method: 'POST', target, headers: { guid: last.guid }, body: '' });
  if (emulator.state.stateOf(emulator.state.session(last.agentid) as Session) !== 'pre-rest')
    throw new Error(`agent ${last.agentid} is not to rest: ${JSON.stringify(reply)}`);
}

/** Answers to a poll are not waited for: the clock stands still. */
async function answerTo(request: PlainRequest, handle: Emulator['handle']): Promise<Answer> {
  const outcome = handle(request);
  if ('reply' in outcome) outcome.cancel();
  const { status, headers, body }: Reply = 'reply' in outcome ? await outcome.reply : outcome;
  return { status, headers: new Map(headers.map(([name, value]) => [name.toLowerCase(), value])), body };
}

/** All that the emulator knows of an agent, with the Guids that it takes and the events that wait. */
function pictureOf({ state }: Emulator, agentid: number): object {
  const session = state.session(agentid);
  if (session === undefined) return { signedOut: true };
  const { events, guids, ...plain } = session;
  const waiting: AgentEvent[] = [];
  for (let event = events.take(); event; event = events.take()) waiting.push(event);
  for (const event of waiting) events.push(event);
  const taken: string[] = [];
  guids.has((guid) => taken.push(guid) === 0);
  return { ...plain, session: [session], held: events.held, waiting, taken };
}
