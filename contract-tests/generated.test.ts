import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { operations } from '../generated/catalog.js';
import { toJsonSchema } from '../openapi/rules/json-schema.js';
import { generate, stale } from '../src/build.js';
import type { ParameterDescriptor } from '../src/descriptor.js';

const names = [
  'openapi.json',
  'openapi.yaml',
  'types.ts',
  'catalog.ts',
  'client.ts',
  'methods.ts',
  'statements.ts',
  'coverage.md',
  'agent-states.svg',
];
const root = fileURLToPath(new URL('..', import.meta.url));

describe('the generated files', () => {
  it('are what openapi/ gives, and the same at every run', async () => {
    const files = await generate(root);
    expect([...files.keys()]).toEqual(names);
    expect(stale(files, join(root, 'generated'))).toEqual([]);
    expect(await generate(root)).toEqual(files);
  });

  it('are found stale one by one when one differs, is missing or is too many', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ccgw-generated-'));
    try {
      cpSync(join(root, 'generated'), folder, { recursive: true });
      writeFileSync(join(folder, 'types.ts'), `${readFileSync(join(folder, 'types.ts'), 'utf8')}\n`);
      rmSync(join(folder, 'openapi.yaml'));
      writeFileSync(join(folder, 'left-over.ts'), '');
      expect(stale(await generate(root), folder)).toEqual(['openapi.yaml', 'types.ts', 'left-over.ts']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('are compared by --check, which names each stale file and the fix, and are mended by that', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ccgw-build-'));
    const build = (...args: string[]) =>
      spawnSync(process.execPath, [join(root, 'dist/src/build.js'), ...args], { cwd: folder, encoding: 'utf8' });
    try {
      cpSync(join(root, 'openapi'), join(folder, 'openapi'), { recursive: true });
      cpSync(join(root, 'generated'), join(folder, 'generated'), { recursive: true });
      expect(build('--check')).toMatchObject({ status: 0, stderr: '' });
      const time = join(folder, 'openapi/components/parameters/time.yaml');
      writeFileSync(time, readFileSync(time, 'utf8').replace('86399', '86398'));
      const checked = build('--check');
      expect(checked.status).toBe(1);
      expect(checked.stderr).toContain('generated/catalog.ts is not what openapi/ gives; run: npm run build\n');
      expect(build().status).toBe(0);
      expect(build('--check').status).toBe(0);
      expect(build('--chekc')).toMatchObject({ status: 2, stderr: expect.stringContaining('unknown argument "--chekc"') });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('name the command that writes them', () => {
    for (const name of names) {
      expect(readFileSync(join(root, 'generated', name), 'utf8'), name).toContain('npm run build');
    }
  });
});

describe('the catalog', () => {
  it('has realistic values for the edges that no made-up text could try', () => {
    const parameters = Object.values(operations).flatMap((operation): readonly ParameterDescriptor[] => operation.parameters);
    const told = parameters.flatMap(({ name, longest, counterexample, sample }) =>
      [longest, counterexample, sample].some((value) => value !== undefined) ? [[name, { longest, counterexample, sample }]] : [],
    );
    expect(told).toEqual([
      ['isautoanswer', { longest: 'false' }],
      ['flag', { longest: 'false' }],
      ['calldata', { sample: '1' }],
    ]);
    for (const id of ['loginEx', 'login', 'forceLogin'] as const) {
      const { longest, counterexamples, samples } = operations[id].body;
      expect({ longest, counterexamples, samples }, id).toMatchObject({
        longest: { ip: '192.168.100.100' },
        counterexamples: { ip: 'fe80::1' },
        samples: { entryIp: '192.168.100.1' },
      });
    }
    expect(operations.loginEx.body.longest).toEqual({ ip: '192.168.100.100' });
  });
});

describe('a keyword in a schema without meaning to the build', () => {
  it('is an error that says where it is', () => {
    const schema = { type: 'object', properties: { time: { type: 'integer', multipleOf: 5 } } };
    expect(() => toJsonSchema(schema)).toThrow('unknown schema keyword "multipleOf" at #/properties/time');
  });
});
