import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Step } from './ci-runner.js';
import { root } from './readme.js';

interface Input {
  readonly required?: boolean;
  readonly default?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Workflow {
  readonly on: {
    readonly schedule: readonly { readonly cron: string }[];
    readonly workflow_dispatch: { readonly inputs: Readonly<Record<string, Input>> };
  };
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: {
    readonly check: {
      readonly 'timeout-minutes': number;
      readonly env: Readonly<Record<string, string>>;
      readonly defaults: { readonly run: { readonly shell: string } };
      readonly steps: readonly Step[];
    };
  };
}

interface Pipeline {
  readonly 'gateway-contract': {
    readonly rules: readonly { readonly if: string }[];
    readonly resource_group: string;
    readonly interruptible: boolean;
    readonly timeout: string;
    readonly variables: Readonly<Record<string, string>>;
    readonly before_script: readonly string[];
    readonly script: readonly string[];
    readonly artifacts: {
      readonly when: string;
      readonly paths: readonly string[];
      readonly reports: { readonly junit: string };
    };
  };
}

const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** The files as text, by their paths. */
export const ciTexts = {
  'action.yml': read('action.yml'),
  '.ci/examples/github.yml': read('.ci/examples/github.yml'),
  '.ci/examples/gitlab.yml': read('.ci/examples/gitlab.yml'),
};

export const action = parse(ciTexts['action.yml']) as Action;
export const workflow = parse(ciTexts['.ci/examples/github.yml']) as Workflow;
export const pipeline = parse(ciTexts['.ci/examples/gitlab.yml']) as Pipeline;

/** The inputs of the action with what a step gives and the defaults of the others. */
export function inputsOf(given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).find((name) => !(name in action.inputs));
  if (unknown !== undefined) throw new Error(`the action has no input ${unknown}`);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => {
      const value = given[name] ?? input.default;
      if (value === undefined) throw new Error(`the action needs the input ${name}`);
      return [name, value];
    }),
  );
}
