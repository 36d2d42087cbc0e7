import type { Contract } from '../contract.js';
import { guidHeader } from '../guid.js';
import { parseObject } from '../json.js';
import { violations } from '../schema.js';
import { schemaAt, wanted } from '../wanted.js';
import type { PlainRequest } from './http.js';
import { read } from './read.js';

/**
 * What a request breaks of the contract, in words and without the values, which may be passwords. Stricter than a gateway, which takes
 * numbers as text and goes without a media type.
 */
export function departuresOf(contract: Contract, request: PlainRequest): string[] {
  const [pathname = ''] = request.target.split('?', 1);
  const found = contract.match(request.method, pathname);
  if (found.kind === 'unknown path') return ['there is no such path'];
  if (found.kind === 'wrong method') return [`the method is ${found.allowed.join(' or ')}`];
  const { operation, path } = found;
  const { headers } = request;
  const names = new Set(operation.parameters.map(({ name }) => name));
  return [
    ...(headers['content-type'] === undefined ? ['Content-Type is missing'] : []),
    ...(operation.needsGuid && !headers[guidHeader.toLowerCase()] ? ['Guid is missing'] : []),
    ...read(operation, request, path)
      .broken.filter((name) => names.has(name))
      .map((name) => `${name} is missing or out of its range`),
    ...(operation.body ? bodyDepartures(operation.body.schema, request.body) : []),
  ];
}

function bodyDepartures(schema: Parameters<typeof violations>[0], text: string): string[] {
  const body = parseObject(text);
  if (body === undefined) return ['the body is no JSON object'];
  return violations(schema, body).map(
    ({ pointer }) => `body${pointer.replaceAll('/', '.')} has to be ${wanted(schemaAt(schema, pointer))}`,
  );
}
