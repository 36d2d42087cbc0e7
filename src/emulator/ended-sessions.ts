import type { Guids, IssuedGuid } from './guids.js';

/** Agents who were signed out that are remembered: they come and go for as long as an emulator runs. */
const most = 10_000;

/** The Guids of the last session that was signed out, by agent: a second sign-out with one of them is told from a stranger's. */
export class EndedSessions {
  readonly #guids: Map<number, Guids>;

  constructor(guids: readonly (readonly [number, Guids])[] = []) {
    this.#guids = new Map(guids);
  }

  add(agentid: number, guids: Guids): void {
    this.#guids.delete(agentid);
    this.#guids.set(agentid, guids);
    const [oldest] = this.#guids.keys();
    if (this.#guids.size > most && oldest !== undefined) this.#guids.delete(oldest);
  }

  /** Whether a Guid would still be taken if the session of the agent were not over. */
  accepts(agentid: number, guid: string | undefined): boolean {
    return this.#guids.get(agentid)?.accepts(guid) ?? false;
  }

  toValue(): { readonly agentid: number; readonly guids: readonly IssuedGuid[] }[] {
    const all = Array.from(this.#guids, ([agentid, { issued }]) => ({ agentid, guids: issued }));
    return all.filter(({ guids }) => guids.length > 0);
  }
}
