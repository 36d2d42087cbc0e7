import { operations } from '../../generated/catalog.js';
import { allOperationIds, type OperationId } from '../operation.js';
import type { CheckOptions } from './check.js';
import { exemptOperations } from './exempt.js';
import { roles } from './roles.js';
import { UsageError } from './target.js';

/** A poll is held for so long while nothing happens, in milliseconds. */
export const heldMs = 1000 * operations.getAgentEvent.heldSeconds;

/** Milliseconds until an answer is given up: to do so while a poll is held would blame a healthy gateway. */
export const timeoutMs = { minimum: heldMs + 1000, maximum: 600_000, default: 3 * heldMs } as const;

/** Milliseconds between the starts of two requests. */
export const delayMs = { minimum: 0, maximum: 60_000, default: 0 } as const;

/** What a user may say of a check: the rest of its options comes of that. */
export interface Wishes extends Pick<CheckOptions, 'target' | 'agents' | 'edition' | 'delayMs' | 'auth' | 'lockoutRisk'>, Choice {
  readonly timeoutMs?: number | undefined;
  readonly insecure?: boolean | undefined;
  /** Certificates to trust, and the file that a curl line names for them. */
  readonly ca?: { readonly pem: string; readonly file: string };
}

/** Which operations are to be probed; default: all. */
export interface Choice {
  readonly only?: readonly OperationId[] | undefined;
  readonly skip?: readonly OperationId[] | undefined;
}

/** The options of a check, without those that tell of it while it runs. */
export type Settings = Omit<CheckOptions, 'signal' | 'onExchange' | 'onStep'>;

/**
 * The options of a check that a user wants.
 *
 * @param names what the user calls the two lists of operations
 * @throws {UsageError} if no operation is left, or one that was named cannot be checked
 */
export function settingsOf(
  { only, skip, ca, insecure = false, timeoutMs: givenUpMs = timeoutMs.default, ...others }: Wishes,
  names: string,
): Settings {
  const operations = chosenOperations({ only, skip }, names);
  refuseExempt(others.agents, operations, only ?? []);
  return {
    ...others,
    timeoutMs: givenUpMs,
    operations,
    polls: !skip?.includes(roles().poll.id as OperationId),
    insecure,
    curlOptions: [...(insecure ? ['--insecure'] : []), ...(ca ? ['--cacert', ca.file] : [])],
    ...(ca && { ca: ca.pem }),
  };
}

/**
 * Sees to it that something is checked, and everything that was named.
 *
 * @throws {UsageError} with the first operation of which nothing can be, and why
 */
function refuseExempt(agents: CheckOptions['agents'], operations: ReadonlySet<OperationId>, named: readonly OperationId[]): void {
  const exempt = exemptOperations(agents, operations);
  const isNothing = [...operations].every((id) => exempt.has(id));
  const id = (isNothing ? [...operations] : named).find((each) => exempt.has(each));
  if (id !== undefined) throw new UsageError(`${id} was asked for, and cannot be checked: ${exempt.get(id)}`);
}

/**
 * The operations that are to be probed.
 *
 * @param names what the user calls the two lists
 * @throws {UsageError} if none is left
 */
export function chosenOperations({ only, skip = [] }: Choice, names: string): ReadonlySet<OperationId> {
  const left = (only ?? allOperationIds()).filter((id) => !skip.includes(id));
  if (left.length === 0) throw new UsageError(`${names} together leave no operation to check`);
  return new Set(left);
}
