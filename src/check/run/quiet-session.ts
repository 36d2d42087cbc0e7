import { isSuccess, retcodeOf } from '../exchange.js';
import { documentedSignIn, opens, poll } from '../plan/plan.js';
import type { Actor } from './actor.js';
import { eventIn } from './poller.js';
import type { Run } from './run.js';
import type { Session } from './session.js';

/** Milliseconds that an answer may take on top of the time that a poll is held. */
const lateMs = 2_000;

const heldSeconds = poll.heldSeconds ?? 0;

/** A session in which nothing happens, so that a poll comes back without an event. */
export async function quietSession(run: Run, actor: Actor): Promise<void> {
  const session = await begin(run, actor);
  if (session === undefined) return;
  await judgeHold(run, session);
  await actor.signOut(session);
}

/**
 * A session that is signed out while a poll is held. It has to be the last one: a gateway may hold that poll beyond the sign-out,
 * and give it an event of the session that follows.
 */
export async function lastSession(run: Run, actor: Actor): Promise<void> {
  const session = await begin(run, actor);
  if (session !== undefined) await actor.signOutPolled(session);
}

async function begin(run: Run, actor: Actor): Promise<Session | undefined> {
  const isBroken = run.notes.isBroken(`${poll.id}.`) || run.notes.isBroken(`${opens.id}.`);
  if (!run.polls || run.knowledge.endless || isBroken || actor.blocked !== undefined) return undefined;
  return await actor.signIn(documentedSignIn());
}

/** Whether a poll without an event is answered in time. How its answer looks is judged where every answer is. */
async function judgeHold(run: Run, session: Session): Promise<void> {
  const statement = `${poll.id}.held`;
  if (run.wire.exchanges.some(isEmptyPoll)) return run.notes.keep(statement);
  if (await session.comesBackEmpty(heldSeconds * 1000 + lateMs)) return run.notes.keep(statement);
  run.notes.leave(
    statement,
    `no poll came back without an event within ${heldSeconds + lateMs / 1000} s; the time may be configured`,
  );
}

function isEmptyPoll(exchange: Run['wire']['exchanges'][number]): boolean {
  return (
    exchange.operation === poll.id && exchange.guid === 'own' && isSuccess(retcodeOf(exchange)) && eventIn(exchange) === undefined
  );
}
