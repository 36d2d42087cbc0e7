import type { Contract } from '../contract.js';
import type { OperationDescriptor, ParameterDescriptor } from '../descriptor.js';
import { guidHeader } from '../guid.js';
import { parseObject } from '../json.js';
import { firstViolation, fits, violations } from '../schema.js';
import { schemaAt, wanted } from '../wanted.js';
import type { PlainRequest } from './http.js';
import { isJson, read } from './read.js';

/** What is told of one request at most. */
const most = 20;

/** Characters of a body up to which each departure of it is told; of a longer one only the first is, since there may be thousands. */
const thorough = 4096;

/**
 * What a request breaks of the contract, in words and without the values, which may be passwords. Stricter than a gateway, which takes
 * numbers as text and goes without a media type.
 */
export function departuresOf(contract: Contract, request: PlainRequest): string[] {
  const [pathname = '', ...query] = request.target.split('?');
  const found = contract.match(request.method, pathname);
  if (found.kind === 'unknown path') return ['there is no such path'];
  if (found.kind === 'wrong method') return [`the method is ${found.allowed.join(' or ')}`];
  const { operation, path } = found;
  const { headers } = request;
  const names = new Set(operation.parameters.map(({ name }) => name));
  const asked = new URLSearchParams(query.join('?'));
  const textOf = (name: string) => path[name] ?? asked.get(name) ?? '';
  const all = [
    ...headersOf(operation).flatMap((parameter) => headerDepartures(parameter, headers)),
    ...(operation.needsGuid ? guidDepartures(headers[guidHeader.toLowerCase()]) : []),
    ...read(operation, request, path)
      .broken.filter((name) => names.has(name))
      .map((name) => `${name} is missing or out of its range`),
    ...flagsOf(operation)
      .filter((name) => /^(true|false)$/i.test(textOf(name)) && !/^[a-z]+$/.test(textOf(name)))
      .map((name) => `${name} has to be true or false, in small letters`),
    ...(operation.body ? bodyDepartures(operation.body.schema, request.body) : []),
    ...(request.body !== '' && hasNoBody(operation) ? ['there is a body, and the page has none'] : []),
  ];
  return all.length > most ? [...all.slice(0, most), `and ${all.length - most} more`] : all;
}

function headersOf({ parameters }: OperationDescriptor): ParameterDescriptor[] {
  return parameters.filter((parameter) => parameter.in === 'header');
}

function headerDepartures({ name, required, schema }: ParameterDescriptor, headers: PlainRequest['headers']): string[] {
  const value = headers[name.toLowerCase()];
  if (value === undefined) return required ? [`${name} is missing`] : [];
  if (name === 'Content-Type') return isJson(value) ? [] : [`${name} has to be application/json`];
  return fits(schema, value) ? [] : [`${name} is out of its range`];
}

function guidDepartures(guid: string | undefined): string[] {
  if (!guid) return ['Guid is missing'];
  if (/^JSESSIONID=/i.test(guid)) return ['Guid begins with JSESSIONID=, and is only what stands behind it'];
  return guid.includes(',') ? ['Guid is there more than once'] : [];
}

function flagsOf({ parameters }: OperationDescriptor): string[] {
  return parameters.filter(({ schema }) => schema.type === 'boolean').map(({ name }) => name);
}

function hasNoBody({ rules }: OperationDescriptor): boolean {
  return rules.some(({ id }) => id === 'no-body');
}

function bodyDepartures(schema: Parameters<typeof violations>[0], text: string): string[] {
  const body = parseObject(text);
  if (body === undefined) return ['the body is no JSON object'];
  const found = text.length > thorough ? [firstViolation(schema, body) ?? []].flat() : violations(schema, body);
  const departures = found.map(({ pointer, keyword }) => {
    const field = `body${pointer.replaceAll('/', '.')}`;
    return keyword === 'required' ? `${field} is missing` : `${field} has to be ${wanted(schemaAt(schema, pointer))}`;
  });
  // A text for one of several numbers is wrong twice.
  return [...new Set(departures)];
}
