import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Edition } from '../../src/contract.js';
import type { Prism as PrismOf } from '../../src/proxy/prism.js';
import type { RunningProxy } from '../../src/proxy/proxy.js';
import type { Summary, Violation } from '../../src/proxy/violation.js';
import { Front, Prism } from './built.js';

const require = createRequire(import.meta.url);

/** Path of Prism's program. */
export const prismProgram = join(dirname(require.resolve('@stoplight/prism-cli/package.json')), 'dist/index.js');

/** Starts Prism. It takes its time, so that tests share one. */
export function startPrism(edition: Edition = 'as-published'): Promise<PrismOf> {
  return Prism.start(prismProgram, edition);
}

export interface ProxiedOptions {
  readonly edition?: Edition;
  readonly record?: string;
  readonly timeoutMs?: number;
  readonly ca?: string;
  readonly insecure?: boolean;
}

/** A proxy in front of a gateway, and what it has told. */
export interface Proxied extends AsyncDisposable {
  readonly baseUrl: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** Each violation as `by severity id`, in the order in which they were told. */
  readonly violations: readonly string[];
  readonly told: readonly Violation[];
  readonly elsewhere: readonly string[];
  readonly troubles: readonly string[];
  readonly failure: RunningProxy['failure'];
  /** Waits until all that has passed is looked at. */
  settled(): Promise<void>;
  close(): Promise<Summary>;
}

/** Puts the proxy in front of a gateway. */
export async function proxied(
  gatewayUrl: string,
  prism: PrismOf,
  { edition = 'as-published', record, timeoutMs, ca, insecure = false }: ProxiedOptions = {},
): Promise<Proxied> {
  const told: Violation[] = [];
  const elsewhere: string[] = [];
  const troubles: string[] = [];
  const options = {
    baseUrl: gatewayUrl,
    edition,
    record,
    timeoutMs,
    ca,
    insecure,
    onViolation: (violation: Violation) => void told.push(violation),
    onElsewhere: ({ line }: { line: string }) => void elsewhere.push(line),
    onTrouble: (text: string) => void troubles.push(text),
  };
  const front = await Front.open(options);
  const running = front.serve(prism, options);
  let closed: Promise<Summary> | undefined;
  const close = () => {
    closed ??= running.close();
    return closed;
  };
  return {
    baseUrl: running.baseUrl,
    origin: new URL(running.baseUrl).origin,
    get violations() {
      return told.map(({ by, finding }) => `${by} ${finding.severity} ${finding.id}`);
    },
    told,
    elsewhere,
    troubles,
    failure: running.failure,
    settled: () => running.settled(),
    close,
    [Symbol.asyncDispose]: async () => {
      await close();
    },
  };
}
