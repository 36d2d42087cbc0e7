import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * @typedef {object} Node
 * @property {string} version all three numbers
 * @property {string} binary
 * @property {string} folder of this version alone
 */

/** A version that is neither there nor to be had. */
export class NodeMissing extends Error {
  /**
   * @param {string} message
   * @param {string} advice
   */
  constructor(message, advice) {
    super(message);
    this.advice = advice;
  }
}

const shell = process.platform === 'win32';

/**
 * A Node from npm's package `node`, downloaded unless it is there.
 *
 * @param {string} wanted such as `22` or `20.19.0`
 * @param {string} cache folder to keep it in
 * @returns {Node}
 * @throws {NodeMissing}
 */
export function nodeOf(wanted, cache) {
  const folder = join(cache, `node-${wanted}`);
  const there = nodeIn(folder, wanted);
  if (there) return there;
  console.log(`Node ${wanted}: downloading`);
  mkdirSync(folder, { recursive: true });
  // The binary is fetched by an install script.
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts=false', '--fetch-retries=1'];
  const { error, status, stderr } = spawnSync('npm', ['install', '--prefix', folder, ...options, `node@${wanted}`], {
    encoding: 'utf8',
    shell,
  });
  const installed = nodeIn(folder, wanted);
  if (installed) return installed;
  const reason = error?.message ?? /npm error code (\S+)/.exec(stderr)?.[1] ?? `npm ended with ${status}`;
  throw new NodeMissing(
    `npm could not install node@${wanted} (${reason})`,
    `The Node versions come from the registry that "npm config get registry" names. Is it not reachable, give a proxy or a mirror:\n` +
      `  npm_config_registry=URL npm run ${process.env.npm_lifecycle_event ?? 'test:matrix'}\n` +
      `or install them where it is, and copy the folders here:\n  npm install --prefix ${join(cache, 'node-VERSION')} node@VERSION`,
  );
}

/**
 * The environment in which `node` and `npm` mean this Node. What is started by `process.execPath` needs none, but `npm` finds its Node by the
 * path, and `npm run` has left the name of its own in the environment.
 *
 * @param {string} binary
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf(binary) {
  const { NODE: _, npm_node_execpath: __, npm_execpath: ___, ...rest } = process.env;
  const path = Object.keys(rest).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...rest, [path]: [dirname(binary), rest[path]].join(delimiter), NO_COLOR: '1' };
}

/**
 * @param {string} folder
 * @param {string} wanted
 * @returns {Node | undefined}
 */
function nodeIn(folder, wanted) {
  const binary = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const { status, stdout } = spawnSync(binary, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  const version = stdout?.trim() ?? '';
  return status === 0 && `${version}.`.startsWith(`${wanted}.`) ? { version, binary, folder } : undefined;
}
