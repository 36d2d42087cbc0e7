import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { JsonSchema } from './descriptor.js';

/** One place where a value breaks its schema. */
export interface Violation {
  /** JSON pointer into the value; empty for the value itself. */
  readonly pointer: string;
  readonly keyword: string;
  /** What the schema wants there, as a phrase. */
  readonly expected: string;
  readonly actual: unknown;
}

const options = { allowUnionTypes: true, verbose: true };
const thorough = { ajv: new Ajv({ ...options, allErrors: true }), compiled: new WeakMap<JsonSchema, ValidateFunction>() };
const quick = { ajv: new Ajv(options), compiled: new WeakMap<JsonSchema, ValidateFunction>() };

/**
 * Every place where a value breaks a schema; none if it fits.
 *
 * @param schema JSON Schema of the catalog; compiled on first use
 */
export function violations(schema: JsonSchema, value: unknown): Violation[] {
  return told(validator(schema, thorough), value);
}

/**
 * The first place where a value breaks a schema; undefined if it fits. It takes no longer where thousands of places do.
 *
 * @param schema JSON Schema of the catalog; compiled on first use
 */
export function firstViolation(schema: JsonSchema, value: unknown): Violation | undefined {
  return told(validator(schema, quick), value)[0];
}

/** Whether a value fits a schema. */
export function fits(schema: JsonSchema, value: unknown): boolean {
  return validator(schema, thorough)(value);
}

function told(validate: ValidateFunction, value: unknown): Violation[] {
  return validate(value) ? [] : (validate.errors ?? []).filter(isLeaf).map(toViolation);
}

function validator(schema: JsonSchema, { ajv, compiled }: typeof thorough): ValidateFunction {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(schema);
    compiled.set(schema, validate);
  }
  return validate;
}

/** The branches of a failed `oneOf` or `anyOf` each report on their own; only the choice itself is told. */
function isLeaf(error: ErrorObject): boolean {
  return !/\/(oneOf|anyOf)\/\d+\//.test(error.schemaPath);
}

function toViolation(error: ErrorObject): Violation {
  const { keyword, params } = error;
  if (keyword === 'required') {
    return { pointer: `${error.instancePath}/${params.missingProperty}`, keyword, expected: 'a value', actual: undefined };
  }
  if (keyword === 'additionalProperties') {
    return { pointer: `${error.instancePath}/${params.additionalProperty}`, keyword, expected: 'nothing', actual: error.data };
  }
  return { pointer: error.instancePath, keyword, expected: wanted(error), actual: error.data };
}

function wanted(error: ErrorObject): string {
  const { keyword, params } = error;
  switch (keyword) {
    case 'type':
      return [params.type].flat().join(' or ');
    case 'enum':
      return oneOf(params.allowedValues);
    case 'pattern':
      return `text like ${params.pattern}`;
    case 'oneOf':
    case 'anyOf':
      return (error.schema as JsonSchema[]).map((branch) => [branch.type].flat().join(' or ')).join(' or ');
    default:
      return error.message ?? keyword;
  }
}

function oneOf(values: unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.length === 1 ? String(texts[0]) : `one of ${texts.join(', ')}`;
}
