import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { manifest } from './manifest.js';

const require = createRequire(import.meta.url);

/** The tools that only some uses of the package need; they are optional peers of it. */
export type Tool = 'dredd' | '@stoplight/prism-cli' | 'jiti' | 'selfsigned';

/** A tool that is needed and not installed. The message has the line that installs it. */
export class MissingTool extends Error {
  override readonly name = 'MissingTool';

  /** @param user what needs it, such as `this command` */
  constructor(user: string, tool: Tool) {
    super(`${user} needs ${tool}, which is not installed; run: ${installation(tool)}`);
  }
}

/** The versions of a tool that will do. */
export function supported(tool: Tool): string {
  return manifest().peerDependencies[tool];
}

/** The line that installs a tool. */
export function installation(tool: Tool): string {
  return `npm install --save-dev ${tool}@${supported(tool).replace(/^\D/, '')}`;
}

/** The version of a tool that is installed; undefined if none is. */
export function installed(tool: Tool): string | undefined {
  try {
    return (require(`${tool}/package.json`) as { version: string }).version;
  } catch {
    return undefined;
  }
}

/**
 * The path of a tool's program.
 *
 * @param user what needs it, for the message
 * @throws {MissingTool} with the line that installs the tool
 */
export function optionalTool(tool: Tool, user = 'this command'): string {
  let file: string;
  try {
    file = require.resolve(`${tool}/package.json`);
  } catch {
    throw new MissingTool(user, tool);
  }
  const { bin } = require(file) as { bin: string | Record<string, string> };
  const program = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return join(dirname(file), program ?? '');
}
