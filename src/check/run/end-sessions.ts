import type { Exchange } from '../exchange.js';
import { type SignOut, sessionAfter, signOut } from '../sign-out.js';
import type { Run } from './run.js';

/** Signs out everybody who may be signed in. */
export async function endSessions(run: Run): Promise<{ agentid: number; ended: SignOut }[]> {
  const all = run.drivers.map(async (driver) => {
    const { agentid } = driver.agent;
    const own = (exchange: Exchange) => exchange.agentid === agentid;
    const exchanges = [...run.wire.exchanges, ...(run.dredd?.exchanges ?? [])].filter(own);
    const unfinished = run.dredd?.unfinished;
    const { status, guids } = sessionAfter(exchanges, unfinished && unfinished.agentid === agentid ? unfinished : undefined);
    const cookies = driver.cookies;
    for (const { outcome } of exchanges) if (outcome.kind === 'answer') cookies.take(outcome.cookies);
    const answered = exchanges.at(-1)?.outcome.kind === 'answer';
    // A sign-in that should be refused and gets no answer was most likely refused.
    const isGiven = run.actors.some((actor) => actor.driver === driver);
    if (!isGiven && guids.length === 0) return { agentid, ended: { signedOut: true, answered } };
    const { baseUrl } = run.wire;
    const ended =
      status === 'signed out'
        ? { signedOut: true, answered }
        : await signOut((request) => run.wire.sendAside(request), baseUrl, agentid, newest(guids), cookies);
    return { agentid, ended };
  });
  return await Promise.all(all);
}

/** Guids of earlier sessions are of no use, but the newest few may all be of this one: it may have been renewed. */
function newest(guids: readonly string[]): string[] {
  return [...new Set(guids)].slice(0, 3);
}
