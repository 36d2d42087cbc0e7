import { colors } from '../colors.js';
import { exitCodeOf, type Line, type Section, type Verdict } from './diagnosis.js';

const paint: Readonly<Record<Verdict, (text: string) => string>> = {
  ok: colors.green,
  note: colors.dim,
  careful: colors.yellow,
  failed: colors.red,
};

const widest = Math.max(...Object.keys(paint).map(({ length }) => length));

/** The sections for people. */
export function textDiagnosis(sections: readonly Section[]): string {
  return `${[...sections.map(sectionText), summaryOf(sections)].join('\n\n')}\n`;
}

function sectionText({ title, lines }: Section): string {
  const width = Math.max(...lines.map(({ name }) => name.length));
  return [colors.bold(title), ...lines.map((line) => textOf(line, width))].join('\n');
}

function textOf({ verdict, name, text, advice }: Line, width: number): string {
  const line = `  ${paint[verdict](verdict.padEnd(widest))}  ${name.padEnd(width)}  ${printable(text)}`;
  return advice === undefined ? line : `${line}\n${' '.repeat(widest + width + 6)}${printable(advice)}`;
}

/** What strangers write into certificates and headers must not get to a terminal as it is. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '?');
}

function summaryOf(sections: readonly Section[]): string {
  const code = exitCodeOf(sections);
  const looked = sections.some(({ name }) => name === 'gateway');
  if (code === 1) return 'Something answers there, but not as a CC-Gateway does.';
  if (code === 2) return looked ? 'The gateway could not be looked at to the end: see what failed.' : 'See what failed.';
  const isDoubtful = sections.some(({ lines }) => lines.some(({ name, verdict }) => name === 'answer' && verdict === 'careful'));
  if (isDoubtful) return 'Something that may be a CC-Gateway answers there: see what is to be looked at.';
  return looked
    ? 'It answers as a CC-Gateway does. Whether it keeps the contract, ccgw check tells.'
    : 'Whether a gateway can be reached is looked at too, where its URL is given.';
}
