import type { OperationDescriptor, TriggeredEvent } from '../descriptor.js';
import { describeOperations } from './catalog.js';
import type { Document, WrittenEventDescriptor } from './document.js';

/** Every event with what it carries, its pages, and the operations that trigger it, as Markdown. */
export function renderEvents(document: Document): string {
  const events = Object.entries(document['x-events']);
  const operations = describeOperations(document);
  const groups = [...new Set(events.map(([, { group }]) => group))];
  const section = (group: string) => {
    const own = events.filter(([, event]) => event.group === group);
    return `## ${capital(group)}\n\n${own.map(([name, event]) => entry(name, event, operations)).join('\n\n')}`;
  };
  return `# Events

All ${events.length} events, by their \`eventType\`, with the fields of \`content\` and the operations that trigger them. The others come with calls, from other agents, or from
interfaces of other chapters. Meanings are in words of our own. An event that is observed has no page of its own that was seen.

${groups.map(section).join('\n\n')}
`;
}

function entry(name: string, event: WrittenEventDescriptor, operations: readonly OperationDescriptor[]): string {
  const { meaning, content, contentFields = {}, contentNote, evidence, source, pages } = event;
  const cited = pages
    ? Object.entries(pages).map(([edition, page]) => `${page} (${edition})`)
    : [`${source.page} (${source.edition})`];
  const triggers = operations.flatMap(({ id, triggeredEvents }) =>
    triggeredEvents.filter((triggered) => triggered.event === name).map((triggered) => `\`${id}\`${circumstances(triggered)}`),
  );
  const fields = Object.entries(contentFields).map(
    ([field, { type, meaning: what, since }]) =>
      `| \`${field}\` | ${type === 'text-or-number' ? 'text or number' : type} | ${what}${since === undefined ? '' : ` (since ${since})`} |`,
  );
  return [
    `### ${name}`,
    `${meaning}${evidence === undefined ? '' : ` (${evidence})`}`,
    [
      ...(triggers.length > 0 ? [`- Triggered by ${triggers.join(', ')}`] : []),
      `- Content: ${kinds[content]}${contentNote === undefined ? '' : `; ${contentNote}`}`,
      `- Page: ${cited.join(', ')}`,
    ].join('\n'),
    ...(fields.length > 0 ? [`| field | type | meaning |\n| --- | --- | --- |\n${fields.join('\n')}`] : []),
  ].join('\n\n');
}

const kinds: Readonly<Record<WrittenEventDescriptor['content'], string>> = {
  null: '`null`',
  object: 'an object',
  string: 'a text',
  unknown: 'not known',
};

/** When a request triggers an event, as it is put behind its name. */
export function circumstances({ delivery, when, whenState, to, afterSeconds, evidence }: TriggeredEvent): string {
  const told = [
    ...(delivery === 'sometimes' ? ['not always'] : []),
    ...(when ? [`with \`${when.parameter}\` ${when.equals}`] : []),
    ...(whenState ? [`of an agent who is ${whenState}`] : []),
    ...(to ? [`to the ${to}`] : []),
    ...(afterSeconds ? [`after \`${afterSeconds.parameter}\` seconds`] : []),
    ...(evidence ? [evidence] : []),
  ];
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
