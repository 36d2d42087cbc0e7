import type { CheckOptions, CheckResult } from '../../src/check/check.js';
import { parseTarget } from '../../src/check/target.js';
import { allOperations, type OperationId } from '../../src/operation.js';
import { check, exitCode } from './built.js';
import { type Alteration, gateway } from './gateway.js';

export interface Checked {
  readonly result: CheckResult;
  readonly exit: number;
  /** Each finding as `severity id`. */
  readonly findings: readonly string[];
  /** The first message, for those tests that look at it. */
  readonly message: string | undefined;
}

/** The agent of the published example, and as many more as wanted. */
export function agents(count = 1): CheckOptions['agents'] {
  return Array.from({ length: count }, (_, index) => ({ agentid: 291 + index, password: 'correct horse', phone: '40038' }));
}

/**
 * One operation of each kind: what a check makes of answers, events and connections does not depend on which they are. Where it does, tests
 * name the others too.
 */
export const oneOfEachKind: ReadonlySet<OperationId> = new Set([
  'loginEx',
  'setAgentAutoEnterIdle',
  'setCustomState',
  'rest',
  'getAgentEvent',
  'logout',
]);

/** Every operation of the contract. */
export const everyOperation: ReadonlySet<OperationId> = new Set(allOperations().map(({ id }) => id as OperationId));

/** Checks a URL with the agent of the published example, by the probes alone unless `dredd` is asked for. */
export async function checkUrl(url: string, options: Partial<CheckOptions> = {}): Promise<Checked> {
  const result = await check({
    target: parseTarget(url),
    agents: agents(),
    timeoutMs: 5_000,
    insecure: false,
    dredd: false,
    operations: oneOfEachKind,
    ...options,
  });
  return {
    result,
    exit: exitCode(result),
    findings: result.findings.map(({ severity, id }) => `${severity} ${id}`),
    message: result.findings[0]?.message,
  };
}

/** Checks an emulator whose answers are altered. */
export async function checkAltered(
  alterations: Readonly<Record<string, Alteration>>,
  options: Partial<CheckOptions> = {},
): Promise<Checked> {
  await using altered = await gateway(alterations);
  return await checkUrl(altered.baseUrl, options);
}
