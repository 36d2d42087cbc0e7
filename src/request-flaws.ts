import type { Contract } from './contract.js';
import type { JsonSchema, OperationDescriptor, ParameterDescriptor } from './descriptor.js';
import { guidHeader } from './guid.js';
import { parseObject } from './json.js';
import type { PlainRequest } from './plain-request.js';
import { coerceFields, fromText, isJson } from './read-request.js';
import { firstViolation, type Violation, violations } from './schema.js';
import { schemaAt, wanted } from './wanted.js';

/** One thing that a request breaks of the contract. */
export interface RequestFlaw {
  readonly place: 'path' | 'query' | 'header' | 'body';
  /** Of the parameter, the header or the field, such as `agentIds.1`; empty for the body as a whole. */
  readonly name: string;
  readonly problem: 'missing' | 'unfit' | 'capitals' | 'media-type' | 'prefixed' | 'repeated' | 'no-object' | 'surplus';
  /** Id of the documented statement that it breaks. */
  readonly statement: string;
  /** What the page wants, as a phrase. */
  readonly expected: string;
  /** What there is instead. It may be a secret, or a part of one. */
  readonly actual: unknown;
  /** Whether gateways take such a request all the same: a number as text, `True`, no media type. */
  readonly isTolerated: boolean;
}

/** Characters of a body up to which each departure of it is told; of a longer one only the first is, since there may be thousands. */
const thorough = 4096;

/**
 * Everything that a request of an operation breaks of the contract. Stricter than a gateway, which takes numbers as text and goes without
 * a media type.
 *
 * @param path values of the path parameters
 */
export function flawsOf(
  contract: Contract,
  operation: OperationDescriptor,
  request: PlainRequest,
  path: Readonly<Record<string, string>>,
): RequestFlaw[] {
  const { target, headers, body } = request;
  const start = target.indexOf('?');
  const query = new URLSearchParams(start < 0 ? '' : target.slice(start + 1));
  const note = (flaw: Noted): RequestFlaw => {
    const { aspect, ...rest } = flaw;
    return { ...rest, isTolerated: flaw.isTolerated ?? false, statement: statementOf(contract, operation.id, aspect) };
  };
  // An empty value of a query is as good as none.
  const textOf = ({ in: place, name }: ParameterDescriptor) => (place === 'path' ? path[name] : query.get(name) || undefined);
  return [
    ...operation.parameters.filter(isHeader).flatMap((parameter) => headerFlaws(parameter, headers)),
    ...(operation.needsGuid ? guidFlaws(headers[guidHeader.toLowerCase()]) : []),
    ...operation.parameters
      .filter((parameter) => !isHeader(parameter))
      .flatMap((parameter) => valueFlaws(parameter, textOf(parameter))),
    ...(operation.body ? bodyFlaws(operation.body.schema, headers, body) : surplusBody(operation, body)),
  ].map(note);
}

/** A flaw before the statement is looked up. */
interface Noted extends Omit<RequestFlaw, 'statement' | 'isTolerated'> {
  readonly isTolerated?: boolean;
  /** Ends of the ids that the statement may have, the best one first. */
  readonly aspect: readonly string[];
}

/** Everything is said at some address: that is what is left where a page says nothing of its own. */
function statementOf(contract: Contract, id: string, aspect: readonly string[]): string {
  const found = aspect.map((end) => `${id}.${end}`).find((name) => contract.statement(name) !== undefined);
  return found ?? `${id}.uri`;
}

function isHeader(parameter: ParameterDescriptor): boolean {
  return parameter.in === 'header';
}

function headerFlaws({ name, required, schema }: ParameterDescriptor, headers: PlainRequest['headers']): Noted[] {
  const value = headers[name.toLowerCase()];
  const shared = { place: 'header', name, actual: value } as const;
  if (name === 'Content-Type') {
    const media = { ...shared, isTolerated: true, expected: 'application/json', aspect: [`${name}.mandatory`] };
    if (value === undefined) return required ? [{ ...media, problem: 'missing' }] : [];
    return isJson(value) ? [] : [{ ...media, problem: 'media-type' }];
  }
  const expected = wanted(schema);
  if (value === undefined) return required ? [{ ...shared, expected, problem: 'missing', aspect: [`${name}.mandatory`] }] : [];
  return violations(schema, value)
    .slice(0, 1)
    .map(({ keyword }) => ({ ...shared, expected, problem: 'unfit', aspect: aspectsOf(name, keyword, schema) }));
}

