import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../generated/catalog.js';
import { toJsonSchema } from '../openapi/rules/json-schema.js';
import { bundle } from '../src/build/bundle.js';
import { renderClient } from '../src/build/client.js';
import type { Document, Operation, Parameter } from '../src/build/document.js';
import { asEdition, readEditions } from '../src/build/edition.js';
import { generate, stale } from '../src/build.js';
import type { ParameterDescriptor } from '../src/descriptor.js';

const names = [
  'openapi.json',
  'openapi.yaml',
  'types.ts',
  'catalog.ts',
  'client.ts',
  'bare-client.ts',
  'methods.ts',
  'statements.ts',
  'coverage.md',
  'error-codes.md',
  'events.md',
  'agent-states.svg',
  'openapi.2023-09-27.json',
  'openapi.2023-09-27.yaml',
  'types.2023-09-27.ts',
  'catalog.2023-09-27.ts',
  'openapi.2025-11-13.json',
  'openapi.2025-11-13.yaml',
  'types.2025-11-13.ts',
  'catalog.2025-11-13.ts',
  'editions.ts',
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

  it('are compared by --check, which names each stale file and the fix, and are mended by that', { timeout: 180_000 }, () => {
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

describe('an edition in the client', () => {
  const agent = '/onlineagent/{agentid}';
  let document: Document;
  beforeAll(() => {
    document = bundle(root);
  });

  const at = ({ paths }: Document, path: string, method: string) => paths[`${agent}${path}`]?.[method] as Operation;

  /** What the build says of an edition that is the newest one but for this. */
  async function rendered(change: (edition: Document) => void): Promise<string> {
    const [newest] = readEditions(root).slice(-1);
    if (newest === undefined) throw new Error('there is no edition');
    const edition = await asEdition(document, newest);
    change(edition);
    return renderClient(document, new Map([['2025-11-13', edition]]));
  }

  it('may have other ranges of numbers, pages and events', async () => {
    expect(await rendered(() => {})).toContain('"maxima": {\n      "agentid": 999999,\n      "workno": 999999\n    }');
    const changed = await rendered((edition) => {
      (edition.components.parameters.workno as Parameter).schema.maximum = 70000;
      at(edition, '/saybusy', 'post')['x-triggered-events'] = [];
      at(edition, '/saybusy', 'post')['x-source'] = { page: 'cec_07_9999', edition: '2025-11-13' };
    });
    expect(changed).toContain('"workno": 70000');
    expect(changed).toContain('"sayBusy": []');
    expect(changed).toContain('"sayBusy": "cec_07_9999 (2025-11-13)"');
  });

  const changes: Record<string, [change: (edition: Document) => void, told: string]> = {
    'an operation less': [({ paths }) => delete paths[`${agent}/saybusy`], 'cannot express what this edition changes at sayBusy'],
    'an operation more': [
      ({ paths }) => {
        const { post } = structuredClone(paths[`${agent}/saybusy`]) as { post: Operation };
        post.operationId = 'sayNothing';
        paths[`${agent}/saynothing`] = { post };
      },
      'cannot express what this edition changes at sayNothing',
    ],
    'another method': [
      ({ paths }) => {
        paths[`${agent}/saybusy`] = { put: paths[`${agent}/saybusy`]?.post as Operation };
      },
      'cannot express what this edition changes at sayBusy',
    ],
    'a parameter less': [
      (edition) => at(edition, '/saybusy', 'post').parameters?.splice(1, 1),
      'cannot express what this edition changes at sayBusy',
    ],
    'another lower end': [
      ({ components }) => {
        (components.parameters.workno as Parameter).schema.minimum = 1;
      },
      'cannot express what this edition changes at queryAgentSkillsByWorkNo',
    ],
    'two ranges of one parameter': [
      (edition) => {
        const agentid = structuredClone(edition.components.parameters['agentid.2025-11-13']) as Parameter;
        agentid.schema.maximum = 70000;
        at(edition, '/saybusy', 'post').parameters?.splice(0, 1, agentid);
      },
      'cannot express what this edition changes at ',
    ],
    'other times between polls': [
      ({ paths }) => {
        (paths['/agentevent/{agentid}']?.get as Operation)['x-poll-spacing-ms'] = { minimum: 1, maximum: 2 };
      },
      'the client knows one polling for all editions only',
    ],
    'another code of a session that is gone': [
      (edition) => {
        delete edition['x-error-table'].codes['105-005'];
      },
      'the client knows one sessionCodes for all editions only',
    ],
  };

  it.each(Object.entries(changes))('may not have %s: it is an error of the build', async (_title, [change, told]) => {
    await expect(rendered(change)).rejects.toThrow(/^2025-11-13: /);
    await expect(rendered(change)).rejects.toThrow(told);
  });
});

describe('a keyword in a schema without meaning to the build', () => {
  it('is an error that says where it is', () => {
    const schema = { type: 'object', properties: { time: { type: 'integer', multipleOf: 5 } } };
    expect(() => toJsonSchema(schema)).toThrow('unknown schema keyword "multipleOf" at #/properties/time');
  });
});
