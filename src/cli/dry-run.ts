import type { Agent } from '../check/agent.js';
import type { CheckOptions } from '../check/check.js';
import { planTransactions } from '../check/dredd/transactions.js';
import { exemptOperations } from '../check/exempt.js';
import { documented } from '../check/plan/accepted.js';
import { onceMore } from '../check/plan/again.js';
import { type Case, requestOf } from '../check/plan/case.js';
import { foreignCases, neverSignedIn, planSessions, type SessionPlan, signedOutForeign } from '../check/plan/plan.js';
import { documentedSignIn } from '../check/plan/sign-ins.js';
import { roles } from '../check/roles.js';
import { again, pollsBetween, prolonged } from '../check/run/rest.js';
import { allOperationIds, type OperationId, operation } from '../operation.js';

type Line = Pick<Case, 'call' | 'title' | 'want'>;

/**
 * What a check would send, as text for people: nothing is sent. Events are polled for during each session, requests that have to be
 * compared with others are sent only where it comes to that, and a session is begun anew after a request that should have been refused.
 */
export function dryRun({ target, agents, operations, lockoutRisk = false, auth }: CheckOptions): string {
  const all = operations ?? new Set(allOperationIds());
  const exempt = exemptOperations(agents, all);
  const chosen = new Set([...all].filter((id) => !exempt.has(id)));
  const plans = planSessions({ operations: chosen, lockoutRisk });
  const [first, second] = agents;
  const isChosen = ({ call }: Line) => chosen.has(call.operation);
  const sections: [title: string, agent: Agent | undefined, lines: readonly Line[]][] = plans.map((plan, index) => [
    `session ${index + 1}: ${plan.title}`,
    agents[index % agents.length],
    linesOf(plan, isChosen),
  ]);
  if (second) {
    sections.unshift(
      [
        'two agents side by side: the second one before its sign-in',
        second,
        [...neverSignedIn(), ...signedOutForeign()].filter(isChosen),
      ],
      ['two agents side by side: the first one with the Guid of the second', first, foreignCases().filter(isChosen)],
    );
  }
  const signIn = { ...documentedSignIn(), want: 'accepted' } as const;
  const polled = (title: string): [string, Agent | undefined, readonly Line[]] => [
    title,
    first,
    [signIn, { ...documented(roles().poll), title: 'until it comes back' }, documented(roles().closes)],
  ];
  if (chosen.has(roles().poll.id as OperationId)) {
    sections.push(polled('a poll that is held until it comes back without an event'));
    sections.push(polled('a sign-out while a poll is held'));
    if (auth !== undefined) sections.push(polled('polls for a minute, in which the Guid stays or is renewed'));
  }
  const inAnyCase = new Set([...chosen, roles().opens.id as OperationId, roles().closes.id as OperationId]);
  const byDredd = first ? planTransactions(first, inAnyCase).map(({ operation: id }) => documented(operation(id))) : [];
  sections.push(['Dredd', first, byDredd]);
  const texts = sections.map(([title, agent, lines]) => [
    title,
    ...lines.map((each) => `  ${textOf(each, target.baseUrl, agent)}`),
  ]);
  const total = sections.reduce((sum, [, , lines]) => sum + lines.length, 0);
  return `${texts.map((each) => each.join('\n')).join('\n\n')}\n\n${total} requests, beside further polls, comparisons and what has to be repeated.\n`;
}

function linesOf(plan: SessionPlan, isChosen: (line: Line) => boolean): Line[] {
  return [
    ...plan.before,
    { call: plan.signIn.call, title: plan.signIn.title, want: 'accepted' },
    ...roles().silent.map(documented).filter(isChosen),
    ...[documented(roles().poll)].filter(isChosen),
    ...plan.prepare,
    ...plan.refused,
    ...plan.told,
    ...plan.again,
    ...(plan.rest === 'repeated' ? [again(), again()] : []).filter(isChosen),
    ...plan.accepted.map((each) => (each.call.operation === roles().timed.id ? prolonged(each) : (onceMore(each) ?? each))),
    ...(plan.rest === 'repeated' ? [again(), ...pollsBetween()] : []).filter(isChosen),
    plan.signOut ?? documented(roles().closes),
    ...plan.after,
  ];
}

function textOf({ call, title, want }: Line, baseUrl: string, agent: Agent | undefined): string {
  const phone = agent?.phone;
  const fields = { password: '(hidden)', ...(phone !== undefined && { phonenum: phone }) };
  const { request } = requestOf(call, { agentid: agent?.agentid ?? 0, baseUrl, fields, guid: undefined, cookies: {} });
  const body = request.body === undefined ? '' : ` ${request.body}`;
  return `${request.method.padEnd(6)} ${request.url}${body}  # ${title}: ${want === 'accepted' ? 'accepted' : 'to be refused'}`;
}
