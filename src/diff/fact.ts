import type { JsonSchema, Source } from '../descriptor.js';
import type { What } from './types.js';

/** What a fact rests on. */
export interface Basis {
  readonly sources: readonly Source[];
  /** Whether no page of the edition shows it. */
  readonly isInferred: boolean;
}

/** One thing that an edition says and that a client depends on. */
export interface Fact {
  readonly what: What;
  readonly subject: string;
  /** What is compared, and told. */
  readonly text: string;
  /** The limits that the text is about, for whether they become narrower. */
  readonly limits?: JsonSchema;
  readonly basis: Basis;
  /** Whether it is a rule that the client has to keep. */
  readonly isForClient?: boolean;
  /** What is only there together with the fact. */
  readonly parts?: readonly Fact[];
}

/** A list of facts; what it rests on tells why something is not in it. */
export interface Facts {
  readonly basis: Basis;
  readonly facts: readonly Fact[];
}

/** A fact that two editions do not share. */
export interface Difference {
  readonly what: What;
  readonly subject: string;
  readonly from?: Fact;
  readonly to?: Fact;
  readonly bases: readonly Basis[];
}

/** Everything that is in one of two lists only, or differs. Of what is in one only, the parts are not told. */
export function compareFacts(from: Facts, to: Facts): Difference[] {
  const before = byName(from.facts);
  const after = byName(to.facts);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    const own = was?.text === is?.text ? [] : [differenceOf(was, is, [was?.basis ?? from.basis, is?.basis ?? to.basis])];
    return was === undefined || is === undefined ? own : [...own, ...compareFacts(partsOf(was), partsOf(is))];
  });
}

function partsOf({ basis, parts = [] }: Fact): Facts {
  return { basis, facts: parts };
}

function differenceOf(from: Fact | undefined, to: Fact | undefined, bases: readonly Basis[]): Difference {
  const { what, subject } = (from ?? to) as Fact;
  return { what, subject, ...(from !== undefined && { from }), ...(to !== undefined && { to }), bases };
}

/** By what they are about; an event may come twice, each time on another condition. */
function byName(facts: readonly Fact[]): Map<string, Fact> {
  const named = new Map<string, Fact>();
  for (const fact of facts) {
    let name = `${fact.what} ${fact.subject}`;
    while (named.has(name)) name += ' again';
    named.set(name, fact);
  }
  return named;
}
