import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UsageError } from '../check/target.js';

const require = createRequire(import.meta.url);

/** The tools that only some commands need; they are optional peers of the package. */
const versions = { dredd: '14.1.0', '@stoplight/prism-cli': '5.14.2' } as const;

/**
 * The path of a tool's program.
 *
 * @param command for the message
 * @throws {UsageError} with the line that installs the tool, if it is missing
 */
export function optionalTool(name: keyof typeof versions, command: string): string {
  let manifest: string;
  try {
    manifest = require.resolve(`${name}/package.json`);
  } catch {
    throw new UsageError(
      `\`ccgw ${command}\` needs ${name}, which is not installed; run: npm install --save-dev ${name}@${versions[name]}`,
    );
  }
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const program = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return join(dirname(manifest), program ?? '');
}
