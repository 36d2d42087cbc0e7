import { type OperationId, operations, server } from '../generated/catalog.js';
import type { Method, OperationDescriptor } from './descriptor.js';

export type { OperationId };

/** Every operation of the contract, in the order of a session. */
export const allOperations: readonly OperationDescriptor[] = Object.values(operations);

/** The descriptor of an operation, without its literal types. */
export function operation(id: OperationId): OperationDescriptor {
  return operations[id];
}

/** The mandatory request headers that the page of an operation lists, with the values that it gives. The Guid is none of them. */
export function documentedHeaders({ parameters }: OperationDescriptor): Record<string, string> {
  const headers = parameters.filter((parameter) => parameter.in === 'header' && parameter.required);
  return Object.fromEntries(headers.map(({ name, schema, example }) => [name, String(example ?? schema.default)]));
}

/** What a request line leads to. */
export type Match =
  | { readonly kind: 'operation'; readonly operation: OperationDescriptor; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: 'wrong method'; readonly allowed: readonly Method[] }
  | { readonly kind: 'unknown path' };

const routes = allOperations.map((descriptor) => ({
  descriptor,
  names: [...descriptor.path.matchAll(/\{(\w+)\}/g)].map((match) => String(match[1])),
  pattern: new RegExp(`^${server.basePath}${descriptor.path.replace(/\{\w+\}/g, '([^/]+)')}/?$`),
}));

/**
 * The operation that a request line leads to.
 *
 * @param method in capitals
 * @param pathname path with the base path, without query; a trailing slash is tolerated
 */
export function match(method: string, pathname: string): Match {
  const allowed: Method[] = [];
  for (const { descriptor, names, pattern } of routes) {
    const found = pattern.exec(pathname);
    if (found === null) continue;
    if (descriptor.method !== method) {
      allowed.push(descriptor.method);
      continue;
    }
    const path = Object.fromEntries(names.map((name, index) => [name, decode(found[index + 1] ?? '')]));
    return { kind: 'operation', operation: descriptor, path };
  }
  return allowed.length > 0 ? { kind: 'wrong method', allowed } : { kind: 'unknown path' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Path and query of a request below the base path.
 *
 * @param parameters values by name; those that the operation does not know are left out
 * @throws {TypeError} if a mandatory path or query parameter has no value
 */
export function pathAndQuery(descriptor: OperationDescriptor, parameters: Readonly<Record<string, unknown>>): string {
  let path = descriptor.path;
  const query = new URLSearchParams();
  for (const { name, in: place, required } of descriptor.parameters) {
    const value = parameters[name];
    if (place === 'header') continue;
    if (value === undefined) {
      if (required) throw new TypeError(`${descriptor.id}: no value for ${name}`);
    } else if (place === 'path') {
      path = path.replace(`{${name}}`, encodeURIComponent(String(value)));
    } else {
      query.set(name, String(value));
    }
  }
  return query.size > 0 ? `${path}?${query}` : path;
}
