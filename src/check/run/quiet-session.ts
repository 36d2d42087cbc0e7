import { type Exchange, isSuccess, retcodeOf } from '../exchange.js';
import { documentedSignIn } from '../plan/sign-ins.js';
import { roles } from '../roles.js';
import type { Actor } from './actor.js';
import { answeredWithinMs, eventIn } from './poller.js';
import type { Run } from './run.js';
import type { Session } from './session.js';

/** Milliseconds that the poll which is held at the last sign-out is waited for. */
const signOutLagMs = 400;

/** A session in which nothing happens, so that a poll comes back without an event; needless if one did already. */
export async function quietSession(run: Run, actor: Actor): Promise<void> {
  const statement = `${roles().poll.id}.held`;
  const isSeen = run.wire.exchanges.some(isEmptyPoll);
  const session = isSeen ? undefined : await begin(run, actor);
  const isInTime = isSeen || (await session?.comesBackEmpty(answeredWithinMs));
  if (session) await actor.signOut(session);
  if (isInTime) return run.notes.keep(statement);
  const last = run.wire.exchanges.findLast(({ operation }) => operation === roles().poll.id);
  if (session === undefined || last === undefined || session.isSilent) return;
  run.notes.find(last, {
    check: 'poll',
    statement,
    // How long a poll is held may be configured.
    severity: 'warning',
    message: `a poll without an event was not answered within ${answeredWithinMs / 1000} s`,
    expected: `an answer without an event after ${roles().poll.heldSeconds} s`,
    actual: 'none',
  });
}

/**
 * A session that is signed out while a poll is held. It has to be the last one: a gateway may hold that poll beyond the sign-out,
 * and give it an event of the session that follows.
 */
export async function lastSession(run: Run, actor: Actor): Promise<void> {
  const session = await begin(run, actor);
  if (session !== undefined) await actor.signOutPolled(session, signOutLagMs);
}

async function begin(run: Run, actor: Actor): Promise<Session | undefined> {
  const isBroken = run.notes.isBroken(`${roles().poll.id}.`) || run.notes.isBroken(`${roles().opens.id}.`);
  if (run.knowledge.endless || isBroken || actor.blocked !== undefined) return undefined;
  return await actor.signIn(documentedSignIn());
}

function isEmptyPoll(exchange: Exchange): boolean {
  return (
    exchange.operation === roles().poll.id &&
    exchange.guid === 'own' &&
    isSuccess(retcodeOf(exchange)) &&
    eventIn(exchange) === undefined
  );
}
