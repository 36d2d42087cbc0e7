import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bare } from './bare.mjs';
import { clone } from './clone.mjs';
import { project } from './project.mjs';

/**
 * Where something is tried, and what with.
 *
 * @typedef {object} Place
 * @property {string} root of the repository
 * @property {string} folder to work in, which is not there yet
 * @property {string} tarball of the package
 * @property {NodeJS.ProcessEnv} env
 */

/** @typedef {(place: Place) => import('../support/steps.mjs').Step[]} Chain */

const here = fileURLToPath(new URL('.', import.meta.url));
const projects = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/**
 * All that can be tried, by name: each project beside this file, a project that has nothing else, and a clone of the repository.
 *
 * @type {Readonly<Record<string, Chain>>}
 */
export const chains = { bare, ...Object.fromEntries(projects.map(({ name }) => [name, project(name)])), clone };
