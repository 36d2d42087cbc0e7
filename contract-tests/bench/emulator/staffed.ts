import { type Agent, agentNumbers, keepAlive, signIn } from './agents.js';
import { Caller } from './caller.js';
import { type PlainOptions, type Server, startEmulatorProcess } from './servers.js';

/** Sessions are kept alive that often at least, in milliseconds: half of the two minutes that a gateway waits. */
const keptAliveMs = 60_000;

/** Connections for what is not measured. */
const sockets = 32;

/** An emulator with agents who are signed in. */
export interface Staffed extends Disposable {
  readonly server: Server;
  readonly agents: readonly Agent[];
  /** Sees to it that nobody is signed out within the next minute. */
  stay(): Promise<void>;
}

/** Starts an emulator in a process of its own and signs agents in, whose Guids do not change. */
export async function startStaffed(count: number, options: PlainOptions = {}): Promise<Staffed> {
  const server = await startEmulatorProcess({ auth: 'static', ...options });
  const call = async <T>(work: (caller: Caller) => Promise<T>): Promise<T> => {
    // Connections of the set-up are gone before anything is measured.
    using caller = new Caller(server.baseUrl, sockets);
    return await work(caller);
  };
  const agents = await call((caller) => signIn(caller, agentNumbers(count)));
  let keptAt = performance.now();
  return {
    server,
    agents,
    async stay() {
      if (performance.now() - keptAt < keptAliveMs) return;
      await call((caller) => keepAlive(caller, agents));
      keptAt = performance.now();
    },
    [Symbol.dispose]: () => server[Symbol.dispose](),
  };
}
