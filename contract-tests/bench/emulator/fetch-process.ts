/** Sends the mix through `fetch`, in a process of its own: to an emulator that is in the same process, or over HTTP. */
import { server as contractServer, operations } from '../../../generated/catalog.js';
import { Emulator } from '../../../src/emulator/emulator.js';
import { guidFrom, setGuidHeader } from '../../../src/guid.js';
import { documentedHeaders, pathAndQuery } from '../../../src/operation.js';
import { type Agent, agentNumbers } from './agents.js';
import { answerQuestions } from './child.js';
import { type Fetching, type FetchPlan, fetchRate, hasFetch } from './fetching.js';

/** Without a plan for HTTP the emulator of this process is asked. */
export type Question = Pick<FetchPlan, 'concurrency' | 'seconds'> & { readonly http?: Pick<FetchPlan, 'baseUrl' | 'agents'> };

/** Nobody listens there. */
const baseUrl = `http://127.0.0.1${contractServer.basePath}`;

const emulator: object = new Emulator({ auth: 'static' });
let signIns = 0;

answerQuestions<Question>(async ({ http, ...plan }) => {
  if (http) return await fetchRate(globalThis, { ...plan, ...http });
  if (!hasFetch(emulator)) throw new Error('the emulator has no fetch');
  return await fetchRate(emulator, { ...plan, baseUrl, agents: [await signIn(emulator)] });
});

/** Another agent each time: who was measured last may be signed out by now. */
async function signIn(target: Fetching): Promise<Agent> {
  const [agentid = 0] = agentNumbers(1, signIns++);
  const { loginEx } = operations;
  const response = await target.fetch(baseUrl + pathAndQuery(loginEx, { agentid }), {
    method: loginEx.method,
    headers: documentedHeaders(loginEx),
    body: JSON.stringify({ password: '' }),
  });
  const guid = guidFrom(response.headers.get(setGuidHeader));
  if (guid === undefined) throw new Error(`the sign-in of ${agentid} brought no Guid: HTTP ${response.status}`);
  return { agentid, guid };
}
