import type { JsonSchema } from './descriptor.js';

const units: Readonly<Record<string, string>> = { s: ' seconds', ms: ' milliseconds', d: ' days' };

/**
 * What a schema wants, as a phrase: `an integer from 1 to 86399 seconds`.
 *
 * @param unit `s`, `ms` or `d`, as the catalog has it
 */
export function wanted(schema: JsonSchema, unit?: string): string {
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined) return choices.map((choice) => wanted(choice)).join(' or ');
  if (schema.enum !== undefined) {
    const values = schema.enum.map((value) => JSON.stringify(value)).join(', ');
    return schema.enum.length > 1 ? `one of ${values}` : values;
  }
  if (Array.isArray(schema.type)) return schema.type.map((type: string) => wanted({ ...schema, type })).join(' or ');
  return `${nounOf(schema)}${unit === undefined ? '' : (units[unit] ?? '')}`;
}

/** The schema of what is at a JSON pointer in a value. */
export function schemaAt(schema: JsonSchema, pointer: string): JsonSchema {
  const path = pointer.split('/').slice(1);
  return path.reduce<JsonSchema>((at, part) => at.properties?.[part] ?? at.items ?? {}, schema);
}

function nounOf({ type, minimum, maximum, minLength, maxLength, maxItems, pattern }: JsonSchema): string {
  switch (type) {
    case 'integer':
    case 'number':
      return `${type === 'integer' ? 'an integer' : 'a number'}${range(minimum, maximum)}`;
    case 'string':
      if (minLength === 1 && maxLength === undefined && pattern === undefined) return 'a text that is not empty';
      return `a text${maxLength === undefined ? '' : ` of ${minLength === undefined ? 'at most' : `${minLength} to`} ${maxLength} characters`}${pattern === undefined ? '' : ` like ${pattern}`}`;
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    case undefined:
      return 'any value';
    case 'array':
      return `an array${maxItems === undefined ? '' : ` of at most ${maxItems}`}`;
    default:
      return `an ${String(type)}`;
  }
}

function range(minimum?: number, maximum?: number): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return ` of at least ${minimum}`;
  return maximum === undefined ? '' : ` of at most ${maximum}`;
}
