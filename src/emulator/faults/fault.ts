import type { JsonSchema, OperationDescriptor } from '../../descriptor.js';
import type { AgentEvent } from '../event-queue.js';
import type { PlainRequest, Reply } from '../http.js';
import type { Session } from '../session.js';
import type { GatewayState, Retcode } from '../state.js';

/** One way in which a gateway can break one documented statement. */
export interface Fault {
  /** Id of the statement, `!`, and how it is broken. */
  readonly id: string;
  /** Id of the statement that is broken. */
  readonly statement: string;
  readonly title: string;
  /** The operation as this gateway understands it: what it takes for a valid request. */
  readonly understands?: (operation: OperationDescriptor) => OperationDescriptor;
  /** The request as this gateway reads it. */
  readonly reads?: (request: PlainRequest) => PlainRequest;
  /** Whether a request is let through whose Guid is not that of the agent's session. */
  readonly letsThrough?: (attempt: Attempt) => boolean;
  /** A refusal of a request that should be accepted. */
  readonly refuses?: (attempt: Attempt) => Retcode | undefined;
  /** What happens before a request is handled. */
  readonly before?: (attempt: Attempt) => void;
  /** An outcome in place of that of the handler. */
  readonly handles?: (attempt: Attempt) => { readonly retcode: Retcode } | undefined;
  /**
   * What is pushed instead of an event: nothing, several events, or events of other agents. The cause is the operation that triggers it;
   * absent for an event that comes later.
   */
  readonly events?: (event: AgentEvent, state: GatewayState, cause: string | undefined) => readonly AgentEvent[];
  /** What happens beside, after a request was handled. */
  readonly aftermath?: (attempt: Attempt, retcode: Retcode) => void;
  /** The answer as it goes out. */
  readonly reply?: (reply: Reply, attempt: Attempt) => Reply;
}

/** A request on its way through the gateway. */
export interface Attempt {
  readonly operation: OperationDescriptor;
  readonly agentid: number;
  readonly guid: string | undefined;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly request: PlainRequest;
  readonly state: GatewayState;
  readonly session: Session | undefined;
}

/** An operation with one parameter or body field changed. */
export function withSchema(
  name: string,
  change: (schema: JsonSchema) => JsonSchema,
): (operation: OperationDescriptor) => OperationDescriptor {
  return (operation) => ({
    ...operation,
    parameters: operation.parameters.map((parameter) =>
      parameter.name === name ? { ...parameter, schema: change(parameter.schema) } : parameter,
    ),
    ...(operation.body && { body: { ...operation.body, schema: withProperty(operation.body.schema, name, change) } }),
  });
}

function withProperty(schema: JsonSchema, name: string, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const field = schema.properties?.[name];
  return field ? { ...schema, properties: { ...schema.properties, [name]: change(field) } } : schema;
}

/** An answer whose JSON is changed. */
export function withJson(reply: Reply, change: (body: Record<string, unknown>) => unknown): Reply {
  return { ...reply, body: JSON.stringify(change(JSON.parse(reply.body) as Record<string, unknown>)) };
}

/** Whether an answer is a success. */
export function succeeded({ body }: Reply): boolean {
  return /"retcode":"?0"?[,}]/.test(body);
}
