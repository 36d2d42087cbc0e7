import type { Catalog, DocumentedStatement, OperationDescriptor, TriggeredEvent } from '../descriptor.js';
import type { Fact, Facts } from './fact.js';
import { answerFacts, requestFacts } from './field-facts.js';
import { rangeText } from './limits.js';
import { type OwnStatements, statementsOf } from './statements.js';

/** Everything that an edition says of an operation and that a client depends on: how it is called, what it triggers, what it refuses with. */
export function operationFacts(catalog: Catalog, operation: OperationDescriptor): readonly Facts[] {
  const statements = statementsOf(catalog, operation);
  const { basisOf } = statements;
  const { id, method, path } = operation;
  const called: Fact = { what: 'operation', subject: id, text: `${method} ${path}`, basis: basisOf('uri') };
  return [
    {
      basis: basisOf('uri'),
      facts: [
        called,
        ...envelopeFacts(operation, statements),
        ...requestFacts(operation, statements),
        ...statedFacts(operation, statements),
        ...answerFacts('answer', operation.answer.success, statements),
        ...transitionFacts(operation, statements),
        ...timingFacts(operation, statements),
        ...remainingFacts(statements),
      ],
    },
    { basis: basisOf('events'), facts: operation.triggeredEvents.map((event) => eventFact(event, statements)) },
    { basis: basisOf('codes'), facts: refusalsOf(operation).map((code) => refusalFact(code, statements)) },
  ];
}

/** The codes that an operation may refuse with: those of its page and the gateway-wide ones. */
export function refusalsOf({ errorCodes, answer }: OperationDescriptor): string[] {
  const admitted = answer.failures.flatMap(({ properties }) => properties?.retcode?.enum ?? []);
  return [...new Set([...errorCodes, ...admitted.map(String)])].sort();
}

function refusalFact(code: string, { basisOf }: OwnStatements): Fact {
  return { what: 'refusal', subject: code, text: 'admitted', basis: basisOf(`code.${code}`, 'codes') };
}

/** What is said of requests and answers as a whole. */
function envelopeFacts({ needsGuid, body, answer }: OperationDescriptor, { basisOf }: OwnStatements): Fact[] {
  const { status, mediaType, setGuid } = answer;
  const form = (subject: string, text: string, tail: string): Fact => ({
    what: 'answer form',
    subject,
    text,
    basis: basisOf(tail),
  });
  return [
    ...(needsGuid ? [{ what: 'Guid header', subject: 'Guid', text: 'mandatory', basis: basisOf('Guid.mandatory') } as const] : []),
    ...(body === undefined
      ? []
      : [{ what: 'request media type', subject: 'body', text: body.mediaType, basis: basisOf('body.type') } as const]),
    form('status', String(status), 'answer.status'),
    form('media type', mediaType, 'answer.media-type'),
    ...(setGuid === undefined ? [] : [form('Set-GUID', `${setGuid.sent}, ${setGuid.pattern}`, 'answer.Set-GUID')]),
  ];
}

/** Why the document says that a check cannot see whether such a rule is kept. */
const bindsClient = 'it binds the client';

function statedFacts({ preconditions, rules }: OperationDescriptor, { basisOf }: OwnStatements): Fact[] {
  const stated = (what: 'precondition' | 'rule') => (statement: OperationDescriptor['rules'][number]) => {
    const basis = basisOf(`${what}.${statement.id}`);
    const isForClient = statement.unchecked === bindsClient;
    return { what, subject: statement.id, text: statement.statement.trim(), basis, ...(isForClient && { isForClient }) };
  };
  return [...preconditions.map(stated('precondition')), ...rules.map(stated('rule'))];
}

function eventFact(event: TriggeredEvent, { basisOf }: OwnStatements): Fact {
  const basis = basisOf(`event.${event.event}`, 'events');
  const text = conditionOf(event);
  const parts: Fact[] = text === '' ? [] : [{ what: 'condition of event', subject: event.event, text, basis }];
  return { what: 'triggered event', subject: event.event, text: event.delivery, basis, parts };
}

function conditionOf({ when, whenState, to, afterSeconds }: TriggeredEvent): string {
  return [
    ...(when === undefined ? [] : [`with ${when.parameter} ${when.equals}`]),
    ...(whenState === undefined ? [] : [`in the state ${whenState}`]),
    ...(to === undefined ? [] : [`to the ${to}`]),
    ...(afterSeconds === undefined ? [] : [`as many seconds later as ${afterSeconds.parameter} says`]),
  ].join(', ');
}

/** For each state on its own, so that one state more or less is told as that. */
function transitionFacts({ transitions }: OperationDescriptor, { basisOf }: OwnStatements): Fact[] {
  return transitions.flatMap(({ from, to, when, later }) =>
    from.map((state): Fact => {
      const condition = when === undefined ? '' : ` with ${when.parameter} ${when.equals}`;
      return { what: 'transition', subject: `${state}${condition}`, text: later ? `${to}, later` : to, basis: basisOf('uri') };
    }),
  );
}

function timingFacts(operation: OperationDescriptor, { basisOf }: OwnStatements): Fact[] {
  const { heldSeconds, unpolledSeconds, pollSpacingMs, heartbeatSeconds } = operation;
  const seconds = (what: 'timing' | 'holding time', subject: string, tail: string, maximum: number | undefined): Fact[] =>
    maximum === undefined
      ? []
      : [{ what, subject, text: rangeText({ maximum }, 'seconds'), limits: { maximum }, basis: basisOf(tail) }];
  return [
    ...seconds('holding time', 'a request is held', 'held', heldSeconds),
    ...seconds('timing', 'between two polls', 'unpolled', unpolledSeconds),
    ...seconds('timing', 'between two heartbeats', 'uri', heartbeatSeconds),
    ...(pollSpacingMs === undefined
      ? []
      : [
          {
            what: 'timing' as const,
            subject: 'from an answer to the next poll',
            text: rangeText(pollSpacingMs, 'milliseconds'),
            limits: pollSpacingMs,
            basis: basisOf('spacing'),
          },
        ]),
  ];
}

/** What only statements have: authentication, what a refusal looks like, and the requests that the gateway itself sends. */
function remainingFacts({ all, basisOf }: OwnStatements): Fact[] {
  // A request of the gateway has an address of its own.
  const pushes = [...all].flatMap(([tail, { kind }]) => (kind === 'uri' && tail !== 'uri' ? [tail.slice(0, -'uri'.length)] : []));
  return [...all].flatMap(([tail, { kind, text }]) => {
    const what = pushes.some((prefix) => tail.startsWith(prefix)) ? 'push' : remaining[kind];
    return what === undefined ? [] : [{ what, subject: tail, text, basis: basisOf(tail) }];
  });
}

const remaining: Readonly<Partial<Record<DocumentedStatement['kind'], 'authentication' | 'answer form'>>> = {
  authentication: 'authentication',
  failure: 'answer form',
};
