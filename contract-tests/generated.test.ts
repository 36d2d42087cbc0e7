import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toJsonSchema } from '../openapi/rules/json-schema.js';
import { generate, stale } from '../src/build.js';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('the generated files', () => {
  it('are what openapi/ gives, and the same at every run', async () => {
    const files = await generate(root);
    expect([...files.keys()]).toEqual(['openapi.json', 'openapi.yaml', 'types.ts', 'catalog.ts']);
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

  it('name the command that writes them', () => {
    for (const name of ['openapi.json', 'openapi.yaml', 'types.ts', 'catalog.ts']) {
      expect(readFileSync(join(root, 'generated', name), 'utf8'), name).toContain('npm run build');
    }
  });
});

describe('a keyword in a schema without meaning to the build', () => {
  it('is an error that says where it is', () => {
    const schema = { type: 'object', properties: { time: { type: 'integer', multipleOf: 5 } } };
    expect(() => toJsonSchema(schema)).toThrow('unknown schema keyword "multipleOf" at #/properties/time');
  });
});
