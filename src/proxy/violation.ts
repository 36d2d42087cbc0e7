import type { Finding } from '../check/finding.js';

/** Something that breaks the contract, and who broke it. */
export interface Violation {
  readonly by: 'application' | 'gateway';
  readonly finding: Finding;
  /** Method, path and query of the first request that shows it, without secrets. */
  readonly line: string;
  /** How often it was seen. */
  readonly count: number;
}

/** What was asked for that is no operation of the contract. */
export interface Elsewhere {
  /** Method and path, with `*` for what may be a number. */
  readonly line: string;
  readonly count: number;
}

/** What came of watching. */
export interface Summary {
  readonly requests: number;
  /** Names of the operations that were called. */
  readonly operations: readonly string[];
  readonly violations: readonly Violation[];
  readonly elsewhere: readonly Elsewhere[];
  /** Why exchanges, or one side of them, were not looked at, and how many. */
  readonly unseen: ReadonlyMap<string, number>;
  /** How many exchanges Prism looked at. */
  readonly seenByPrism: number;
}

/** Why an exchange was not looked at that ccgw is to blame for. */
export const ownFault = 'a fault of ccgw; please report it';
