import type { CheckOptions, CheckResult } from '../../src/check/check.js';
import { parseTarget } from '../../src/check/target.js';
import { check, exitCode } from './built.js';
import { type Alteration, gateway } from './gateway.js';

export interface Checked {
  readonly result: CheckResult;
  readonly exit: number;
  /** Each finding as `severity operation check`. */
  readonly findings: readonly string[];
  /** The first message, for those tests that look at it. */
  readonly message: string | undefined;
}

/** Checks a URL with the agent of the published example. */
export async function checkUrl(url: string, options: Partial<CheckOptions> = {}): Promise<Checked> {
  const result = await check({
    target: parseTarget(url),
    agent: { agentid: 291, password: 'correct horse', phone: '40038' },
    timeoutMs: 5_000,
    insecure: false,
    ...options,
  });
  return {
    result,
    exit: exitCode(result),
    findings: result.findings.map(({ severity, operation, check: name }) => `${severity} ${operation} ${name}`),
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
