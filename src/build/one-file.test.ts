import { describe, expect, it } from 'vitest';
import { oneFile } from './one-file.js';

const join = (files: Readonly<Record<string, string>>) =>
  oneFile('src/main.ts', (file) => files[file] ?? `read ${file}`, { 'generated/types.ts': './types.js' });

describe('a module as one file', () => {
  it('has what it imports of others before it, and nothing else of them', () => {
    const text = join({
      'src/main.ts': `import made from 'package';
import type { paths } from '../generated/types.js';
import { used } from './other.js';

/** The entry. */
export function main(): paths {
  return made(used);
}
`,
      'src/other.ts': `import { deep, deeper } from './deep/deep.js';

const helper = deep;

/** Used. */
export const used = helper;

export const unused = deeper;
`,
      'src/deep/deep.ts': 'export const deep = 1;\nexport const deeper = 2;\n',
    });
    expect(text).toBe(`import made from 'package';
import type { paths } from './types.js';

const deep = 1;

const helper = deep;

/** Used. */
const used = helper;

/** The entry. */
export function main(): paths {
  return made(used);
}
`);
  });

  it.each([
    ['a name that is not there', "import { none } from './other.js';\nnone();\n", 'src/other.ts does not declare none'],
    ['another name', "import { one as two } from './other.js';\ntwo();\n", 'cannot be put into one file: import { one as two }'],
    ['everything', "import * as all from './other.js';\nall.one();\n", 'cannot be put into one file: import * as all'],
    ['an effect', "import './other.js';\n", 'cannot be put into one file: import for its effect'],
  ])('is refused where it imports %s', (_title, main, message) => {
    expect(() => join({ 'src/main.ts': main, 'src/other.ts': 'export const one = 1;\n' })).toThrow(message);
  });
});
