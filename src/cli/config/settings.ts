import type { SharedConfig } from '../../config.js';

/** Settings by name, not looked at yet. */
export type Settings = Readonly<Record<string, unknown>>;

// Written as an object so that the compiler sees to it that none is missing.
const shared: Readonly<Record<keyof SharedConfig, true>> = { url: true, basePath: true, edition: true, ca: true, insecure: true };

/** What may stand at the top of a config file, for all commands that have such an option. */
export const sharedSettings: readonly string[] = Object.keys(shared);

/** Whether a value is an object with settings. */
export function isGroup(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
