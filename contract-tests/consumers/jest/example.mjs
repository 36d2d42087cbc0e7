import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

// As it is printed in the package that is installed.
const folder = 'node_modules/cc-gateway-contract';
const guides = readdirSync(`${folder}/src/site/guides`).map((name) => `src/site/guides/${name}`);
const pages = ['README.md', ...guides].map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
const blocks = pages.flatMap((page) => [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, text]) => text));
const examples = blocks.filter((text) => text.includes("'@jest/globals'"));
if (examples.length !== 1) throw new Error(`the documentation has ${examples.length} examples with Jest, and should have one`);
writeFileSync('example.test.js', examples[0]);
