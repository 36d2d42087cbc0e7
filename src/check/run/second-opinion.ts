import type { OperationId } from '../../operation.js';
import type { CheckOptions } from '../check.js';
import { runDredd, type Worker } from '../dredd/run.js';
import { planTransactions } from '../dredd/transactions.js';
import { judgeVerdicts } from '../judge.js';
import { type Obstacle, reportIt } from '../obstacle.js';
import { roles } from '../roles.js';
import type { Connection } from '../send.js';
import type { Run } from './run.js';

/** Dredd's own run of the documented transactions, on an agent who can be signed in. */
export async function secondOpinion(run: Run, worker: Worker, connection: Connection, options: CheckOptions): Promise<Obstacle[]> {
  const free = run.actors.find(({ blocked }) => blocked === undefined);
  if (free === undefined || options.signal?.aborted) return [];
  options.onStep?.('the documented transactions, by Dredd');
  const { agent } = free.driver;
  const transactions = planTransactions(agent, callable(run));
  const dredd = await runDredd(
    {
      ...connection,
      agentid: agent.agentid,
      transactions,
      ...(options.signal && { signal: options.signal }),
    },
    worker,
  );
  run.dredd = dredd;
  for (const exchange of dredd.exchanges) run.notes.exchange(exchange, 'accepted');
  for (const finding of judgeVerdicts(dredd, run.notes.findings, options.curlOptions ?? [])) run.notes.add(finding);
  if (options.signal?.aborted) return [];
  return dredd.problems.map((reason) => ({ reason, advice: reportIt }));
}

/**
 * What was probed, and the sign-in and sign-out in any case. Another sign-in or sign-out only where it is known to work, for what follows would
 * be sent without a session.
 */
function callable({ operations, succeeded }: Run): ReadonlySet<OperationId> {
  const risky = [...roles().otherOpens, ...roles().otherCloses]
    .map(({ id }) => id as OperationId)
    .filter((id) => !succeeded.has(id));
  const left = [...operations].filter((id) => !risky.includes(id));
  return new Set([...left, roles().opens.id as OperationId, roles().closes.id as OperationId]);
}
