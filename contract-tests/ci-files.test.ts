import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { action, ciTexts, inputsOf, pipeline, workflow } from './support/ci-files.js';
import { actionProblems, workflowProblems } from './support/github-parser.js';
import { root } from './support/readme.js';

const { version, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  devDependencies: Record<string, string>;
};

describe('the action and the examples for CI', () => {
  it('are taken by the parser of GitHub', async () => {
    expect(actionProblems(ciTexts['action.yml'])).toEqual([]);
    expect(await workflowProblems(ciTexts['.ci/examples/github.yml'])).toEqual([]);
  });

  it.each<[string, string, string, RegExp]>([
    ['a mistyped key', 'timeout-minutes', 'timeout-minuts', /timeout-minuts/],
    ['a schedule that is none', '23 3 * * 1-5', '23 30 * * 1-5', /cron/i],
    ['a context that there is not', 'secrets.CCGW_PASSWORD', 'secret.CCGW_PASSWORD', /secret/],
    ['a permission that there is not', 'contents: read', 'content: read', /content/],
  ])('would not be, with %s', async (_title, from, to, message) => {
    const changed = ciTexts['.ci/examples/github.yml'].replaceAll(from, to);
    expect(changed).not.toBe(ciTexts['.ci/examples/github.yml']);
    expect((await workflowProblems(changed)).join('\n')).toMatch(message);
  });

  it('would not be as an action, with a step that has no shell', () => {
    expect(actionProblems(ciTexts['action.yml'].replace('shell: bash', 'shall: bash')).join('\n')).toMatch(/shall/);
  });

  it('have, for GitLab, keys that its reference has, and no others', () => {
    const { 'gateway-contract': job, ...others } = pipeline;
    expect(others).toEqual({});
    expect(Object.keys(job).sort()).toEqual([
      'artifacts',
      'before_script',
      'image',
      'interruptible',
      'resource_group',
      'rules',
      'script',
      'timeout',
      'variables',
    ]);
    expect(Object.keys(job.artifacts).sort()).toEqual(['expire_in', 'paths', 'reports', 'when']);
    // A line with a colon in it would be an object.
    expect([...job.before_script, ...job.script].map((line) => typeof line)).toEqual(['string', 'string', 'string', 'string']);
    expect(job.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }, { if: '$CI_PIPELINE_SOURCE == "web"' }]);
    expect(job.timeout).toMatch(/^\d+ minutes$/);
  });

  it('never put an expression into shell lines: whoever may set it could have commands run', () => {
    const scripts = [...action.runs.steps, ...workflow.jobs.check.steps].flatMap(({ run }) => run ?? []);
    expect(scripts).toHaveLength(4);
    expect(scripts.filter((lines) => lines.includes('${{'))).toEqual([]);
  });

  it('use actions of GitHub alone, each by its full commit and with its version beside it', () => {
    const used = Object.values(ciTexts).flatMap((text) => text.match(/^ .*\buses: .*$/gm) ?? []);
    expect(used).toHaveLength(4);
    for (const line of used) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const pins = used.map((line) => line.replace(/^.*uses: /, ''));
    // The same one everywhere.
    expect(new Set(pins.map((pin) => pin.split('@')[0])).size).toBe(new Set(pins).size);
  });

  it('install this version, and Dredd in the version that this project is tested with, without scripts and outside of the project', () => {
    const lines = [
      ...Object.values(ciTexts)
        .join('\n')
        .matchAll(/^.*npm install .*$/gm),
    ].map(([line]) => line);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/npm install --prefix "\$\w+(\/ccgw)?" --ignore-scripts /);
    const [ofAction, ...ofExamples] = lines;
    expect(ofAction).toContain('"$package" "dredd@$(of devDependencies.dredd)"');
    for (const line of ofExamples) expect(line).toContain(` cc-gateway-contract@${version} dredd@${devDependencies.dredd} `);
  });

  it('may read the repository, and do nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const checkout = workflow.jobs.check.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toEqual({ 'persist-credentials': false });
  });

  it('let no two runs have the same agents, and no run hang', () => {
    const { check } = workflow.jobs;
    const agents = (text: string) => [...text.matchAll(/--agent (\d+)/g)].map(([, agent]) => agent);
    const onGitHub = agents(check.steps.map(({ run }) => run ?? '').join('\n'));
    const onGitLab = agents(pipeline['gateway-contract'].script.join('\n'));
    expect(onGitHub).toHaveLength(2);
    expect(onGitLab).toEqual(onGitHub);
    const group = `ccgw-agents-${onGitHub.join('-')}`;
    expect(workflow.concurrency).toEqual({ group, 'cancel-in-progress': false });
    expect(pipeline['gateway-contract']).toMatchObject({ resource_group: group, interruptible: false });
    expect(check['timeout-minutes']).toBe(15);
  });

  it('keep JUnit and HTML whatever came of the check', () => {
    const kept = workflow.jobs.check.steps.at(-1);
    expect(kept?.uses).toMatch(/^actions\/upload-artifact@/);
    expect(kept).toMatchObject({ if: 'always()', with: { path: 'ccgw-report/' } });
    const { artifacts, script } = pipeline['gateway-contract'];
    expect(artifacts).toMatchObject({ when: 'always', paths: ['ccgw-report/'], reports: { junit: 'ccgw-report/junit.xml' } });
    for (const lines of [script.join('\n'), workflow.jobs.check.steps.map(({ run }) => run).join('\n')]) {
      expect(lines).toContain('--report junit=ccgw-report/junit.xml --report html=ccgw-report/report.html');
      expect(lines).toContain('--baseline .ccgw/baseline.json');
    }
  });

  it('are called as the comment of the action shows', () => {
    const shown = [...ciTexts['action.yml'].matchAll(/^# {3}(.*)$/gm)].map(([, line]) => line).join('\n');
    const [step, ...others] = parse(shown) as { uses: string; env: object; with: Record<string, string> }[];
    expect(others).toEqual([]);
    expect(step?.uses).toBe(`OWNER/cc-gateway-contract@v${version}`);
    expect(step?.env).toEqual({ CCGW_PASSWORD: `\${{ secrets.CCGW_PASSWORD }}` });
    expect(inputsOf(step?.with ?? {})).toMatchObject({ agents: '291 292', 'password-env': 'CCGW_PASSWORD' });
    expect(() => inputsOf({ url: 'http://127.0.0.1' })).toThrow('the action needs the input agents');
  });
});
