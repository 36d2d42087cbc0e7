import type { OperationId } from '../../operation.js';
import type { DreddRun } from '../dredd/run.js';
import type { Exchange } from '../exchange.js';
import type { Notes } from '../notes.js';
import type { Obstacle } from '../obstacle.js';
import type { Actor } from './actor.js';
import type { Driver } from './driver.js';
import type { Knowledge } from './knowledge.js';
import type { Wire } from './wire.js';

/** What all parts of a run share. */
export interface Run {
  readonly wire: Wire;
  readonly notes: Notes;
  readonly knowledge: Knowledge;
  /** Whether events are fetched. */
  readonly polls: boolean;
  /** Operations that are judged. */
  readonly operations: ReadonlySet<OperationId>;
  /** Operations that are never called, and why. */
  readonly exempt: ReadonlyMap<OperationId, string>;
  /** Operations that were seen to succeed. */
  readonly succeeded: Set<OperationId>;
  /** Operations that were refused because the agent lacks the right. */
  readonly withoutRight: Set<OperationId>;
  /** Why an operation could not be judged. */
  readonly unjudged: Map<OperationId, string>;
  /** Everybody who may be signed in. */
  readonly drivers: Driver[];
  /** What stood in the way, by agent. */
  readonly obstacles: Map<number, { readonly obstacle: Obstacle; readonly exchange: Exchange }>;
  readonly actors: Actor[];
  /** What Dredd told, once it has run. */
  dredd?: DreddRun;
}
