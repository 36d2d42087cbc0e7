import type { DocumentedStatement, StatementKind } from '../descriptor.js';
import { errorCode } from '../error-code.js';
import { type OperationId, operation } from '../operation.js';
import { isByForce } from './roles.js';

/** What looks at statements, and what it does. */
export const probes = {
  documented: 'sends the documented request, which has to succeed',
  bounds:
    'sends both ends of a range, length or list of options, and one step beyond; leaves out what is mandatory and what is optional',
  body: 'sends bodies that are no JSON object, none at all, and another media type',
  method: 'sends every other method, and looks whether it does the same',
  guid: 'sends no Guid, a wrong one, that of another agent, one from before; follows its renewal',
  order: 'calls before the sign-in, after the sign-out, twice, during a rest',
  events: 'polls, and compares what comes with what the page lists: all, in order, once, in time',
  poll: 'lets a poll come back without an event',
  lockout: 'signs in with a wrong password',
  answered: 'any answer at all',
  'http-status': 'the status of each answer',
  'media-type': 'the media type of each answer',
  'json-body': 'whether each answer is JSON',
  'answer-schema': 'the fields of each answer, by the schema of its page',
  retcode: 'the code of each refusal, by the page and the error table',
  'set-guid': 'the header Set-GUID where there has to be one',
} as const;

/** How a statement is checked: the name of what looks at it and when it cannot, or why nothing can. */
export type Explanation =
  | { readonly probe: keyof typeof probes; readonly only?: string; readonly unchecked?: never }
  | { readonly unchecked: string; readonly probe?: never };

/** What looks at each kind of statement, unless the statement itself has another answer below. */
const byKind: Readonly<Record<StatementKind, Explanation>> = {
  uri: { probe: 'answered' },
  method: { probe: 'method' },
  precondition: { probe: 'order' },
  rule: { unchecked: 'it says nothing that a request shows' },
  mandatory: { probe: 'bounds' },
  'mandatory-when': { probe: 'order' },
  optional: { probe: 'bounds' },
  type: { probe: 'bounds' },
  minimum: { probe: 'bounds' },
  maximum: { probe: 'bounds' },
  'min-length': { probe: 'bounds' },
  'max-length': { probe: 'bounds' },
  'max-items': { probe: 'bounds' },
  options: { probe: 'bounds' },
  pattern: { probe: 'bounds' },
  default: { probe: 'events' },
  values: { probe: 'events' },
  status: { probe: 'http-status' },
  'media-type': { probe: 'media-type' },
  json: { probe: 'json-body' },
  'answer-field': { probe: 'answer-schema' },
  failure: { probe: 'answer-schema' },
  header: { probe: 'set-guid' },
  codes: { probe: 'retcode' },
  code: { probe: 'retcode' },
  events: { probe: 'events' },
  event: { probe: 'events' },
  held: { probe: 'poll', only: 'when a poll comes to its end without an event' },
  unpolled: { unchecked: 'it would take two minutes' },
  spacing: { unchecked: 'it binds the client' },
  authentication: { probe: 'guid' },
};

/** Statements whose kind does not say enough: by the end of their id. */
const byName: readonly [end: RegExp, explanation: Explanation][] = [
  [/\.rule\.purpose$/, { probe: 'documented' }],
  [/\.rule\.prolong-when-resting$/, { probe: 'order' }],
  [/\.rule\.accepted-is-not-granted$/, { probe: 'events' }],
  [/\.rule\.one-event-per-answer$/, { probe: 'answer-schema' }],
  [/\.rule\.result-only-on-success$/, { probe: 'answer-schema' }],
  [/\.answer\.retcode$/, { probe: 'retcode' }],
  [/\.Guid\.mandatory$/, { probe: 'guid' }],
  [/\.Content-Type\.(type|default)$/, { probe: 'documented' }],
  [/^\w+\.body\.(mandatory|type)$/, { probe: 'body' }],
  [/^\w+\.body\.password\.max-length$/, { probe: 'lockout', only: 'with --include-lockout-risk' }],
  [/^loginEx\.agentid\.(minimum|maximum)$/, { probe: 'bounds', only: 'in full where that agent is given' }],
  [/\.auth\.static$/, { probe: 'guid', only: 'with --static-guid' }],
  [/\.auth\.renewal$/, { probe: 'guid', only: 'when a poll brings a new Guid, once a minute under dynamic authentication' }],
  [/^getAgentEvent\.answer\.Set-GUID$/, { probe: 'set-guid', only: 'when a poll brings a new Guid' }],
  [/\.auth\.validity$/, { unchecked: 'it would take two minutes' }],
  [/\.answer\.event\.eventGenTime$/, { unchecked: 'few copies of the pages show it, and nothing is asked of it' }],
  [/\.event\.AgentOther_ShutdownService$/, { probe: 'events', only: 'when it comes, which it does not always' }],
  [/\.rule\.takes-over$/, { probe: 'order' }],
  [/^(logout|forceLogout|forceLogoutWithReason)\.events$/, { probe: 'events', only: 'when an event comes' }],
  [/^getAgentEvent\.events$/, { unchecked: 'the poll brings the events of the other operations' }],
];

