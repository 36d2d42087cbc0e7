/** The shape of a comparison of two editions, as `ccgw diff --format json` prints it. */

/** A part of a schema that a value has to fit. */
export type Aspect = 'type' | 'values' | 'length' | 'entries' | 'pattern' | 'default';

/** What a change is about. */
export type What =
  | Aspect
  | `answer ${Aspect}`
  | 'operation'
  | 'Guid header'
  | 'request media type'
  | 'parameter'
  | 'body field'
  | 'place'
  | 'mandatory when'
  | 'unit'
  | 'meaning'
  | 'precondition'
  | 'triggered event'
  | 'condition of event'
  | 'answer field'
  | 'answer meaning'
  | 'answer form'
  | 'authentication'
  | 'push'
  | 'transition'
  | 'holding time'
  | 'timing'
  | 'event'
  | 'event content'
  | 'event field'
  | 'event field type'
  | 'error code'
  | 'refusal'
  | 'rule';

/** The published page that something rests on. */
export interface Page {
  readonly page: string;
  readonly edition: string;
}

/** One change, told once for everything that it happens to. */
export interface Change {
  /** Whether a client that was written for the first edition may fail at a gateway of the second. */
  readonly breaking: boolean;
  /** The operations that it concerns; empty where it is of events or of the error table alone. */
  readonly operations: readonly string[];
  /** The events whose description changes; not those that an operation triggers. */
  readonly events: readonly string[];
  /** What is changed: a parameter, a field, an event, an error code, the id of a precondition. */
  readonly subject: string;
  readonly what: What;
  /** As the first edition has it; null where it has none. */
  readonly from: string | null;
  /** As the second edition has it; null where it has none. */
  readonly to: string | null;
  /** The pages of both editions that show it. */
  readonly pages: readonly Page[];
  /** The operations and events at which one of the editions has no page for it. */
  readonly inferred: readonly string[];
}

/** Something that both editions say, and that pages show better, or less well, in the second one. */
export interface Certainty {
  readonly more: boolean;
  readonly what: 'operation' | 'event' | 'error code';
  readonly subject: string;
  /** How many statements of an operation it is about. */
  readonly statements?: number;
}

/** What changes for a client. */
export interface Diff {
  readonly from: string;
  readonly to: string;
  /** The operations that both editions have. */
  readonly operations: readonly string[];
  /** Breaking ones first, the most important first among these and among the others. */
  readonly changes: readonly Change[];
  /** No change of the interface: what a page does not show may be there all the same. */
  readonly certainty: readonly Certainty[];
  /** What is on a page of another number now, which is no change for a client. */
  readonly moved: { readonly operations: readonly string[]; readonly events: readonly string[] };
}
