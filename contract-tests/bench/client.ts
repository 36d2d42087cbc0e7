import { contentType } from '../../generated/client.js';
import { guidHeader } from '../../src/guid.js';
import { createClient, createGateway } from '../../src/index.js';
import { measure, type Plan, type Subject } from './rounds.js';
import { startServer } from './start-server.js';
import { tableOf } from './table.js';

const agentid = 291;

const plans: readonly Plan[] = [
  { concurrency: 1, batch: 100, warmUpSeconds: 3, seconds: 22 },
  { concurrency: 16, batch: 160, warmUpSeconds: 2, seconds: 22 },
];

/** What the client costs beside a bare `fetch` that does the same exchange. */
export async function client(): Promise<void> {
  using server = await startServer();
  const subjects = await subjectsOf(server.baseUrl);
  console.log('\nclient: POST .../rest/600/0 and its JSON, from a server that answers at once');
  for (const plan of plans) {
    const measured = await measure(subjects, plan);
    const rounds = `${measured[0]?.rounds} rounds of ${plan.batch} calls each`;
    console.log(`\n${plan.concurrency} at a time, medians of ${rounds}\n${tableOf(measured)}`);
  }
}

async function subjectsOf(baseUrl: string): Promise<readonly [Subject, ...Subject[]]> {
  const session = await createGateway({ baseUrl }).signIn(agentid, { password: '' });
  const plain = createClient({ baseUrl });
  await plain.PUT('/onlineagent/{agentid}/loginex', { params: { path: { agentid } }, body: { password: '' } });
  const url = `${baseUrl}/onlineagent/${agentid}/rest/600/0`;
  const headers = { 'Content-Type': contentType, [guidHeader]: session.guid };
  const bare = async (more?: RequestInit) => {
    const response = await fetch(url, { method: 'POST', headers, ...more });
    accepted((await response.json()) as { retcode: string });
  };
  return [
    { name: 'bare fetch', call: () => bare() },
    // What any client pays that gives up in the end.
    { name: 'fetch with AbortSignal.timeout', call: () => bare({ signal: AbortSignal.timeout(30_000) }) },
    { name: 'session.rest', call: () => session.rest({ time: 600, restcause: 0 }) },
    {
      name: 'createClient (openapi-fetch)',
      call: async () => {
        const path = { agentid, time: 600, restcause: 0 };
        const { data } = await plain.POST('/onlineagent/{agentid}/rest/{time}/{restcause}', { params: { path } });
        accepted(data);
      },
    },
  ];
}

/** A session throws by itself; of the others an answer that is no success would pass as a fast one. */
function accepted(answer: { readonly retcode: string } | undefined): void {
  if (answer?.retcode !== '0') throw new Error(`no success: ${JSON.stringify(answer)}`);
}
