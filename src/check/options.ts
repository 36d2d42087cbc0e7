import { authModes } from '../../generated/catalog.js';
import type { JsonSchema } from '../descriptor.js';
import { assertOnce, assertSetting, InvalidSetting } from '../invalid-setting.js';
import { allOperationIds } from '../operation.js';
import { type AgentNames, requireAdmitted } from './agent.js';
import { holdsCertificates } from './certificates.js';
import type { CheckOptions } from './index.js';
import { checkedBaseline } from './report/baseline.js';
import { delayMs, timeoutMs } from './settings.js';

const agent: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['agentid', 'password'],
  properties: { agentid: { type: 'integer' }, password: { type: 'string' }, phone: { type: 'string' } },
};
const flag: JsonSchema = { type: 'boolean' };
/** Checked where it is used. */
const elsewhere: JsonSchema = {};

const inCode: AgentNames = {
  agentid: 'options.agents: agentid',
  phonenum: 'options.agents: phone',
  password: 'options.agents: password',
  edition: 'options.edition',
};

/**
 * Not every script is written in TypeScript, and a check with an option that is not there would check something else.
 *
 * @throws {InvalidSetting | UsageError} that names the option
 */
export function assertOptions(options: CheckOptions): void {
  const operations: JsonSchema = { type: 'array', items: { enum: allOperationIds() } };
  const properties: Readonly<Record<keyof CheckOptions, JsonSchema>> = {
    url: { type: 'string' },
    agents: { type: 'array', items: agent },
    edition: elsewhere,
    only: operations,
    skip: operations,
    ca: { type: 'string' },
    insecure: flag,
    timeoutMs: integer(timeoutMs),
    delayMs: integer(delayMs),
    auth: { enum: Object.keys(authModes) },
    lockoutRisk: flag,
    baseline: elsewhere,
    signal: elsewhere,
    onStep: elsewhere,
  };
  assertSetting({ type: 'object', additionalProperties: false, required: ['url', 'agents'], properties }, options, 'options');
  const { agents, ca, baseline, signal, onStep } = options;
  if (agents.length === 0)
    throw new InvalidSetting('options.agents is empty: give the agent to sign in, such as { agentid: 291, password }');
  assertOnce(agents, 'options.agents');
  for (const each of agents) requireAdmitted(each, inCode);
  if (ca !== undefined && !holdsCertificates(ca))
    throw new InvalidSetting('options.ca has to be certificates in PEM, and not the name of a file');
  if (baseline !== undefined) checkedBaseline(baseline, 'options.baseline');
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw new InvalidSetting('options.signal has to be an AbortSignal');
  if (onStep !== undefined && typeof onStep !== 'function') throw new InvalidSetting('options.onStep has to be a function');
}

function integer({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }): JsonSchema {
  return { type: 'integer', minimum, maximum };
}