function guidFlaws(guid: string | undefined): Noted[] {
  const shared = {
    place: 'header',
    name: guidHeader,
    actual: guid,
    expected: 'the Guid of the session, as it stands behind JSESSIONID=',
    aspect: [`${guidHeader}.mandatory`],
  } as const;
  if (!guid) return [{ ...shared, problem: 'missing' }];
  // Gateways may well look for the Guid within the header.
  if (/^JSESSIONID=/i.test(guid)) return [{ ...shared, problem: 'prefixed', isTolerated: true }];
  return guid.includes(',') ? [{ ...shared, problem: 'repeated', isTolerated: true }] : [];
}

function valueFlaws({ name, in: place, required, schema, unit }: ParameterDescriptor, text: string | undefined): Noted[] {
  if (place === 'header') return [];
  const shared = { place, name, actual: text, expected: wanted(schema, unit) };
  if (text === undefined) return required ? [{ ...shared, problem: 'missing', aspect: [`${name}.mandatory`, `${name}.type`] }] : [];
  const [first] = violations(schema, fromText(schema, text));
  if (first) return [{ ...shared, problem: 'unfit', aspect: aspectsOf(name, first.keyword, schema) }];
  if (schema.type !== 'boolean' || /^[a-z]+$/.test(text)) return [];
  return [{ ...shared, problem: 'capitals', isTolerated: true, aspect: [`${name}.options`, `${name}.type`] }];
}

function surplusBody({ rules }: OperationDescriptor, body: string): Noted[] {
  if (body === '' || !rules.some(({ id }) => id === 'no-body')) return [];
  const aspect = ['rule.no-body'];
  return [{ place: 'body', name: '', problem: 'surplus', expected: 'no body', actual: body, isTolerated: true, aspect }];
}

function bodyFlaws(schema: JsonSchema, headers: PlainRequest['headers'], text: string): Noted[] {
  const body = parseObject(text);
  if (body === undefined) {
    const aspect = text === '' ? ['body.mandatory', 'body.type'] : ['body.type'];
    return [{ place: 'body', name: '', problem: 'no-object', expected: 'a JSON object', actual: text || undefined, aspect }];
  }
  const found = places(schema, body, text);
  // With another media type gateways may not read the body at all, and what is in it is not why they refuse.
  const lenient = isJson(headers['content-type'] ?? 'application/json') ? coerceFields(schema, body) : body;
  const left = new Set(found.length > 0 ? places(schema, lenient, text).map(({ pointer }) => pointer) : []);
  const seen = new Set<string>();
  return found.flatMap(({ pointer, keyword, actual }): Noted[] => {
    // A text for one of several numbers is wrong twice.
    if (seen.has(pointer)) return [];
    seen.add(pointer);
    const [, field = '', ...inner] = pointer.split('/');
    return [
      {
        place: 'body',
        name: [field, ...inner].join('.'),
        problem: keyword === 'required' ? 'missing' : 'unfit',
        expected: wanted(schemaAt(schema, pointer)),
        actual,
        isTolerated: !left.has(pointer),
        aspect: [...aspectsOf(`body.${field}`, keyword, schema.properties?.[field]), 'body.type'],
      },
    ];
  });
}

function places(schema: JsonSchema, body: object, text: string): readonly Violation[] {
  return text.length > thorough ? [firstViolation(schema, body) ?? []].flat() : violations(schema, body);
}

/** The part of a statement's id that is about a keyword of JSON Schema. */
const aspects: Readonly<Record<string, string>> = {
  required: 'mandatory',
  minimum: 'minimum',
  maximum: 'maximum',
  minLength: 'min-length',
  maxLength: 'max-length',
  maxItems: 'max-items',
  pattern: 'pattern',
  enum: 'options',
  anyOf: 'options',
  oneOf: 'options',
  type: 'type',
};

/** Where a page says nothing of just that, what it says of the value at all. */
function aspectsOf(subject: string, keyword: string, schema: JsonSchema = {}): string[] {
  // What is neither true nor false is none of the two options.
  const first = keyword === 'type' && schema.type === 'boolean' ? 'options' : (aspects[keyword] ?? 'type');
  return [first, 'type', 'options', 'mandatory', 'optional'].map((aspect) => `${subject}.${aspect}`);
}
