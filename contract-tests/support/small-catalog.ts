import { catalog } from '../../generated/catalog.2025-11-13.js';
import type { Catalog } from '../../src/descriptor.js';

/** Data that a test may change. */
export type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };

type Part<Name extends 'operations' | 'events' | 'errorTable'> = Mutable<Catalog>[Name][string];

/** A catalog with what tests change in it, by name. */
export interface Small {
  readonly catalog: Mutable<Catalog>;
  operation(id: string): Part<'operations'>;
  parameter(operation: string, name: string): Part<'operations'>['parameters'][number];
  event(name: string): Part<'events'>;
  code(code: string): Part<'errorTable'>;
  statement(id: string): Mutable<Catalog>['statements'][number];
}

const operations = ['login', 'handShake', 'sendNoteletEx', 'sayBusy', 'rest', 'getAgentEvent', 'logout'];
const events = ['AgentState_Rest_Timeout', 'AgentEvent_Ringing', 'AgentMediaEvent_StopRecordDone', 'AgentOther_Bulletin'];
const codes = ['000-001', '100-006', '100-007', '100-009', '105-004', '110-016'];

/**
 * A few operations, events and codes of an edition.
 *
 * @param change makes it another edition
 */
export function smallCatalog(change: (small: Small) => void = () => {}): Catalog {
  const whole = structuredClone(catalog) as Mutable<Catalog>;
  const small: Mutable<Catalog> = {
    ...whole,
    operations: only(whole.operations, operations),
    events: only(whole.events, events),
    errorTable: only(whole.errorTable, codes),
    statements: whole.statements.filter(({ operation }) => operations.includes(operation)),
  };
  const operation = (id: string) => found(small.operations[id], id);
  change({
    catalog: small,
    operation,
    parameter: (id, name) =>
      found(
        operation(id).parameters.find((parameter) => parameter.name === name),
        name,
      ),
    event: (name) => found(small.events[name], name),
    code: (code) => found(small.errorTable[code], code),
    statement: (id) =>
      found(
        small.statements.find((statement) => statement.id === id),
        id,
      ),
  });
  return small;
}

function only<T>(all: Record<string, T>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, found(all[name], name)]));
}

/** What is looked for; that it is not there is a mistake of the test. */
export function found<T>(value: T | undefined, name = 'it'): T {
  if (value === undefined) throw new Error(`there is no ${name}`);
  return value;
}

/** Takes the first item out of a list that a condition holds for. */
export function without<T>(list: T[], isGone: (item: T) => boolean): void {
  list.splice(list.findIndex(isGone), 1);
}
