import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../support/command.mjs';
import { generators } from './generators.mjs';
import { holdSession } from './session.mjs';
import { spectral, swaggerParser } from './validators.mjs';

/**
 * All that is checked of a package: each bundle by each validator and each generator.
 *
 * @param {import('./project.mjs').Project} project
 * @returns {import('../support/steps.mjs').Step[][]}
 */
export function planOf(project) {
  return project.bundles.flatMap((bundle) => [
    [{ name: `${bundle.name}: Spectral`, run: () => spectral(project, bundle.file) }],
    [{ name: `${bundle.name}: swagger-parser`, run: () => swaggerParser(project, bundle.file) }],
    ...Object.keys(generators).map((generator) => stepsOf(project, bundle, generator)),
  ]);
}

/**
 * @param {import('./project.mjs').Project} project
 * @param {import('./project.mjs').Bundle} bundle
 * @param {string} generator
 * @returns {import('../support/steps.mjs').Step[]}
 */
function stepsOf(project, bundle, generator) {
  const folder = join(project.folder, 'work', bundle.name, generator);
  const name = `${bundle.name}: ${generator}`;
  return [
    { name: `${name} generates`, run: () => generate(project, bundle, generator, folder) },
    { name: `${name} type-checks`, run: () => typeCheck(project, folder) },
    { name: `${name} holds a session`, run: () => holdSession(project, bundle, folder) },
  ];
}

/**
 * @param {import('./project.mjs').Project} project
 * @param {import('./project.mjs').Bundle} bundle
 * @param {string} generator
 * @param {string} folder
 */
async function generate(project, bundle, generator, folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(project.folder, generator), folder, { recursive: true });
  const names = bundle.operations.map((id) => `'${id}'`).join(' | ');
  writeFileSync(join(folder, 'operations.ts'), `/** Of ${bundle.name}. */\nexport type OperationId = ${names};\n`);
  // Generators look for it.
  const settings = { extends: '../../../tsconfig.json', compilerOptions: { rootDir: '.', outDir: 'js' }, include: ['**/*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), `${JSON.stringify(settings, null, 2)}\n`);
  const [command, ...args] = generators[generator]?.(bundle.file) ?? [''];
  const env = { ...project.env, BUNDLE: bundle.file, DO_NOT_TRACK: '1' };
  await runCommand(join(project.folder, 'node_modules/.bin', command), args, { cwd: folder, env });
  return haveItChecked(folder);
}

/**
 * Takes the comment away by which a generator keeps its output from being checked.
 *
 * @param {string} folder
 * @returns {string} where it was
 */
function haveItChecked(folder) {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      const checked = text.replace(/^\s*\/\/ *@ts-nocheck\b.*$/gm, '');
      if (checked !== text) writeFileSync(file, checked);
      return checked !== text;
    });
  return found.length === 0 ? '' : `@ts-nocheck taken out of ${found.join(', ')}`;
}

/**
 * @param {import('./project.mjs').Project} project
 * @param {string} folder
 */
async function typeCheck(project, folder) {
  await runCommand(join(project.folder, 'node_modules/.bin/tsc'), ['--project', folder], { cwd: folder, env: project.env });
  return '';
}
