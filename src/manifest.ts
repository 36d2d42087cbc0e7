import { readFileSync } from 'node:fs';
import type { Tool } from './optional-tool.js';

/** What the `package.json` of this package says, as far as its own code asks. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<Tool, string>>;
}

/** A file of the package, wherever that is installed. */
export function ownFile(path: string): URL {
  return new URL(path, import.meta.resolve('cc-gateway-contract/package.json'));
}

/** The manifest of this package. */
export function manifest(): Manifest {
  return JSON.parse(readFileSync(ownFile('package.json'), 'utf8')) as Manifest;
}
