import type { Source, Statement } from '../../descriptor.js';
import type { Operation } from '../document.js';
import type { Place } from '../place.js';
import type { Draft } from './draft.js';
import { bodyStatements, parameterStatements } from './fields.js';
import { plain, withoutCapital } from './phrases.js';

/** Why nothing that the document says of a push can be checked: the gateway would have to reach whoever checks. */
const unchecked = 'it takes a server that the gateway can reach';

/** What the document says of the requests that the gateway itself sends once an operation has named where to. */
export function callbackStatements(operation: Place): Draft[] {
  const callbacks = operation.find('callbacks')?.children() ?? [];
  return callbacks.flatMap((callback) =>
    callback.children().flatMap((address) => address.children().flatMap((called) => ofCallback(callback.name, called))),
  );
}

function ofCallback(name: string, called: Place): Draft[] {
  const { 'x-source': source, 'x-preconditions': preconditions, 'x-rules': rules = [] } = called.value as Operation;
  const byHand = (kind: 'precondition' | 'rule', statements: readonly Statement[]): Draft[] =>
    statements.map(({ id, statement }, index) => {
      return { tail: `${kind}.${id}`, kind, text: plain(statement), place: called.at(`x-${kind}s`, index) };
    });
  const drafts: Draft[] = [
    { tail: 'uri', kind: 'uri', text: 'Events are pushed to the address in callBackUri', place: called },
    { tail: 'method', kind: 'method', text: `Events are pushed with ${called.name.toUpperCase()}`, place: called },
    ...byHand('precondition', preconditions),
    ...byHand('rule', rules),
    ...called.at('parameters').children().flatMap(parameterStatements),
    ...bodyStatements(called.at('requestBody')),
    {
      tail: 'answer',
      kind: 'answer-field',
      text: 'Whoever takes the events answers with message and retcode',
      place: called.at('responses'),
    },
  ];
  return drafts.map((draft) => ({
    ...draft,
    tail: `${name}.${draft.tail}`,
    text: /\bpush|\bevents\b/i.test(draft.text) ? draft.text : `In a push: ${withoutCapital(draft.text)}`,
    source: draft.source ?? (source as Source),
    unchecked,
  }));
}
