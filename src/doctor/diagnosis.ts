/** What is to be thought of something: `note` and `careful` are no failures. */
export type Verdict = 'ok' | 'note' | 'careful' | 'failed';

/** One thing that was looked at. */
export interface Line {
  readonly name: string;
  readonly verdict: Verdict;
  readonly text: string;
  /** What to do about it. */
  readonly advice?: string;
  /** The same for programs. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** The exit code of what failed: 1 where something answers that is no CC-Gateway, otherwise 2. */
  readonly exitCode?: 1 | 2;
}

export interface Section {
  readonly name: 'machine' | 'tools' | 'environment' | 'gateway';
  readonly title: string;
  readonly lines: readonly Line[];
}

/** A line about something that is as it should be. */
export function ok(name: string, text: string, facts?: Line['facts']): Line {
  return { name, verdict: 'ok', text, ...(facts && { facts }) };
}

/** A line about something that failed. */
export function failed(
  name: string,
  text: string,
  advice: string,
  { exitCode = 2, facts }: Pick<Line, 'exitCode' | 'facts'> = {},
): Line {
  return { name, verdict: 'failed', text, advice, exitCode, ...(facts && { facts }) };
}

/** Whether something failed. */
export function hasFailed(lines: readonly Line[]): boolean {
  return lines.some(({ verdict }) => verdict === 'failed');
}

/** 0 if nothing failed, otherwise the greatest one of what did. */
export function exitCodeOf(sections: readonly Section[]): 0 | 1 | 2 {
  const codes = sections.flatMap(({ lines }) => lines.map(({ exitCode = 0 }) => exitCode));
  return Math.max(0, ...codes) as 0 | 1 | 2;
}
