import type { Operation } from '../build/document.js';
import { circumstances } from '../build/events.js';
import type { Contract, OperationId } from '../contract.js';
import type { Statement, TriggeredEvent } from '../descriptor.js';
import type { Reference } from './reference.js';

/** What is written before the operations: the text of the document, and the way to the other pages. */
export function introduction(text: string, references: readonly Reference[], edition: string): string {
  const others = references.filter((reference) => reference.edition !== edition);
  return `${text}
The same of ${others.map(({ output, title }) => `[${title}](${output})`).join(' and ')}; what differs: [editions](editions.html).
[All guides](index.html), [error codes](error-codes.html), [events](all-events.html), [deviations](deviations.html).
`;
}

/** The description of an operation with its error codes, events, preconditions and rules, as Markdown. */
export function described({ operationId, description = '' }: Operation, contract: Contract): string {
  const { source, errorCodes, triggeredEvents, preconditions, rules } = contract.operation(operationId as OperationId);
  const codes = errorCodes.map((code) => `[${code}](error-codes.html#${code}): ${contract.errorCode(code)?.meaning ?? ''}`);
  const always = 'Besides, the answer may be a code that [any operation may give](error-codes.html#000-access-and-general).';
  const parts = [
    description.trim(),
    `\`${operationId}\`, page ${source.page} (${source.edition}).`,
    ...listed('Beforehand', preconditions.map(stated)),
    ...listed('Rules', rules.map(stated)),
    ...listed('Events', triggeredEvents.map(triggered)),
    ...listed('Error codes', codes),
    always,
  ];
  return `${parts.join('\n\n')}\n`;
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`**${title}**`, lines.map((line) => `- ${line}`).join('\n')] : [];
}

function stated({ statement, evidence }: Statement): string {
  return evidence === undefined ? statement : `${statement} (${evidence})`;
}

function triggered(event: TriggeredEvent): string {
  return `[${event.event}](all-events.html#${event.event.toLowerCase()})${circumstances(event)}`;
}
