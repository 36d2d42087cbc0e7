import { setTimeout as delay } from 'node:timers/promises';
import { authModes } from '../../../generated/catalog.js';
import { type Exchange, isSuccess, retcodeOf } from '../exchange.js';
import { documented } from '../plan/accepted.js';
import { documentedSignIn } from '../plan/sign-ins.js';
import { roles } from '../roles.js';
import type { Actor } from './actor.js';
import { judgeDocumented } from './documented.js';
import { blamesSession } from './driver.js';
import { answeredWithinMs } from './poller.js';
import type { Run } from './run.js';

/** How the gateway is said to authenticate. */
export interface Authentication {
  readonly auth?: keyof typeof authModes | undefined;
  /** Milliseconds to wait for the renewal of a Guid; default: as the page has it. */
  readonly renewalMs?: number;
  /** Told of what is waited for. */
  readonly onStep?: (title: string) => void;
}

const renewed = () => `${roles().poll.id}.auth.renewal`;
const fixed = () => `${roles().opens.id}.auth.static`;

/**
 * The life of a Guid: under static authentication it stays, under dynamic authentication the poll brings a new one, which has to be taken
 * afterwards (page cec_07_0005). Where nobody says how the gateway is set, a new Guid may come or not.
 */
export async function judgeRenewal(run: Run, { auth, renewalMs, onStep }: Authentication): Promise<void> {
  const free = run.actors.find(({ blocked }) => blocked === undefined);
  let last: Exchange | undefined;
  if (auth !== undefined && renewals(run) === 0 && free && run.polls) {
    onStep?.(`agent ${free.driver.agent.agentid}: a Guid that is ${auth === 'dynamic' ? 'renewed' : 'not renewed'}`);
    last = await waitForRenewal(run, free, renewalMs ?? defaultMs);
  }
  const dead = run.drivers.find(({ deadRenewal }) => deadRenewal !== undefined)?.deadRenewal;
  const bringing = run.wire.exchanges.find(
    ({ operation, outcome }) => operation === roles().poll.id && outcome.kind === 'answer' && 'set-guid' in outcome.headers,
  );
  if (dead) {
    run.notes.find(dead.exchange, {
      check: 'guid',
      statement: dead.by === roles().poll.id ? renewed() : `${dead.by}.rule.purpose`,
      severity: 'error',
      message: `the Guid that ${dead.by === roles().poll.id ? 'the poll' : dead.by} brought is not taken, and the one before it is`,
      expected: '"0" with the new Guid',
      actual: String(retcodeOf(dead.exchange)),
    });
  } else if (auth === 'static' && renewals(run) > 0 && bringing) {
    run.notes.find(bringing, {
      check: 'guid',
      statement: fixed(),
      severity: 'error',
      message: 'a poll brought a new Guid, although the gateway is said to authenticate statically',
      expected: 'the Guid of the sign-in for the whole session',
      actual: 'another Guid (not shown, for it is a credential)',
    });
  } else if (last && blamesSession(last)) {
    run.notes.find(last, {
      check: 'guid',
      statement: auth === 'static' ? fixed() : renewed(),
      detail: 'over',
      severity: 'error',
      message: `the session is over after ${authModes.dynamic.renewedEverySeconds} s, although it was polled for all the time`,
      expected: '"0" with the Guid of the session',
      actual: String(retcodeOf(last)),
    });
  } else if (renewals(run) > 0) {
    run.notes.keep(renewed());
  } else {
    judgeNoRenewal(run, auth, last !== undefined);
  }
}

/** A renewal comes with a poll, and polls are held. */
const defaultMs = authModes.dynamic.renewedEverySeconds * 1000 + answeredWithinMs;

function judgeNoRenewal(run: Run, auth: Authentication['auth'], waited: boolean): void {
  const last = run.wire.exchanges.findLast(({ operation }) => operation === roles().poll.id);
  if (auth === 'static' && waited) run.notes.keep(fixed());
  if (auth !== 'dynamic' || last === undefined) {
    run.notes.leave(renewed(), 'no poll brought a new Guid; they come once a minute, and under dynamic authentication only');
    return;
  }
  run.notes.find(last, {
    check: 'guid',
    statement: renewed(),
    severity: 'error',
    message: 'no poll brought a new Guid, although the gateway is said to authenticate dynamically',
    expected: `a new Guid every ${authModes.dynamic.renewedEverySeconds} s`,
    actual: 'the Guid of the sign-in for longer than that',
  });
}

function renewals({ drivers }: Run): number {
  return drivers.reduce((sum, driver) => sum + driver.renewals, 0);
}

/** @returns a command at the end of the wait; undefined if there was no session */
async function waitForRenewal(run: Run, actor: Actor, ms: number): Promise<Exchange | undefined> {
  const session = await actor.signIn(documentedSignIn());
  if (session === undefined) return undefined;
  const end = performance.now() + ms;
  while (actor.driver.renewals === 0 && performance.now() < end) await delay(Math.min(200, ms));
  const [command] = roles()
    .silent.map(documented)
    .filter(({ call }) => run.operations.has(call.operation));
  const exchange = command && (await session.call(command));
  if (exchange && isSuccess(retcodeOf(exchange))) judgeDocumented(run, command, exchange);
  await actor.signOut(session);
  return exchange;
}
