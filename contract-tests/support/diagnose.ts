import { expect } from 'vitest';
import type { Line, Section } from '../../src/doctor/diagnosis.js';
import { ccgw } from './ccgw.js';

export interface Told {
  readonly code: number | null;
  /** The lines about the gateway, as `verdict name`. */
  readonly verdicts: readonly string[];
  line(name: string): Line;
  readonly sections: readonly Section[];
}

/** What the doctor tells to a program. */
export async function diagnose(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Told> {
  const { code, stdout, stderr } = await ccgw(['doctor', ...args, '--format', 'json'], env);
  expect(stderr).toBe('');
  const { exitCode, sections } = JSON.parse(stdout) as { exitCode: number; sections: Section[] };
  expect(exitCode).toBe(code);
  const lines = sections.flatMap((section) => section.lines);
  return {
    code,
    sections,
    verdicts: sections
      .filter(({ name }) => name === 'gateway')
      .flatMap((section) => section.lines.map((line) => `${line.verdict} ${line.name}`)),
    line: (name) => lines.find((line) => line.name === name) ?? { name, verdict: 'failed', text: 'there is no such line' },
  };
}
