import type { Catalog, ErrorCode, EventDescriptor, JsonSchema } from '../descriptor.js';
import { certaintyOf, mayHaveUnseen } from './certainty.js';
import { compareFacts, type Difference, type Fact, type Facts } from './fact.js';
import { type Located, mergeChanges } from './merge.js';
import { operationFacts, refusalsOf } from './operation-facts.js';
import type { Diff } from './types.js';

/** What changes for a client that was written for one edition and meets a gateway of another one. */
export function diffCatalogs(from: Catalog, to: Catalog): Diff {
  const operations = shared(from.operations, to.operations);
  const events = shared(from.events, to.events);
  const codes = codeDifferences(from, to, operations);
  const isTold = ({ what, subject }: Difference) =>
    what === 'refusal' && codes.some(({ difference }) => difference.subject === subject && isOfOne(difference));
  const located = [
    ...operationDifferences(from, to).filter(({ difference }) => !isTold(difference)),
    ...eventDifferences(from, to),
    ...codes,
  ];
  return {
    from: from.contract.edition,
    to: to.contract.edition,
    operations,
    changes: mergeChanges(located),
    certainty: certaintyOf(from, to),
    moved: {
      operations: operations.filter((id) => from.operations[id]?.source.page !== to.operations[id]?.source.page),
      events: events.filter((name) => from.events[name]?.source.page !== to.events[name]?.source.page),
    },
  };
}

function shared(from: object, to: object): string[] {
  return Object.keys(from).filter((name) => name in to);
}

function isOfOne({ from, to }: Difference): boolean {
  return from === undefined || to === undefined;
}

function operationDifferences(from: Catalog, to: Catalog): Located[] {
  const ids = [...new Set([...Object.keys(from.operations), ...Object.keys(to.operations)])];
  return ids.flatMap((id) => {
    const [before, after] = [from, to].map((catalog) => {
      const operation = catalog.operations[id];
      return operation && operationFacts(catalog, operation);
    });
    const [was, is] = before && after ? [before, after] : [onlyCalled(before), onlyCalled(after)];
    const differences = was.flatMap((facts, index) => compareFacts(facts, is[index] ?? nothing));
    return withoutEchoes(differences).map((difference) => ({ difference, operations: [id], events: [] }));
  });
}

const nothing: Facts = { basis: { sources: [], isInferred: false }, facts: [] };

/** Of an operation that the other edition does not have, that it is there says everything. */
function onlyCalled(facts: readonly Facts[] | undefined): readonly Facts[] {
  const [whole] = facts ?? [];
  return [whole === undefined ? nothing : { ...whole, facts: whole.facts.filter(({ what }) => what === 'operation') }];
}

/** The words of a field follow its type and its values: they are told only where nothing else of it changes. */
function withoutEchoes(differences: readonly Difference[]): Difference[] {
  return differences.filter((difference) => {
    if (difference.what !== 'meaning' && difference.what !== 'answer meaning') return true;
    return !isOfOne(difference) && !differences.some((other) => other !== difference && other.subject === difference.subject);
  });
}

function eventDifferences(from: Catalog, to: Catalog): Located[] {
  const names = [...new Set([...Object.keys(from.events), ...Object.keys(to.events)])];
  return names.flatMap((name) => {
    const [was, is] = [from.events[name], to.events[name]];
    // What no page shows of one of them cannot be compared.
    const isShown = was?.content !== 'unknown' && is?.content !== 'unknown';
    const factsOf = (event: EventDescriptor | undefined) => (event === undefined ? nothing : eventFacts(name, event, isShown));
    return compareFacts(factsOf(was), factsOf(is)).map((difference) => ({ difference, operations: [], events: [name] }));
  });
}

function eventFacts(
  name: string,
  { meaning, content, contentFields = {}, source, evidence }: EventDescriptor,
  isShown: boolean,
): Facts {
  const basis = { sources: [source], isInferred: evidence !== undefined };
  const fields = Object.entries(contentFields).map(([field, { type, meaning: text }]): Fact => {
    const parts: Fact[] = [{ what: 'event field type', subject: field, text: type, limits: contentTypes[type], basis }];
    return { what: 'event field', subject: field, text, basis, parts };
  });
  const parts: Fact[] = isShown ? [{ what: 'event content', subject: name, text: content, basis }, ...fields] : [];
  return { basis, facts: [{ what: 'event', subject: name, text: meaning, basis, parts }] };
}

const contentTypes: Readonly<Record<'string' | 'number' | 'text-or-number', JsonSchema>> = {
  string: { type: 'string' },
  number: { type: 'number' },
  'text-or-number': { type: ['string', 'number'] },
};

/** The changes of the error table; with a code that one edition does not have, the operations that admit it in the other one. */
function codeDifferences(from: Catalog, to: Catalog, operations: readonly string[]): Located[] {
  const facts = ({ errorTable, errorTablePages }: Catalog, other: Catalog): Facts => ({
    ...nothing,
    facts: Object.entries(errorTable)
      .filter(([code]) => !mayHaveUnseen(other, code))
      .map(([code, entry]) => codeFact(code, entry, errorTablePages)),
  });
  return compareFacts(facts(from, to), facts(to, from)).map((difference) => {
    const { operations: descriptors } = difference.to === undefined ? from : to;
    const admitting = operations.filter((id) => {
      const operation = descriptors[id];
      return isOfOne(difference) && operation !== undefined && refusalsOf(operation).includes(difference.subject);
    });
    return { difference, operations: admitting, events: [] };
  });
}

function codeFact(code: string, { meaning, pages, evidence }: ErrorCode, editions: Catalog['errorTablePages']): Fact {
  const sources = pages.flatMap((page) => (editions[page] === undefined ? [] : [{ page, edition: editions[page] }]));
  return { what: 'error code', subject: code, text: meaning, basis: { sources, isInferred: evidence !== 'documented' } };
}
