import type { JsonSchema, OperationDescriptor, ParameterDescriptor } from '../descriptor.js';
import type { Fact } from './fact.js';
import { aspectsOf } from './limits.js';
import { words } from './policy.js';
import type { OwnStatements } from './statements.js';
import type { Aspect } from './types.js';

/** A field of a request or of an answer: its place, and whether it is there. */
interface Field {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
}

/** The names of the statements that have an aspect of a parameter or of a field of a body. */
const tailsOf: Readonly<Record<Aspect, readonly string[]>> = {
  type: ['type'],
  values: ['maximum', 'minimum', 'options'],
  length: ['max-length', 'min-length'],
  entries: ['max-items'],
  pattern: ['pattern'],
  default: ['default'],
};

/** What a client sends: parameters and body. */
export function requestFacts({ parameters, body }: OperationDescriptor, statements: OwnStatements): Fact[] {
  const sent = parameters.map((parameter) => parameterFact(parameter, statements));
  return body === undefined ? sent : [...sent, ...requestParts('body', body.schema, statements)];
}

function parameterFact({ name, in: place, schema, required, unit }: ParameterDescriptor, statements: OwnStatements): Fact {
  const fact = requestField('parameter', { name, schema, isRequired: required }, statements);
  const of = { subject: name, basis: fact.basis };
  const parts: Fact[] = [
    { what: 'place', text: place, ...of },
    ...(unit === undefined ? [] : [{ what: 'unit' as const, text: unit, ...of }]),
  ];
  return { ...fact, parts: [...(fact.parts ?? []), ...parts] };
}

function requestField(what: 'parameter' | 'body field', { name, schema, isRequired }: Field, statements: OwnStatements): Fact {
  return {
    what,
    subject: name,
    text: isRequired ? words.mandatory : words.optional,
    basis: statements.basisOf(`${name}.mandatory`, `${name}.optional`),
    parts: [
      ...requestParts(name, schema, statements),
      ...stated('mandatory when', name, [`${name}.mandatory-when`], statements),
      ...stated('meaning', name, [`${name}.type`, `${name}.values`], statements),
    ],
  };
}

function requestParts(subject: string, schema: JsonSchema, statements: OwnStatements): Fact[] {
  return [
    ...aspectsOf(schema).map(({ aspect, text }): Fact => {
      const basis = statements.basisOf(...tailsOf[aspect].map((tail) => `${subject}.${tail}`));
      return { what: aspect, subject, text, limits: schema, basis };
    }),
    ...fieldsOf(subject, schema).map((field) => requestField('body field', field, statements)),
    ...itemsOf(schema).flatMap((items) => requestParts(`${subject}[]`, items, statements)),
  ];
}

/** What a client gets with a success, from some place in the answer on. */
export function answerFacts(subject: string, schema: JsonSchema, statements: OwnStatements): Fact[] {
  const basis = statements.basisOf(tailOf(subject));
  return [
    ...aspectsOf(schema).map(({ aspect, text }): Fact => ({ what: `answer ${aspect}`, subject, text, limits: schema, basis })),
    ...fieldsOf(subject, schema).map((field) => answerField(field, statements)),
    ...itemsOf(schema).flatMap((items) => answerFacts(`${subject}[]`, items, statements)),
  ];
}

function answerField({ name, schema, isRequired }: Field, statements: OwnStatements): Fact {
  return {
    what: 'answer field',
    subject: name,
    text: isRequired ? words.always : words.sometimes,
    basis: statements.basisOf(tailOf(name)),
    parts: [...answerFacts(name, schema, statements), ...stated('answer meaning', name, [tailOf(name)], statements)],
  };
}

/** Statements call a field of an entry as if it were one of the list. */
function tailOf(subject: string): string {
  return subject.replaceAll('[]', '');
}

/** What only the words of statements have. */
function stated(
  what: 'mandatory when' | 'meaning' | 'answer meaning',
  subject: string,
  tails: readonly string[],
  { all, basisOf }: OwnStatements,
): Fact[] {
  const texts = tails.flatMap((tail) => all.get(tail)?.text ?? []);
  return texts.length === 0 ? [] : [{ what, subject, text: texts.join('; '), basis: basisOf(...tails) }];
}

function fieldsOf(subject: string, schema: JsonSchema): Field[] {
  return branchesOf(schema).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([name, field]) => ({
      name: `${subject}.${name}`,
      schema: field,
      isRequired: required.includes(name),
    })),
  );
}

function itemsOf(schema: JsonSchema): JsonSchema[] {
  return branchesOf(schema).flatMap(({ items }) => items ?? []);
}

function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  return [schema, ...(schema.oneOf ?? schema.anyOf ?? [])];
}
