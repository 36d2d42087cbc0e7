import type { DocumentedStatement, Evidence, Range, Source, Statement } from '../descriptor.js';
import { literal } from './catalog.js';
import { type Document, methods, type Operation } from './document.js';
import { linesOf, type Path } from './lines.js';
import { Place } from './place.js';
import { answerStatements } from './statements/answer.js';
import { callbackStatements } from './statements/callback.js';
import { annotated, type Draft } from './statements/draft.js';
import { bodyStatements, parameterStatements } from './statements/fields.js';
import { codeStatements, eventStatements } from './statements/outcome.js';
import { plain } from './statements/phrases.js';

/** Statements as TypeScript source. */
export function renderStatements(statements: readonly DocumentedStatement[]): string {
  return `import type { DocumentedStatement } from '../src/descriptor.js';

/** Everything that the contract says of its operations, one statement each, in the order of the document. */
export const statements: readonly DocumentedStatement[] = ${literal(statements)};
`;
}

/**
 * Every statement of the document, in its order.
 *
 * @param yaml the document as it is published, whose lines are cited
 * @throws {Error} on two statements of the same name
 */
export function describeStatements(document: Document, yaml: string): DocumentedStatement[] {
  const lineOf = linesOf(yaml);
  const statements = Place.root(document)
    .at('paths')
    .children()
    .flatMap((path) => path.children().flatMap((operation) => ofOperation(document, path, operation, lineOf)));
  const ids = statements.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`two statements are called ${twice}`);
  return statements;
}

function ofOperation(document: Document, path: Place, operation: Place, lineOf: (path: Path) => number): DocumentedStatement[] {
  const { operationId, 'x-source': page, security = document.security, 'x-evidence': evidence } = operation.value as Operation;
  const drafts = [
    ...called(document, path, operation),
    ...byHand(operation, 'precondition'),
    ...byHand(operation, 'rule'),
    ...(security.length > 0 ? [guid(document)] : []),
    ...(operation.find('parameters')?.children() ?? []).flatMap(parameterStatements),
    ...(operation.find('requestBody') === undefined ? [] : bodyStatements(operation.at('requestBody'))),
    ...answerStatements(operation.at('responses'), document['x-evidence'], evidence?.answer as Evidence | undefined),
    ...callbackStatements(operation),
    ...codeStatements(document, operation),
    ...eventStatements(operation),
    ...times(operation),
    ...authentication(document, operationId),
  ];
  const whole = evidence?.operation as Evidence | undefined;
  // An edition does not have what only later pages say.
  const later = (source: Source | undefined) => (isLater(document, source) ? ('inferred' as const) : undefined);
  return annotated(operation, drafts, ({ tail }) => tail).map(({ tail, kind, text, place, source, evidence: told, unchecked }) => {
    const restsOn = told ?? whole ?? later(source);
    return {
      id: `${operationId}.${tail}`,
      operation: operationId,
      kind,
      text,
      source: source ?? page,
      line: lineOf(place.path),
      ...(restsOn !== undefined && { evidence: restsOn }),
      ...(unchecked !== undefined && { unchecked }),
    };
  });
}

function isLater({ info: { 'x-until': until } }: Document, source: Source | undefined): boolean {
  return until !== undefined && source !== undefined && source.edition > until;
}

function called(document: Document, path: Place, operation: Place): Draft[] {
  const [server] = document.servers;
  const only = operation.find('x-only-method')?.value === true;
  return [
    { tail: 'uri', kind: 'uri', text: `Is called at ${server?.url ?? ''}${path.name}`, place: path },
    {
      tail: 'method',
      kind: 'method',
      text: `Is called with ${methods[operation.name]}${only ? ' and with no other method' : ''}`,
      place: operation,
    },
  ];
}

function byHand(operation: Place, kind: 'precondition' | 'rule'): Draft[] {
  return (operation.find(`x-${kind}s`)?.children() ?? []).map((place) => {
    const { id, statement, source, evidence, unchecked } = place.value as Statement;
    return { tail: `${kind}.${id}`, kind, text: plain(statement), place, source, evidence, unchecked };
  });
}

function guid(document: Document): Draft {
  const place = Place.root(document).at('components', 'securitySchemes', 'Guid', 'x-mandatory');
  return { tail: 'Guid.mandatory', kind: 'mandatory', text: 'The header Guid is mandatory', place };
}

function times(operation: Place): Draft[] {
  const drafts: Draft[] = [];
  const held = operation.find('x-held-seconds');
  const unpolled = operation.find('x-unpolled-seconds');
  const spacing = operation.find('x-poll-spacing-ms');
  if (held !== undefined) {
    const text = `An answer comes as soon as there is an event, and after ${String(held.value)} seconds without one`;
    drafts.push({ tail: 'held', kind: 'held', text, place: held });
  }
  if (unpolled !== undefined) {
    const text = `An agent who is not polled for during ${String(unpolled.value)} seconds is signed out`;
    drafts.push({ tail: 'unpolled', kind: 'unpolled', text, place: unpolled });
  }
  if (spacing !== undefined) {
    const { minimum, maximum } = spacing.value as Range;
    const text = `The next poll follows ${minimum} to ${maximum} milliseconds after an answer`;
    drafts.push({ tail: 'spacing', kind: 'spacing', text, place: spacing });
  }
  return drafts;
}

/** Where the Guid comes from is said once for all operations; here it is told of those that bring it. */
function authentication(document: Document, operationId: string): Draft[] {
  const { 'x-auth-modes': modes, 'x-lifetime-source': source } = document.components.securitySchemes.Guid;
  const { static: fixed, dynamic } = modes;
  const place = Place.root(document).at('components', 'securitySchemes', 'Guid', 'x-auth-modes');
  const draft = (part: string, text: string, ...names: Path): Draft => {
    return { tail: `auth.${part}`, kind: 'authentication', text, place: place.at(...names), source };
  };
  return [
    ...(fixed.guidFrom === operationId
      ? [
          draft(
            'static',
            `Under static authentication (${fixed.setting}) the Guid of the sign-in serves the whole session`,
            'static',
          ),
        ]
      : []),
    ...(dynamic.guidFrom === operationId
      ? [
          draft(
            'renewal',
            `Under dynamic authentication (${dynamic.setting}) an answer brings a new Guid every ${dynamic.renewedEverySeconds} seconds`,
            'dynamic',
            'renewedEverySeconds',
          ),
          draft(
            'validity',
            `Under dynamic authentication (${dynamic.setting}) a Guid is valid for ${dynamic.validForSeconds} seconds`,
            'dynamic',
            'validForSeconds',
          ),
        ]
      : []),
  ];
}
