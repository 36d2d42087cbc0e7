import type { OperationDescriptor } from '../../descriptor.js';
import { documentedHeaders, type OperationId, operation } from '../../operation.js';
import type { SentRequest } from '../exchange.js';
import type { Severity } from '../finding.js';

/**
 * Whose Guid a request carries: that of the agent's session; none; an empty one; one that nobody ever had; the agent's own with one digit
 * changed, or its first half; that of another agent; that of an earlier session of the same agent.
 */
export type Credential = 'own' | 'none' | 'empty' | 'made-up' | 'altered' | 'cut' | 'foreign' | 'ended';

/** One request of an operation, right or wrong. */
export interface Call {
  readonly operation: OperationId;
  /** Values of parameters and body fields that differ from the examples of the document. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly guid: Credential;
  /** A parameter or field that is left out. */
  readonly without?: string;
  /** Another method than that of the operation. */
  readonly method?: string;
  /** Another body than JSON of the values. */
  readonly body?: string;
  /** Whether the body lacks its last character, and so is no JSON. */
  readonly isCut?: true;
  readonly contentType?: string;
}

/** A request and what the contract says of it. */
export interface Case {
  /** Unique within a plan, the same in every run. */
  readonly id: string;
  /** Id of the documented statement that it rests on. */
  readonly statement: string;
  /** Name of the kind of probe. */
  readonly probe: string;
  readonly call: Call;
  /** What the request has in it, for people. */
  readonly title: string;
  readonly want: 'accepted' | 'refused';
  /** Of the finding, should the gateway do otherwise. */
  readonly severity: Severity;
  /** The pages leave open under which HTTP status and in which form this is refused. */
  readonly anyForm?: true;
  /** The same request with a value well inside of what is admitted: an extreme is judged against it. */
  readonly middle?: Call;
}

/** The agent whom a call concerns and what it is sent with. */
export interface Caller {
  readonly agentid: number;
  readonly baseUrl: string;
  /** Body fields that are the agent's own, such as the password. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly guid: string | undefined;
  readonly cookies: Readonly<Record<string, string>>;
}

/** The request of a call. */
export function requestOf(call: Call, caller: Caller): { request: SentRequest; sent: Record<string, unknown> } {
  const descriptor = operation(call.operation);
  const sent = valuesOf(descriptor, call, caller);
  const headers: Record<string, string> = {
    Accept: descriptor.answer.mediaType,
    ...documentedHeaders(descriptor),
    ...(call.contentType !== undefined && { 'Content-Type': call.contentType }),
    ...caller.cookies,
    ...(caller.guid !== undefined && { Guid: caller.guid }),
  };
  const whole = call.body ?? (descriptor.body && JSON.stringify(fieldsOf(descriptor, sent)));
  const body = call.isCut ? whole?.slice(0, -1) : whole;
  const url = `${caller.baseUrl}${address(descriptor, sent)}`;
  return { request: { method: call.method ?? descriptor.method, url, headers, body: body === '' ? undefined : body }, sent };
}

/** The examples of the document, with the agent's own values and those of the call in their place. */
function valuesOf(descriptor: OperationDescriptor, call: Call, caller: Caller): Record<string, unknown> {
  const examples = descriptor.parameters
    .filter((parameter) => parameter.in !== 'header' && parameter.required)
    .map(({ name, example, isAgentNumber }): [string, unknown] => [
      name,
      name === 'agentid' || isAgentNumber ? caller.agentid : example,
    ]);
  const all = { ...Object.fromEntries(examples), ...bodyOf(descriptor, caller), ...call.values };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== call.without));
}

/** The body of the example. That of a sign-in has only what is the agent's own: it differs from session to session. */
function bodyOf({ body, session }: OperationDescriptor, { fields, agentid }: Caller): Record<string, unknown> {
  if (body === undefined) return {};
  // Whoever is named has to be there.
  const named = body.agentNumbers.map((name) => [name, Array.isArray(body.example[name]) ? [agentid] : agentid]);
  const own = Object.entries(fields).filter(([name]) => Object.hasOwn(body.schema.properties ?? {}, name));
  return { ...(session !== 'opens' && body.example), ...Object.fromEntries(named), ...Object.fromEntries(own) };
}

function fieldsOf({ body }: OperationDescriptor, sent: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sent).filter(([name]) => Object.hasOwn(body?.schema.properties ?? {}, name)));
}

/** Path and query, written as they are: a value may be empty, and a mandatory one may be missing. */
function address({ path, parameters }: OperationDescriptor, sent: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name, in: place } of parameters) {
    if (place === 'path') filled = filled.replace(`{${name}}`, () => encodeURIComponent(String(sent[name] ?? '')));
    if (place === 'query' && sent[name] !== undefined) query.set(name, String(sent[name]));
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}
