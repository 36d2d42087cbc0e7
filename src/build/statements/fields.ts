import type { JsonSchema, StatementKind } from '../../descriptor.js';
import type { Place } from '../place.js';
import { annotated, type Draft } from './draft.js';
import { listed, meanings, remarkOf, typeOf, unitOf } from './phrases.js';

/** What the document says of a parameter. */
export function parameterStatements(parameter: Place): Draft[] {
  const name = String(parameter.at('name').value);
  const required = parameter.at('required');
  return fieldStatements(name, name, parameter, parameter.at('schema'), { place: required, value: required.value === true });
}

/** What the document says of the body of a request, and of each field in it. */
export function bodyStatements(body: Place): Draft[] {
  const [media, second] = body.at('content').children();
  if (media === undefined || second !== undefined) throw new Error('the statements know bodies of one media type only');
  const schema = media.at('schema');
  const required = (schema.find('required')?.value ?? []) as string[];
  const whole: Draft[] = [
    { tail: 'body.mandatory', kind: 'mandatory', text: 'The request has a body', place: body.at('required') },
    { tail: 'body.type', kind: 'type', text: `The body is a JSON object (${media.name})`, place: media },
  ];
  const fields = schema.at('properties').children();
  return [
    ...whole,
    ...fields.flatMap((field) => {
      const index = required.indexOf(field.name);
      const place = index < 0 ? field : schema.at('required', index);
      return fieldStatements(field.name, `body.${field.name}`, field, field, { place, value: index >= 0 });
    }),
  ];
}

/** @param remarks what has the `x-` keywords beside the schema */
function fieldStatements(
  name: string,
  prefix: string,
  remarks: Place,
  schema: Place,
  required: { place: Place; value: boolean },
): Draft[] {
  const drafts: Draft[] = [];
  const add = (kind: StatementKind, place: Place | undefined, text: string) => {
    if (place !== undefined) drafts.push({ tail: `${prefix}.${kind}`, kind, text: `${name} ${text}`, place });
  };
  const described = schema.value as JsonSchema & Readonly<Record<string, unknown>>;
  const inWords = unitOf(remarks.find('x-unit')?.value);
  const unit = inWords === '' ? '' : ` (${inWords})`;
  const meaning = remarkOf(remarks.find('description')?.value);
  const { minimum, maximum, minLength, maxLength, maxItems, pattern } = described;
  const options = described.type === 'boolean' ? [true, false] : (described.enum ?? []);
  add(required.value ? 'mandatory' : 'optional', required.place, required.value ? 'is mandatory' : 'may be left out');
  add('type', schema.at('type'), `is ${typeOf(described)}${meaning === '' ? '' : ` (${meaning})`}`);
  add('minimum', schema.find('minimum'), `is at least ${minimum}${unit}`);
  add('maximum', schema.find('maximum'), `is at most ${maximum}${unit}`);
  add('min-length', schema.find('minLength'), `has at least ${characters(minLength)}`);
  add('max-length', schema.find('maxLength'), `has at most ${characters(maxLength)}`);
  add('max-items', schema.find('maxItems'), `has at most ${maxItems} entries`);
  const ranges = schema.find('anyOf');
  if (ranges !== undefined) add('options', ranges, `is ${listed((described.anyOf ?? []).map(rangeOf), 'or')}`);
  const optionsAt = described.type === 'boolean' ? schema.at('type') : schema.find('enum');
  add('options', optionsAt, `is ${listed(options.map(String), 'or')}`);
  const patternMeans = schema.find('x-pattern-means')?.value;
  add('pattern', schema.find('pattern'), patternMeans === undefined ? `is like ${pattern}` : `is ${String(patternMeans)}`);
  add('default', schema.find('default'), `is ${JSON.stringify(described.default)} by default`);
  const values = remarks.find('x-values') ?? schema.find('x-enumDescriptions');
  if (values !== undefined) {
    const text = meanings(values.value as Record<string, string>, ` in ${name}`);
    drafts.push({ tail: `${prefix}.values`, kind: 'values', text, place: values });
  }
  const when = remarks.find('x-mandatory-when');
  add('mandatory-when', when, `is mandatory when ${String(when?.value)}`);
  return annotated(remarks, drafts, ({ kind }) => kind);
}

/** One of several ranges: `0`, `200 to 250`. */
function rangeOf({ enum: values, minimum, maximum }: JsonSchema): string {
  return values === undefined ? `${minimum} to ${maximum}` : listed(values.map(String), 'or');
}

function characters(count: unknown): string {
  return `${String(count)} character${count === 1 ? '' : 's'}`;
}
