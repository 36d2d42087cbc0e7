import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UsageError } from '../check/target.js';

const require = createRequire(import.meta.url);

/** The tools that only some commands need; they are optional peers of the package. */
type Tool = 'dredd' | '@stoplight/prism-cli' | 'jiti';

/** The line that installs a tool in the version that was tested with. */
export function installLine(name: Tool): string {
  const { peerDependencies } = require('cc-gateway-contract/package.json') as { peerDependencies: Record<Tool, string> };
  return `npm install --save-dev ${name}@${peerDependencies[name].replace(/^\D/, '')}`;
}

/**
 * The path of a tool's program.
 *
 * @throws {UsageError} with the line that installs the tool, if it is missing
 */
export function optionalTool(name: Tool): string {
  let manifest: string;
  try {
    manifest = require.resolve(`${name}/package.json`);
  } catch {
    throw new UsageError(`this command needs ${name}, which is not installed; run: ${installLine(name)}`);
  }
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const program = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return join(dirname(manifest), program ?? '');
}
