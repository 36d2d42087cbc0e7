import type { OperationId } from '../operation.js';
import type { Finding } from './finding.js';

/**
 * One finding for each cause: departures that break the same statement in several ways, or the same way at several operations, are
 * told once, with what else shows them.
 */
export function mergeCauses(findings: readonly Finding[]): readonly Finding[] {
  const own: readonly Finding[] = findings.filter((finding) => !isExplained(finding, findings));
  const steps = [withinStatements, withinParameters, acrossFields, acrossEvents, acrossLacks, acrossOperations];
  return steps.reduce((merged, step) => step(merged), own);
}

/** Whether another finding says why this one was to be expected. */
function isExplained({ statement, id, check, severity, operation, actual }: Finding, all: readonly Finding[]): boolean {
  const errors = all.filter((other) => other.severity === 'error' && other.statement !== statement).map((other) => other.statement);
  const has = (pattern: RegExp) => errors.some((other) => pattern.test(other));
  // Events that nobody can read are not seen either.
  if (check === 'events' && !id.includes('#') && has(/^getAgentEvent\.(answer\.|rule\.)/)) return true;
  // The published example in its printed form fails with every value that fails in the documented one.
  if (severity === 'warning' && id.endsWith('=texts') && has(/^loginEx\.body\./)) return true;
  // An event that comes twice may come so late that the next call seems to bring it.
  const [, surplus] = /\.events#(\w+)$/.exec(id) ?? [];
  if (surplus !== undefined && all.some((other) => other.id.endsWith(`.event.${surplus}#once`))) return true;
  // An agent who gets an event without cause from calls of its own got it from them while another one acted, too.
  // Likewise one that comes so late that a call after them seems to bring it.
  if (/(\.events#separation|#effect)$/.test(id) && all.some((other) => other.id.endsWith(`.events#${actual}`))) return true;
  // A rest that has no end has none either when it is prolonged.
  if (id.endsWith('#prolonged') && has(/^rest\.event\./)) return true;
  if (id.endsWith('#prolonged') && all.some((other) => other.statement === statement && other.id !== id)) return true;
  // Where answers cannot be read, nobody knows which rest has begun.
  if (id.endsWith('#once') && has(new RegExp(`^${operation}\\.answer\\.`))) return true;
  // What is an error at an operation whose page says it is no news at one whose page was not seen.
  if (severity === 'warning' && all.some((other) => other.severity === 'error' && kindOf(other) === id.slice(operation.length)))
    return true;
  // What could not be told from refusals before is told by this one.
  const isPurpose = id === `${operation}.rule.purpose` && severity === 'warning';
  if (isPurpose && all.some((other) => other.statement === statement && other.severity === 'error')) return true;
  // An event that goes to the wrong agent names the right one.
  if (id === 'getAgentEvent.answer.event.workNo' && all.some((other) => other.id.endsWith('.events#separation'))) return true;
  // A session that another call has ended or replaced cannot be signed out.
  if (id === 'logout.rule.purpose' && all.some((other) => /^loginEx\..*#(effect|session)$/.test(other.id))) return true;
  // Which value of the documented request it was says more than that the request was refused.
  const refusedValue = (other: Finding) => other.operation === operation && other.check === 'bounds' && other.expected === '"0"';
  if (id === `${operation}.rule.purpose` && all.some(refusedValue)) return true;
  if (id.endsWith('.code.100-002#code') && all.some(refusedValue)) return true;
  // That a session is over is more than that its owner was told so.
  if (id.endsWith('#separation') && all.some((other) => other.check === 'separation' && /#(session|state)$/.test(other.id)))
    return true;
  const [, name, event] = /^(\w+)\..*\.default#(\w+)$/.exec(id) ?? [];
  return name !== undefined && all.some((other) => other.id === `${name}.events#${event}`);
}

/** Several values that break the same statement: the first of them stands for all. */
function withinStatements(findings: readonly Finding[]): Finding[] {
  return inGroups(findings, ({ statement, check, severity }) => `${statement} ${check} ${severity}`);
}

/** A parameter that may be anything breaks several statements for one reason. */
function withinParameters(findings: readonly Finding[]): Finding[] {
  const isAccepted = ({ check, expected }: Finding) =>
    check === 'bounds' && (expected === 'a refusal' || expected === 'a refused call that changes nothing');
  const parameterOf = ({ statement }: Finding) => statement.split('.').slice(0, -1).join('.');
  const groups = groupBy(findings, (finding) => (isAccepted(finding) ? `parameter ${parameterOf(finding)}` : finding.id));
  // What takes text where a number belongs takes any number as well.
  const isType = ({ statement }: Finding) => statement.endsWith('.type');
  return groups.flatMap(([first, ...others]) =>
    others.length > 1 || [first, ...others].some(isType) ? [withOthers(first, others)] : [first, ...others],
  );
}

/** Fields of the same kind that take the same wrong value are read by the same hand. */
function acrossFields(findings: readonly Finding[]): Finding[] {
  const kind = ({ id, statement }: Finding) => `${statement.slice(statement.lastIndexOf('.'))}${id.slice(statement.length)}`;
  return inGroups(findings, (finding) =>
    /\.body\.\w+\.options#=\D/.test(finding.id) ? `fields ${finding.operation} ${kind(finding)}` : finding.id,
  );
}

/** An operation of which several events do not come does not tell what it does. */
function acrossEvents(findings: readonly Finding[]): Finding[] {
  return inGroups(findings, ({ id, operation }) => (/^\w+\.event\.\w+$/.test(id) ? `events ${operation}` : id));
}

/** Several fields that the same part of an answer lacks. */
function acrossLacks(findings: readonly Finding[]): Finding[] {
  return inGroups(findings, ({ id, statement, message }) =>
    message.startsWith('the answer lacks /') ? `lacks ${statement.slice(0, statement.lastIndexOf('.'))}` : id,
  );
}

/** One finding for each group, with what the others of it say. */
function inGroups(findings: readonly Finding[], keyOf: (finding: Finding) => string): Finding[] {
  return groupBy(findings, keyOf).map(([first, ...others]) => withOthers(first, others));
}

function withOthers(first: Finding, others: readonly Finding[]): Finding {
  if (others.length === 0) return first;
  const more = others.map(({ message }) => message).join('; ');
  return { ...first, message: `${first.message}; also: ${more}` };
}

/** The same way to break the same kind of statement at two operations or more. */
function acrossOperations(findings: readonly Finding[]): Finding[] {
  const groups = groupBy(findings, (finding) => `${kindOf(finding)} ${finding.check} ${finding.severity}`);
  return groups.flatMap(([first, ...others]) => {
    const operations = [...new Set(others.map(({ operation }) => operation))].filter((id) => id !== first.operation);
    if (operations.length === 0) return [first, ...others];
    return [{ ...first, alsoAt: operations satisfies OperationId[] }];
  });
}

/** The id of a finding without its operation: what is wrong, wherever it is. */
function kindOf({ id, operation }: Finding): string {
  return id.slice(operation.length);
}

function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): [Finding, ...Finding[]][] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
