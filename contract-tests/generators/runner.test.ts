import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.mjs';
import { runSteps, type Step } from '../support/steps.mjs';
import { generators } from './generators.mjs';
import { planOf } from './plan.mjs';
import { faultsOf } from './session.mjs';
import { warningsOf } from './validators.mjs';

const options = { cwd: process.cwd(), env: process.env };

/** A step that is a program. */
function program(name: string, text: string): Step {
  return { name, run: async () => (await runCommand(process.execPath, ['--eval', text], options)).stdout };
}

const passes = program('one that passes', '');
const fails = program('one that fails', 'console.log("found\\nthis"); console.error("and this"); process.exitCode = 3');
const missing: Step = { name: 'one that is missing', run: async () => (await runCommand('no-such-program', [], options)).stdout };

async function outcomeOf(...chains: Step[][]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await runSteps(chains, (text) => lines.push(...text.split('\n')));
  return { code, lines };
}

/** What the runner says of each step, without the time. */
const told = (lines: string[]) =>
  lines.flatMap((line) => /^(ok|FAILED|NOT RUN) +[\d.]* *s? +(one .+)$/.exec(line)?.slice(1).join(' ') ?? []);

describe('the runner of generators', () => {
  it('ends with 0 when every step passes', async () => {
    const { code, lines } = await outcomeOf([passes, passes], [passes]);
    expect(code).toBe(0);
    expect(lines.at(-1)).toBe('3 ok, 0 failed, 0 not run');
  });

  it('ends with 1 when a step fails, shows all that it wrote, and goes on with what does not rest on it', async () => {
    const { code, lines } = await outcomeOf([passes, fails, { ...passes, name: 'one behind it' }], [passes]);
    expect(code).toBe(1);
    expect(told(lines)).toEqual(['ok one that passes', 'FAILED one that fails', 'NOT RUN one behind it', 'ok one that passes']);
    expect(lines).toEqual(expect.arrayContaining(['found', 'this', 'and this', 'ended with 3']));
    expect(lines.at(-1)).toBe('2 ok, 1 failed, 1 not run');
  });

  it('ends with 2 when a step cannot be run, and with 1 when another one fails besides', async () => {
    const { code, lines } = await outcomeOf([missing], [passes]);
    expect(code).toBe(2);
    expect(told(lines)).toEqual(['NOT RUN one that is missing', 'ok one that passes']);
    expect((await outcomeOf([missing], [fails])).code).toBe(1);
  });

  it('fails when there is no step, and so with a package without bundles', async () => {
    const plan = planOf({ folder: 'nowhere', env: {}, bundles: [] });
    const { code, lines } = await outcomeOf(...plan);
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('Nothing was checked, which is a failure, too.');
  });

  it('kills a step that does not come to an end', async () => {
    const endless = runCommand(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { ...options, limitMs: 100 });
    await expect(endless).rejects.toThrow('was killed, at the latest after 0.1 s');
  });

  it('has every bundle validated twice, and has every generator generate, type-check and hold a session', () => {
    const bundle = { name: 'openapi.yaml', file: 'nowhere/openapi.yaml', edition: undefined, operations: [] };
    const names = planOf({ folder: 'nowhere', env: {}, bundles: [bundle] }).map((chain) => chain.map(({ name }) => name));
    expect(names).toEqual([
      ['openapi.yaml: Spectral'],
      ['openapi.yaml: swagger-parser'],
      ...['openapi-typescript', 'hey-api', 'orval', 'swagger-typescript-api', 'kubb'].map((generator) =>
        ['generates', 'type-checks', 'holds a session'].map((step) => `openapi.yaml: ${generator} ${step}`),
      ),
    ]);
  });

  it('has a session for each generator', () => {
    for (const name of Object.keys(generators))
      expect(readdirSync(new URL(`project/${name}`, import.meta.url)), name).toContain('session.ts');
  });
});

describe('a session as the emulator saw it', () => {
  const session = ['loginEx', 'rest', 'getAgentEvent', 'getAgentEvent', 'logout'].map((operation) => ({
    method: 'PUT',
    target: `/${operation}`,
    operation,
    retcode: '0' as unknown,
    departures: [] as string[],
  }));

  it('is good when all was asked for and nothing refused', () => {
    expect(faultsOf(session)).toEqual([]);
  });

  it('is none when nothing came, or one operation did not', () => {
    expect(faultsOf([])).toEqual(['expected loginEx, rest, getAgentEvent, logout; the emulator saw nothing']);
    const withoutRest = session.filter(({ operation }) => operation !== 'rest');
    expect(faultsOf(withoutRest)).toEqual([
      'expected loginEx, rest, getAgentEvent, logout; the emulator saw loginEx, getAgentEvent, logout',
    ]);
  });

  it('is bad when a request was refused, or breaks the contract though it was taken', () => {
    const refused = session.map((request) => (request.operation === 'rest' ? { ...request, retcode: '100-009' } : request));
    expect(faultsOf(refused)).toEqual(['PUT /rest was answered with retcode 100-009']);
    const careless = session.map((request) =>
      request.operation === 'logout' ? { ...request, departures: ['Content-Type is missing'] } : request,
    );
    expect(faultsOf(careless)).toEqual(['PUT /logout: Content-Type is missing']);
  });
});

describe('what Spectral says', () => {
  const warning = { code: 'info-contact', path: ['info'], message: 'Info object must have "contact" object.', severity: 1 };

  it('is told when it warns', () => {
    expect(warningsOf([warning])).toBe('1 warning: info-contact at info: Info object must have "contact" object.');
    expect(warningsOf([])).toBe('no warnings');
  });

  it('is a failure when it is an error, or when Spectral does not know the document', () => {
    expect(() => warningsOf([warning, { ...warning, severity: 0 }])).toThrow('info-contact at info');
    const unknown = { code: 'unrecognized-format', path: [], message: 'The provided document does not match', severity: 1 };
    expect(() => warningsOf([unknown])).toThrow('unrecognized-format at the top: The provided document does not match');
  });
});

describe('npm run test:generators', () => {
  const main = fileURLToPath(new URL('main.mjs', import.meta.url));
  const run = (...args: string[]) =>
    new Promise<{ code: unknown; stderr: string }>((resolve) => {
      execFile(process.execPath, [main, ...args], (error, _, stderr) => resolve({ code: error?.code ?? 0, stderr }));
    });

  it('ends with 2 and says how it is used when there is nothing that it could check', async () => {
    const usage = 'npm run test:generators -- [PACKAGE.tgz]';
    const missing = await run('no-such.tgz');
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(/^\S+no-such\.tgz is not there: /);
    expect(missing.stderr).toContain(usage);
    expect(await run('one.tgz', 'two.tgz')).toEqual({ code: 2, stderr: `one package at most: ${usage}\n` });
    expect((await run('--only', 'orval')).code).toBe(2);
  });
});
