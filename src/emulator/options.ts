import { authModes } from '../../generated/catalog.js';
import type { JsonSchema } from '../descriptor.js';
import { assertSetting } from '../invalid-setting.js';
import type { EmulatorOptions, StartOptions } from './index.js';

const whole: JsonSchema = { type: 'integer', minimum: 0 };
/** Checked where it is used. */
const elsewhere: JsonSchema = {};

const properties: Readonly<Record<keyof EmulatorOptions, JsonSchema>> = {
  auth: { enum: Object.keys(authModes) },
  edition: elsewhere,
  faults: { type: 'array' },
  holdMs: whole,
  newGuid: elsewhere,
  pushFetch: elsewhere,
  renewedAfterMs: whole,
  roster: elsewhere,
  seed: elsewhere,
  state: { type: 'object' },
  validForMs: whole,
};

const ofPorts: Readonly<Record<Exclude<keyof StartOptions, keyof EmulatorOptions>, JsonSchema>> = {
  host: { type: 'string', minLength: 1 },
  https: elsewhere,
  port: { type: 'integer', minimum: 0, maximum: 65_535 },
};

const schemas = {
  create: { type: 'object', additionalProperties: false, properties },
  start: { type: 'object', additionalProperties: false, properties: { ...properties, ...ofPorts } },
} satisfies Record<string, JsonSchema>;

/**
 * Not every test is written in TypeScript, and one with an option that is not there would test something else.
 *
 * @throws {InvalidSetting} that names the option
 */
export function assertOptions(kind: keyof typeof schemas, options: object): void {
  assertSetting(schemas[kind], options, 'options');
}