/** What looks at a statement, or why nothing can. */
export function explain(statement: DocumentedStatement): Explanation {
  if (statement.unchecked !== undefined) return { unchecked: statement.unchecked };
  const { lasting, eventMode } = operation(statement.operation as OperationId);
  if (lasting !== undefined) return { unchecked: `never called: ${lasting}` };
  if (eventMode === 'push' && isOfSuccess(statement)) return { unchecked: 'it takes a server that the gateway can reach' };
  if (/\.agentid\.(minimum|maximum)$/.test(statement.id) && isByForce(operation(statement.operation as OperationId)))
    return { unchecked: 'where an agent of another edition has that number, it would end a session by force' };
  const named = byName.find(([end]) => end.test(statement.id));
  if (named) return named[1];
  if (statement.kind === 'code') return explainCode(statement);
  if (statement.id.endsWith('.Content-Type.mandatory')) return explainMediaType(statement);
  if (statement.kind === 'type' && !hasSample(statement) && isLenient(statement))
    return { unchecked: 'servers read numbers, truth values and texts as each other' };
  return byKind[statement.kind];
}

/** Whether only a success can show whether a statement is kept. */
function isOfSuccess({ id, kind }: DocumentedStatement): boolean {
  return ['optional', 'answer-field', 'header', 'events'].includes(kind) || /\.Content-Type\.(type|default)$/.test(id);
}

function explainMediaType({ operation: of }: DocumentedStatement): Explanation {
  return operation(of as OperationId).body === undefined
    ? { unchecked: 'no gateway is expected to refuse a request without a body for the lack of it (deviation 8)' }
    : { probe: 'body' };
}

/** Which situation a code belongs to says who could bring it about. A gateway may choose another of its page. */
function explainCode({ id, operation: of }: DocumentedStatement): Explanation {
  const code = id.slice(id.lastIndexOf('.') + 1);
  switch (errorCode(code)?.cause) {
    case 'parameter':
    case 'session':
      return { probe: 'retcode', only: 'when the gateway chooses it' };
    case 'right':
      return { probe: 'retcode', only: 'when the agent lacks the right, or rests already' };
    case 'state':
      return code === '100-002' && !isByForce(operation(of as OperationId))
        ? { probe: 'order' }
        : { unchecked: 'it takes a setting of the platform' };
    case 'account':
      return code === '100-004'
        ? { probe: 'lockout', only: 'with --include-lockout-risk' }
        : { unchecked: 'it would lock an account, or takes one that is locked' };
    default:
      return { unchecked: 'it tells of a fault within the gateway, which no request brings about' };
  }
}

/** Whether a value of another type is one that servers take. */
function isLenient(statement: DocumentedStatement): boolean {
  const { inBody, name, body, parameter } = subjectOf(statement);
  const schema = inBody ? body?.schema.properties?.[name] : parameter?.schema;
  return schema?.type !== 'integer';
}

/** Whether there is a value of the right type to be tried. */
function hasSample(statement: DocumentedStatement): boolean {
  const { inBody, name, body, parameter } = subjectOf(statement);
  return (inBody ? body?.samples[name] : parameter?.sample) !== undefined;
}

/** The field or parameter that a statement is about. */
function subjectOf({ id, operation: of }: DocumentedStatement) {
  const [, ...path] = id.split('.').slice(0, -1);
  const { parameters, body } = operation(of as OperationId);
  const name = path.at(-1) ?? '';
  return { inBody: path[0] === 'body', name, body, parameter: parameters.find((parameter) => parameter.name === name) };
}
