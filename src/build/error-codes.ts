import type { OperationDescriptor } from '../descriptor.js';
import { describeOperations } from './catalog.js';
import type { Document } from './document.js';

/** The document as an edition has it. */
interface Edition {
  readonly name: string;
  readonly document: Document;
}

/** Every error code with its meaning, and the operations that may give it, as Markdown. */
export function renderErrorCodes(document: Document, editions: readonly Edition[]): string {
  const { codes, groups, pages } = document['x-error-table'];
  const operations = describeOperations(document);
  const sections = Object.entries(groups)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([group, about]) => ({ group, about, own: Object.keys(codes).filter((code) => code.startsWith(`${group}-`)) }))
    .filter(({ own }) => own.length > 0);
  const listed = new Set(operations.flatMap(answering));
  const row = (code: string) => {
    const { meaning = '', cause = '', evidence, note } = codes[code] ?? {};
    const lacking = editions.filter(({ document: { 'x-error-table': table } }) => !(code in table.codes)).map(({ name }) => name);
    const remarks = [
      ...(evidence === 'documented' ? [] : [String(evidence)]),
      ...(lacking.length > 0 ? [`not in ${lacking.join(', ')}`] : []),
      ...(note === undefined ? [] : [note]),
    ];
    const told = remarks.length > 0 ? `${meaning} (${remarks.join('; ')})` : meaning;
    const givenBy = whoGives(code, operations);
    return `| <a id="${code}"></a>\`${code}\` | ${told} | ${cause} | ${givenBy} |`.replaceAll('|  |', '| |');
  };
  return `# Error codes

All ${Object.keys(codes).length} codes of the table, with the operations that list them. ${listed.size} may be the answer to an operation of the chapter on agents; the others are on no
page of one that was seen, and come as they are when a gateway sends them. The meanings are in words of our own.

The cause says whom a code blames, and what to look at: ${[...new Set(Object.values(codes).map(({ cause }) => cause))].sort().join(', ')}. It is a grouping of this project.
A meaning that is observed rests on lists of the vendor's demo clients, and on no page seen. The table has the pages ${Object.entries(
    pages,
  )
    .filter(([page]) => page.startsWith('cec_'))
    .map(([page, edition]) => `${page} (${edition})`)
    .join(', ')}.

\`describeRetcode('100-015')\` gives meaning and group of a code in a program.

${sections.map(({ group, about, own }) => `## ${group}: ${about}\n\n| code | meaning | cause | operations |\n| --- | --- | --- | --- |\n${own.map(row).join('\n')}`).join('\n\n')}
`;
}

/** The codes that an operation may be refused with. */
function answering({ answer }: OperationDescriptor): string[] {
  return answer.failures.flatMap(({ properties }) => properties?.retcode?.enum ?? []).map(String);
}

/** The operations that may give a code; where those that may not are fewer, these. */
function whoGives(code: string, operations: readonly OperationDescriptor[]): string {
  const [giving, others] = [true, false].map((may) =>
    operations.filter((operation) => answering(operation).includes(code) === may).map(({ id }) => `\`${id}\``),
  ) as [string[], string[]];
  if (others.length === 0) return 'all';
  return others.length < giving.length / 2 ? `all but ${others.join(', ')}` : giving.join(', ');
}
