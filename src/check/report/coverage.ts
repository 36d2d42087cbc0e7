import { admittedCodes } from '../../catalog.js';
import { contract } from '../../contract.js';
import type { OperationDescriptor } from '../../descriptor.js';
import { allOperationIds, allOperations, operation } from '../../operation.js';
import { type Exchange, jsonObject } from '../exchange.js';
import type { StatementResult } from '../finding.js';

/** What was seen of a list in the contract, and what was not. */
export interface CoverageEntry {
  readonly covered: readonly string[];
  readonly missed: readonly string[];
}

/** How much of the contract a check has seen. */
export interface Coverage {
  /** Documented statements that were tried, and those that were not. */
  readonly statements: CoverageEntry;
  readonly operations: CoverageEntry;
  /** `operation.parameter`: sent with a request that succeeded. */
  readonly parameters: CoverageEntry;
  /** `operation code`: came back. */
  readonly errorCodes: CoverageEntry;
  readonly events: CoverageEntry;
}

/** How much of the contract the exchanges show. An operation counts once it has succeeded. */
export function coverageOf(exchanges: readonly Exchange[], statements: readonly StatementResult[]): Coverage {
  const tried = statements.filter(({ outcome }) => outcome !== 'unchecked').map(({ statement }) => statement);
  const seen = {
    operations: new Set<string>(),
    parameters: new Set<string>(),
    errorCodes: new Set<string>(),
    events: new Set<string>(),
  };
  for (const { operation: id, outcome, sent } of exchanges) {
    const json = outcome.kind === 'answer' ? jsonObject(outcome.body) : undefined;
    if (json === undefined) continue;
    if (json.retcode !== '0') {
      seen.errorCodes.add(`${id} ${json.retcode}`);
      continue;
    }
    seen.operations.add(id);
    for (const name of Object.keys(sent)) seen.parameters.add(`${id}.${name}`);
    for (const { name, in: place } of operation(id).parameters) if (place === 'header') seen.parameters.add(`${id}.${name}`);
    const event = json.event as { eventType?: unknown } | null | undefined;
    if (event?.eventType !== undefined) seen.events.add(String(event.eventType));
  }
  return {
    statements: split(
      statements.map(({ statement }) => statement),
      new Set(tried),
    ),
    operations: split(allOperationIds(), seen.operations),
    parameters: split(allOperations().flatMap(parametersOf), seen.parameters),
    errorCodes: split(
      allOperations().flatMap((descriptor) => admittedCodes(descriptor).map((code) => `${descriptor.id} ${code}`)),
      seen.errorCodes,
    ),
    events: split(Object.keys(contract().events), seen.events),
  };
}

function parametersOf({ id, parameters, body }: OperationDescriptor): string[] {
  return [...parameters.map(({ name }) => name), ...Object.keys(body?.schema.properties ?? {})].map((name) => `${id}.${name}`);
}

function split(all: readonly string[], seen: ReadonlySet<string>): CoverageEntry {
  return { covered: all.filter((name) => seen.has(name)), missed: all.filter((name) => !seen.has(name)) };
}
