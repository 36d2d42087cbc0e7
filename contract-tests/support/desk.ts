import { server } from '../../generated/catalog.js';
import { ManualClock } from '../../src/emulator/clock.js';
import { Emulator, type EmulatorOptions } from '../../src/emulator/emulator.js';
import type { AgentEvent } from '../../src/emulator/event-queue.js';
import type { Reply } from '../../src/emulator/http.js';
import type { Session } from '../../src/emulator/session.js';

/** An answer, and what its JSON says. */
export interface Answer extends Reply {
  readonly json: Readonly<Record<string, unknown>>;
}

/** An emulator without a socket, with agents in front of it who keep their Guids. Its clock stands still unless another one is given. */
export class Desk {
  readonly emulator: Emulator;
  readonly #guids = new Map<number, string>();

  constructor(options: EmulatorOptions = {}) {
    this.emulator = new Emulator({ clock: new ManualClock(), ...options });
  }

  /** @param target behind the origin */
  async send(method: string, target: string, { guid, body }: { guid?: string | undefined; body?: unknown } = {}): Promise<Answer> {
    const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
    const outcome = this.emulator.handle({ method, target, headers: { guid }, body: text });
    const reply = 'reply' in outcome ? await outcome.reply : outcome;
    return { ...reply, json: (reply.body.startsWith('{') ? JSON.parse(reply.body) : {}) as Answer['json'] };
  }

  /** Asks the emulator itself. */
  control(method: string, path: string, body?: unknown): Promise<Answer> {
    return this.send(method, `/_emulator/${path}`, { body });
  }

  /** Time passes in which no client does anything: who polls now does not go on polling. */
  pass(seconds: number): void {
    this.emulator.clock.advance(seconds * 1000);
  }

  advance(seconds: number): Promise<Answer> {
    return this.control('POST', 'clock', { advanceSeconds: seconds });
  }

  /** @param by end of the path, behind the number of the agent */
  async signIn(agentid: number, body: object = {}, by = '/loginex'): Promise<Answer> {
    const answer = await this.send('PUT', `${server.basePath}/onlineagent/${agentid}${by}`, { body: { password: '', ...body } });
    this.#keep(agentid, answer);
    return answer;
  }

  /** @param line method and what follows the number of the agent, such as `POST /sayfree` */
  async command(agentid: number, line: string, body?: object): Promise<Answer> {
    const [method = '', end = ''] = line.split(' ');
    const guid = this.#guids.get(agentid);
    const answer = await this.send(method, `${server.basePath}/onlineagent/${agentid}${end}`, { guid, body });
    this.#keep(agentid, answer);
    return answer;
  }

  /** Name of the event that a poll brings, or of nothing; a refusal by its code. */
  async poll(agentid: number): Promise<string | undefined> {
    const answer = await this.send('GET', `${server.basePath}/agentevent/${agentid}`, { guid: this.#guids.get(agentid) });
    this.#keep(agentid, answer);
    const { retcode, event } = answer.json;
    return retcode === '0' ? (event as AgentEvent | undefined)?.eventType : String(retcode);
  }

  /** Names of the events that wait for an agent, who has none of them then. */
  async events(agentid: number): Promise<(string | undefined)[]> {
    const names: (string | undefined)[] = [];
    while (this.session(agentid).events.waiting.length > 0) names.push(await this.poll(agentid));
    return names;
  }

  /** @throws {Error} if the agent is not signed in */
  session(agentid: number): Session {
    const session = this.emulator.state.session(agentid);
    if (session === undefined) throw new Error(`agent ${agentid} is not signed in`);
    return session;
  }

  /** Takes over an agent who is signed in. */
  resume(agentid: number, guid: string): void {
    this.#guids.set(agentid, guid);
  }

  guidOf(agentid: number): string | undefined {
    return this.#guids.get(agentid);
  }

  #keep(agentid: number, { headers }: Answer): void {
    const [, value] = headers.find(([name]) => name === 'Set-GUID') ?? [];
    if (value !== undefined) this.#guids.set(agentid, value.replace('JSESSIONID=', ''));
  }
}
