import type { Agent } from '../check/agent.js';
import type { CheckOptions } from '../check/check.js';
import { type Call, requestOf } from '../check/plan/case.js';
import { planSessions, type SessionPlan } from '../check/plan/plan.js';
import { allOperations, type OperationId } from '../operation.js';

/** What a check would send, as text for people: nothing is sent. */
export function dryRun({ target, agents, operations, lockoutRisk = false }: CheckOptions): string {
  const all = new Set(allOperations.map(({ id }) => id as OperationId));
  const plans = planSessions({ operations: operations ?? all, lockoutRisk });
  const [agent] = agents as [Agent];
  const line = (call: Call) => {
    const caller = { agentid: agent.agentid, baseUrl: target.baseUrl, fields: ownFields(agent), guid: undefined, cookies: {} };
    const { request } = requestOf(call, caller);
    return `${request.method.padEnd(6)} ${request.url}${request.body === undefined ? '' : ` ${request.body}`}`;
  };
  const sections = plans.map((plan, index) => [`session ${index + 1}: ${plan.title}`, ...linesOf(plan, line)].join('\n'));
  return `${sections.join('\n\n')}\n`;
}

function ownFields({ phone }: Agent): Record<string, unknown> {
  return { password: '(hidden)', ...(phone !== undefined && { phonenum: phone }) };
}

function linesOf(plan: SessionPlan, line: (call: Call) => string): string[] {
  const part = (cases: readonly { call: Call; title: string; want: string }[]) =>
    cases.map(({ call, title, want }) => `  ${line(call)}  (${title}: ${want})`);
  return [
    ...part(plan.before),
    `  ${line(plan.signIn.call)}`,
    ...part(plan.refused),
    ...part(plan.told),
    ...part(plan.accepted),
    ...part(plan.after),
  ];
}
