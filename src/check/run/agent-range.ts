import { errorCode } from '../../error-code.js';
import { type Exchange, isSuccess, retcodeOf } from '../exchange.js';
import { roles } from '../roles.js';
import type { Run } from './run.js';

/**
 * The ends of the range of `agentid`, as far as their agents were given: one that is called wrong, where another agent signs in, is
 * a departure and no obstacle.
 */
export function judgeAgentRange(run: Run): void {
  const schema = roles().opens.parameters.find(({ name }) => name === 'agentid')?.schema;
  const given = new Set(run.actors.map(({ driver }) => driver.agent.agentid));
  const signedIn = new Set(run.wire.exchanges.filter(isSignIn).map(({ agentid }) => agentid));
  for (const end of ['minimum', 'maximum'] as const) {
    const agentid = schema?.[end];
    if (agentid === undefined) continue;
    const id = `${roles().opens.id}.agentid.${end}`;
    if (signedIn.has(agentid)) run.notes.keep(id);
    else if (!given.has(agentid)) run.notes.leave(id, `agent ${agentid} was not given`);
    else judgeRefusal(run, agentid, id, signedIn);
  }
}

function judgeRefusal(run: Run, agentid: number, id: string, signedIn: ReadonlySet<number>): void {
  const refused = run.obstacles.get(agentid);
  const other = [...signedIn][0];
  if (refused === undefined || other === undefined || !blamesNumber(refused.exchange)) return;
  run.obstacles.delete(agentid);
  run.notes.find(refused.exchange, {
    check: 'bounds',
    statement: id,
    severity: 'error',
    message: `agent ${agentid} was refused with ${retcodeOf(refused.exchange) ?? 'no code'}, although agent ${other} can be signed in`,
    expected: '"0"',
    actual: String(retcodeOf(refused.exchange) ?? 'no retcode'),
  });
}

/** A wrong password or a missing account is a matter of who was given; a wrong parameter or address is one of the number. */
function blamesNumber({ outcome, ...exchange }: Exchange): boolean {
  if (outcome.kind === 'fault') return false;
  const code = retcodeOf({ outcome, ...exchange });
  return code === undefined ? outcome.status >= 400 && outcome.status < 500 : errorCode(code)?.cause === 'parameter';
}

function isSignIn(exchange: Exchange): boolean {
  return (
    exchange.operation === roles().opens.id && isSuccess(retcodeOf(exchange)) && exchange.request.method === roles().opens.method
  );
}
