import type { JsonSchema, OperationDescriptor } from './descriptor.js';
import { parseObject } from './json.js';
import type { PlainRequest } from './plain-request.js';
import { firstViolation, fits } from './schema.js';

/** What a request says, in the types of the contract. */
export interface Input {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** Names of the parameters that break the contract, and of the first field of the body that does; `body` for the body as a whole. */
  readonly broken: readonly string[];
}

/**
 * Reads a request as tolerantly as real gateways do: numbers and booleans as text and the other way round, `True` for `true`,
 * empty query values and JSON nulls as absent, unknown body fields, no `Content-Type`.
 *
 * @param path raw values of the path parameters
 */
export function read(operation: OperationDescriptor, request: PlainRequest, path: Readonly<Record<string, string>>): Input {
  const start = request.target.indexOf('?');
  const query = start < 0 ? undefined : new URLSearchParams(request.target.slice(start + 1));
  const parameters: Record<string, unknown> = {};
  const broken: string[] = [];
  for (const parameter of operation.parameters) {
    if (parameter.in === 'header') continue;
    const raw = parameter.in === 'path' ? path[parameter.name] : query?.get(parameter.name) || undefined;
    const value = raw === undefined ? undefined : fromText(parameter.schema, raw);
    if (value === undefined ? parameter.required : !fits(parameter.schema, value)) broken.push(parameter.name);
    parameters[parameter.name] = value ?? parameter.schema.default;
  }
  if (operation.body === undefined) return { parameters, body: {}, broken };
  const fields = parse(request);
  if (fields === undefined) return { parameters, body: {}, broken: [...broken, 'body'] };
  const body = coerceFields(operation.body.schema, fields);
  const violation = firstViolation(operation.body.schema, body);
  if (violation) broken.push(violation.pointer.split('/')[1] || 'body');
  return { parameters, body: { ...defaults(operation.body.schema), ...body }, broken };
}

function defaults(schema: JsonSchema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, field]) => ('default' in field ? [[name, field.default]] : [])),
  );
}

function parse(request: PlainRequest): Readonly<Record<string, unknown>> | undefined {
  const mediaType = request.headers['content-type'];
  if (mediaType !== undefined && !isJson(mediaType)) return undefined;
  return parseObject(request.body);
}

/** Whether a media type is that of JSON, with parameters or without. */
export function isJson(mediaType: string): boolean {
  return /^application\/json\s*(;|$)/i.test(mediaType);
}

/** The fields of a body, in the types of the contract as far as real gateways read one for the other; nulls are left out. */
export function coerceFields(schema: JsonSchema, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => {
        const field = schema.properties?.[name];
        return [name, field ? coerce(field, value) : value];
      }),
  );
}

function coerce(schema: JsonSchema, value: unknown): unknown {
  if (typeof value === 'string') return fromText(schema, value);
  if (schema.type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  return value;
}

/** Text in the type of a schema, or the text itself where it is nothing of that type and so breaks the schema. */
export function fromText(schema: JsonSchema, text: string): unknown {
  if (schema.type === 'integer') return /^(0|-?[1-9]\d*)$/.test(text) ? Number(text) : text;
  if (schema.type === 'boolean') return { true: true, false: false }[text.toLowerCase()] ?? text;
  return text;
}
