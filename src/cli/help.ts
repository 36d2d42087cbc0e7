/** What stands behind the options of a command in its help. */
export interface MoreHelp {
  readonly notes?: string;
  /** What each exit code means. */
  readonly exitCodes?: Readonly<Record<number, string>>;
  /** Environment variables that the command heeds, and what for. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Lines to paste. */
  readonly examples: readonly string[];
}

/** The variables of everything that prints in colours. */
export const colorVariables = {
  NO_COLOR: 'no colours',
  FORCE_COLOR: 'colours even where the output is no terminal',
};

/** The variable of everything that looks at certificates. */
export const certificateVariables = { NODE_EXTRA_CA_CERTS: 'file with certificates to trust in addition' };

/** The variables of everything that reports a check. */
export const checkVariables = {
  CI: 'a line for each step, where the output is no terminal',
  GITHUB_ACTIONS: 'findings as annotations, and a summary in GITHUB_STEP_SUMMARY',
  ...colorVariables,
};

/** The same order and layout for every command. */
export function moreHelp({ notes, exitCodes = {}, environment = {}, examples }: MoreHelp): string {
  const sections = [
    notes,
    section('Exit codes', listed(exitCodes)),
    section('Environment', listed(environment)),
    section(examples.length === 1 ? 'Example' : 'Examples', examples),
  ];
  return `\n${sections.filter((text) => text !== undefined).join('\n\n')}`;
}

function section(title: string, lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : `${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function listed(meanings: Readonly<Record<string, string>>): string[] {
  const width = Math.max(0, ...Object.keys(meanings).map(({ length }) => length));
  return Object.entries(meanings).map(([name, meaning]) => `${name.padEnd(width)}  ${meaning}`);
}
