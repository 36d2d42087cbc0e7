import type { Random } from './random.js';

/** An agent, with a Guid that opens the session of this one alone, or opened it. */
export interface Player {
  readonly agentid: number;
  readonly guid: string;
}

/** Who there is while inputs arrive. */
export interface Cast {
  /** Signed in, and never the ones who ask: nothing may happen to them. */
  readonly bystanders: readonly Player[];
  /** Signed in; some inputs are their own, with the right Guid. */
  readonly insiders: readonly Player[];
  /** Was signed in. */
  readonly gone: Player;
  /** Never signed in. */
  readonly strangers: readonly number[];
}

/** The numbers of those whom an input may be about. */
export function numbersOf({ bystanders, insiders, gone, strangers }: Cast): number[] {
  return [...[...bystanders, ...insiders, gone].map(({ agentid }) => agentid), ...strangers];
}

/** Ways of not having the Guid of an agent. */
const wrong = {
  none: () => undefined,
  empty: () => '',
  invented: (r: Random) => r.text(r.int(1, 60), 'abcdef0123456789-.=; '),
  'of the right form': (r: Random) =>
    `${r.text(8, 'abcdef0123456789')}-0000-4000-8000-${r.text(12, 'abcdef0123456789')}.AgentGateway1`,
  foreign: (r: Random, cast: Cast, agentid: number) => foreignGuid(r, cast, agentid),
  'of a session that is over': (_: Random, cast: Cast) => cast.gone.guid,
  altered: (r: Random, cast: Cast, agentid: number) => alteredGuid(r, cast, agentid),
} as const;

/** A value of the header Guid that does not open the session of an agent; undefined for no header. */
export function wrongGuid(r: Random, cast: Cast, agentid: number): string | undefined {
  return r.pick(Object.values(wrong))(r, cast, agentid);
}

/** The Guid of another agent, who is signed in. */
export function foreignGuid(r: Random, { bystanders, insiders }: Cast, agentid: number): string {
  return r.pick([...bystanders, ...insiders].filter((player) => player.agentid !== agentid)).guid;
}

/** The Guid of an agent with something changed, or of anybody's if the agent has none. */
export function alteredGuid(r: Random, { bystanders, insiders }: Cast, agentid: number): string {
  const players = [...bystanders, ...insiders];
  const { guid } = players.find((player) => player.agentid === agentid) ?? r.pick(players);
  return r.pick([
    guid.slice(0, -1),
    guid.slice(0, guid.length / 2),
    guid.slice(0, guid.indexOf('.')),
    guid.toUpperCase(),
    `${guid}1`,
    `JSESSIONID=${guid}`,
    `"${guid}"`,
    `${guid}, ${guid}`,
    `${guid}\xa0`,
    [...guid].reverse().join(''),
  ]);
}
