import { contract, type OperationId } from './contract.js';
import type { OperationDescriptor } from './descriptor.js';

export type { OperationId };

/** Every operation of the contract, in the order of a session. */
export function allOperations(): readonly OperationDescriptor[] {
  return contract().operations;
}

/** The names of all of them. */
export function allOperationIds(): OperationId[] {
  return allOperations().map(({ id }) => id as OperationId);
}

/** The descriptor of an operation. */
export function operation(id: OperationId): OperationDescriptor {
  return contract().operation(id);
}

/** The mandatory request headers that the page of an operation lists, with the values that it gives. The Guid is none of them. */
export function documentedHeaders({ parameters }: OperationDescriptor): Record<string, string> {
  const headers = parameters.filter((parameter) => parameter.in === 'header' && parameter.required);
  return Object.fromEntries(headers.map(({ name, schema, example }) => [name, String(example ?? schema.default)]));
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
