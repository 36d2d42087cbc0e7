import type { JsonSchema } from '../descriptor.js';
import type { Difference, Fact } from './fact.js';
import { hasLengthsOf, hasTypesOf, hasValuesOf } from './limits.js';
import type { What } from './types.js';

/** Whether a change breaks a client, by what becomes of a fact. */
interface Policy {
  readonly added: boolean | ((fact: Fact) => boolean);
  readonly removed: boolean;
  readonly changed: boolean | ((from: Fact, to: Fact) => boolean);
}

/** Presence, as the facts of parameters, fields and events have it. */
export const words = {
  mandatory: 'mandatory',
  optional: 'optional',
  always: 'always',
  sometimes: 'sometimes',
} as const;

type Comparison = (outer: JsonSchema, inner: JsonSchema) => boolean;

/** What a client sends no longer fits. */
const narrowed = (has: Comparison) => (from: Fact, to: Fact) => !has(to.limits ?? {}, from.limits ?? {});
/** What a client gets no longer fits. */
const widened = (has: Comparison) => (from: Fact, to: Fact) => !has(from.limits ?? {}, to.limits ?? {});
const becomesMandatory = { added: isMandatory, removed: true, changed: (_from: Fact, to: Fact) => isMandatory(to) };
const becomesUncertain = { added: false, removed: true, changed: (_from: Fact, to: Fact) => to.text !== words.always };
/** A client relies on it. */
const reliedUpon = { added: false, removed: true, changed: true };
/** A client has to keep it. */
const demanded = { added: true, removed: false, changed: true };
/** A client may take note of it. */
const harmless = { added: false, removed: false, changed: false };

/** In the order in which changes are told: the most important first. */
const policies: Readonly<Record<What, Policy>> = {
  operation: reliedUpon,
  'Guid header': demanded,
  'request media type': { ...reliedUpon, removed: false },
  parameter: becomesMandatory,
  'body field': becomesMandatory,
  place: reliedUpon,
  'mandatory when': demanded,
  type: { ...demanded, changed: narrowed(hasTypesOf) },
  values: { ...demanded, changed: narrowed(hasValuesOf) },
  length: { ...demanded, changed: narrowed(hasLengthsOf) },
  entries: { ...demanded, changed: narrowed(hasLengthsOf) },
  pattern: demanded,
  unit: { ...harmless, changed: true },
  default: reliedUpon,
  meaning: reliedUpon,
  precondition: demanded,
  'triggered event': becomesUncertain,
  'condition of event': demanded,
  'answer field': becomesUncertain,
  'answer type': { ...reliedUpon, changed: widened(hasTypesOf) },
  'answer pattern': reliedUpon,
  'answer meaning': reliedUpon,
  'answer form': reliedUpon,
  // A client has to expect values that it does not know, as it has with codes.
  'answer values': harmless,
  'answer length': harmless,
  'answer entries': harmless,
  'answer default': harmless,
  authentication: reliedUpon,
  push: reliedUpon,
  transition: reliedUpon,
  'holding time': { ...demanded, changed: widened(hasValuesOf) },
  timing: { ...demanded, changed: narrowed(hasValuesOf) },
  event: reliedUpon,
  'event content': reliedUpon,
  'event field': reliedUpon,
  'event field type': { ...reliedUpon, changed: widened(hasTypesOf) },
  'error code': { ...harmless, changed: true },
  refusal: harmless,
  // Who else a rule binds is for people to read.
  rule: { added: isForClient, removed: false, changed: (_from, to) => isForClient(to) },
};

/** What changes are about, the most important first. */
export const whats = Object.keys(policies) as readonly What[];

/** Whether a client that was written for the first edition may fail at a gateway of the second. */
export function isBreaking({ what, from, to }: Difference): boolean {
  const { added, removed, changed } = policies[what];
  if (to === undefined) return removed;
  if (from === undefined) return typeof added === 'function' ? added(to) : added;
  return typeof changed === 'function' ? changed(from, to) : changed;
}

function isForClient({ isForClient: is = false }: Fact): boolean {
  return is;
}

function isMandatory({ text }: Fact): boolean {
  return text === words.mandatory;
}
