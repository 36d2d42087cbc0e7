import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UsageError } from '../check/target.js';

const require = createRequire(import.meta.url);

/** The tools that only some commands need; they are optional peers of the package. */
type Tool = 'dredd' | '@stoplight/prism-cli';

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
    const { peerDependencies } = require('cc-gateway-contract/package.json') as { peerDependencies: Record<Tool, string> };
    throw new UsageError(
      `this command needs ${name}, which is not installed; run: npm install --save-dev ${name}@${peerDependencies[name].replace(/^\D/, '')}`,
    );
  }
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const program = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return join(dirname(manifest), program ?? '');
}
