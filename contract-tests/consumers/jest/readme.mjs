import { readFileSync, writeFileSync } from 'node:fs';

// As it is printed there, in the package that is installed.
const readme = readFileSync('node_modules/cc-gateway-contract/README.md', 'utf8');
const blocks = [...readme.matchAll(/^```js\n([\s\S]*?)^```$/gm)]
  .map(([, text]) => text)
  .filter((text) => text.includes("'@jest/globals'"));
if (blocks.length !== 1) throw new Error(`the README has ${blocks.length} examples with Jest, and should have one`);
writeFileSync('readme.test.js', blocks[0]);
