import { operations } from '../../generated/catalog.js';
import { guidFrom, guidHeader, setGuidHeader } from '../../src/guid.js';
import { parseObject } from '../../src/json.js';
import type { Answer } from './answers.js';
import type { Cast, Player } from './cast.js';
import type { Draft } from './input.js';
import { base, password } from './requests.js';

/** Sends a good request. */
export type Ask = (draft: Draft) => Promise<Answer>;

/** What can be seen of an agent over HTTP. */
export interface Sight {
  readonly status: unknown;
  readonly customState: unknown;
  /** All of syncagentinfo but for the time. */
  readonly info: unknown;
}

/** The sign-in of each bystander, and what is done after it. */
const bystanders: Readonly<Record<number, { readonly status: number; readonly steps: readonly string[] }>> = {
  291: { status: 4, steps: ['setcustomstate?customstate=7'] },
  292: { status: 3, steps: [] },
  293: { status: 5, steps: ['rest/86399/255'] },
  294: { status: 4, steps: ['rest/86399/1', 'setcustomstate?customstate=0'] },
  295: { status: 4, steps: ['autoenteridle/false', 'autoanswer/false', 'settalkright?flag=0', 'resetskill/false?skillid=1'] },
  296: { status: 4, steps: [] },
};
const insiders = [401, 402, 403, 404];
const gone = 501;
const strangers = [601, 602, 603];
/** Signs in once all is over. */
const last = 701;

const notes = 3;

/** Agents of a gateway: those whom the inputs are about, and what they are doing before and after. */
export class Stage {
  readonly cast: Cast;
  /** By agent. */
  readonly #before: ReadonlyMap<number, Sight>;
  readonly #ask: Ask;

  private constructor(ask: Ask, cast: Cast, before: ReadonlyMap<number, Sight>) {
    this.#ask = ask;
    this.cast = cast;
    this.#before = before;
  }

  /**
   * Signs in who has to be, brings the bystanders into their states, and gives each of them notes that nobody fetches.
   *
   * @throws {Error} if the gateway refuses any of it
   */
  static async set(ask: Ask): Promise<Stage> {
    const players: Player[] = [];
    for (const [agent, { status, steps }] of Object.entries(bystanders)) {
      const player = await signIn(ask, Number(agent), status);
      for (const step of steps) await command(ask, player, 'POST', step);
      players.push(player);
    }
    const before = new Map<number, Sight>();
    for (const player of players) before.set(player.agentid, await sightOf(ask, player));
    const [sender] = players as [Player];
    const body = JSON.stringify({ agentIds: players.map(({ agentid }) => agentid), content: 'x' });
    for (let sent = 0; sent < notes; sent++) await command(ask, sender, 'POST', 'sendnoteletex', body);
    const leaving = await signIn(ask, gone);
    await command(ask, leaving, 'DELETE', 'logout');
    const cast = {
      bystanders: players,
      insiders: await Promise.all(insiders.map((agentid) => signIn(ask, agentid))),
      gone: leaving,
      strangers,
    };
    return new Stage(ask, cast, before);
  }

  /**
   * The same stage with the insiders signed in anew, their events with them, and with sessions of bystanders that do not end for want of
   * a poll. The events of bystanders stay.
   *
   * @throws {Error} if the gateway refuses any of it
   */
  async next(): Promise<Stage> {
    for (const player of this.cast.bystanders) await command(this.#ask, player, 'POST', 'handshake');
    const signedIn = await Promise.all(insiders.map((agentid) => signIn(this.#ask, agentid)));
    return new Stage(this.#ask, { ...this.cast, insiders: signedIn }, this.#before);
  }

  /** What has changed that must not have; the notes of the bystanders are fetched for it. */
  async changes(): Promise<string[]> {
    const changes: string[] = [];
    for (const player of this.cast.bystanders) {
      const expected = Array.from({ length: notes }, () => ({
        eventType: 'AgentOther_Note',
        workNo: String(player.agentid),
        content: null,
      }));
      compare(`events of ${player.agentid}`, expected, await eventsOf(this.#ask, player), changes);
      compare(`agent ${player.agentid}`, this.#before.get(player.agentid), await sightOf(this.#ask, player), changes);
    }
    for (const agentid of [...this.cast.strangers, this.cast.gone.agentid]) {
      const { retcode } = await asked(this.#ask, { agentid, guid: 'none' }, 'GET', 'agentstatus');
      compare(`agent ${agentid}, who is not signed in`, '100-006', retcode, changes);
    }
    const { guid } = await signIn(this.#ask, last);
    const { retcode } = await asked(this.#ask, { agentid: last, guid }, 'DELETE', 'logout');
    compare(`the sign-out of ${last}`, '0', retcode, changes);
    return changes;
  }
}

function compare(what: string, before: unknown, after: unknown, changes: string[]): void {
  const [expected, actual] = [JSON.stringify(before), JSON.stringify(after)];
  if (expected !== actual) changes.push(`${what} changed: ${expected} before, ${actual} after`);
}

/** By force, so that it does not matter who is signed in. */
async function signIn(ask: Ask, agentid: number, status = 4): Promise<Player> {
  const { method, path, body } = operations.forceLogin;
  const answer = await ask({
    method,
    target: `${base}${path.replace('{agentid}', String(agentid))}`,
    headers: [['Content-Type', body.mediaType]],
    body: JSON.stringify({ ...body.example, password, status }),
    expected: 'envelope',
    maySucceed: true,
  });
  const guid = guidFrom(answer.headers.get(setGuidHeader.toLowerCase()));
  if (guid === undefined) throw new Error(`agent ${agentid} could not sign in: ${answer.status} ${answer.body}`);
  return { agentid, guid };
}

async function sightOf(ask: Ask, player: Player): Promise<Sight> {
  const { result: status } = await asked(ask, player, 'GET', 'agentstatus');
  const { result: customState } = await asked(ask, player, 'GET', 'querycustomstate');
  const { result } = await asked(ask, player, 'POST', 'syncagentinfo');
  const { agentStateInfo } = (result ?? {}) as { agentStateInfo?: object };
  return { status, customState, info: { ...agentStateInfo, currentTime: '' } };
}

/** Every event that waits. */
async function eventsOf(ask: Ask, player: Player): Promise<unknown[]> {
  const events: unknown[] = [];
  for (;;) {
    const { event } = await asked(ask, player, 'GET', undefined);
    if (event === undefined) return events;
    events.push(event);
  }
}

async function command(ask: Ask, player: Player, method: string, end: string, body?: string): Promise<void> {
  const answer = await asked(ask, player, method, end, body);
  if (answer.retcode !== '0') throw new Error(`agent ${player.agentid} could not do ${end}: ${JSON.stringify(answer)}`);
}

/** @param end what follows the agent in the path; undefined for the poll */
async function asked(ask: Ask, { agentid, guid }: Player, method: string, end: string | undefined, body?: string) {
  const answer = await ask({
    method,
    target: end === undefined ? `${base}/agentevent/${agentid}` : `${base}/onlineagent/${agentid}/${end}`,
    headers: [
      [guidHeader, guid],
      ['Content-Type', 'application/json'],
    ],
    ...(body !== undefined && { body }),
    expected: 'envelope',
    maySucceed: true,
  });
  return parseObject(answer.body) ?? {};
}
