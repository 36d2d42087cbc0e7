import type { Evidence, JsonSchema, Range, Source } from '../../descriptor.js';
import type { Place } from '../place.js';
import type { Draft } from './draft.js';
import { listed, meanings, remarkOf, typeOf, unitOf } from './phrases.js';

/**
 * What the document says of the answer of an operation.
 *
 * @param responses the responses of the operation
 * @param evidence what the parts of every answer rest on, where no page has them
 * @param ofTable what the table of the answer rests on, where the page has none
 */
export function answerStatements(
  responses: Place,
  evidence: Readonly<Record<string, Evidence>>,
  ofTable: Evidence | undefined,
): Draft[] {
  const response = only(responses);
  const media = only(response.at('content'));
  const [success, failure] = media.at('schema', 'oneOf').children();
  if (success === undefined || failure === undefined) throw new Error('an answer is a success or a failure');
  const setGuid = response.find('headers', 'Set-GUID');
  const required = failure.at('required').value as string[];
  const refusal = required.map((name) => (name === 'retcode' ? 'a retcode other than "0"' : name));
  return [
    {
      tail: 'answer.status',
      kind: 'status',
      text: `The HTTP status of an answer is ${response.name}, of a refusal too`,
      place: response,
      evidence: evidence.status,
    },
    {
      tail: 'answer.media-type',
      kind: 'media-type',
      text: `The media type of an answer is ${media.name}`,
      place: media,
      evidence: evidence['media-type'],
    },
    { tail: 'answer.json', kind: 'json', text: 'The body of an answer is a JSON object', place: media.at('schema') },
    ...fieldsOf(success, [], ofTable),
    {
      tail: 'answer.failure',
      kind: 'failure',
      text: `A refusal has ${listed(refusal)}`,
      place: failure.target(),
    },
    ...(setGuid === undefined ? [] : [guidHeader(setGuid)]),
  ];
}

/** Every page has these two, so that they rest on pages even where the rest of a table was not seen. */
const envelope: readonly string[] = ['message', 'retcode'];

function fieldsOf(schema: Place, above: readonly string[], ofTable: Evidence | undefined): Draft[] {
  const required = (schema.find('required')?.value ?? []) as string[];
  const properties = schema.find('properties')?.children() ?? [];
  return properties.flatMap((field) => {
    const names = [...above, field.name];
    const within = above.length === 0 ? 'a success' : above.join('.');
    const presence = required.includes(field.name) ? `always there in ${within}` : `not always there in ${within}`;
    return [
      {
        tail: `answer.${names.join('.')}`,
        kind: 'answer-field' as const,
        text: `${names.join('.')} is ${form(field)}, ${presence}`,
        place: field,
        evidence:
          (field.find('x-evidence')?.value as Evidence | undefined) ?? (envelope.includes(names[0] ?? '') ? undefined : ofTable),
      },
      ...fieldsOf(field.find('items') ?? field, names, ofTable),
    ];
  });
}

/** What a field looks like, with what its description, its values and its letters mean. */
function form(field: Place): string {
  const schema = field.value as JsonSchema & { readonly nullable?: boolean };
  const told = (keyword: string) => field.find(keyword)?.value;
  const values = (schema.enum ?? []).map((value) => JSON.stringify(value));
  const options = values.length === 0 ? '' : ` ${listed(values, 'or')}`;
  const range = told('x-range') as Range | undefined;
  const positions = told('x-positions') as readonly string[] | undefined;
  const letters = told('x-values') as Readonly<Record<string, string>> | undefined;
  const remarks = [
    remarkOf(told('description')),
    positions === undefined ? '' : `one letter each for ${listed(positions)}`,
    range === undefined ? '' : `${range.minimum} to ${range.maximum} ${unitOf(told('x-unit'))}`.trimEnd(),
    letters === undefined ? '' : meanings(letters),
  ].filter((remark) => remark !== '');
  return `${typeOf(schema)}${options}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`;
}

function guidHeader(header: Place): Draft {
  const sent = header.at('x-sent').value;
  return {
    tail: 'answer.Set-GUID',
    kind: 'header',
    text:
      sent === 'on-success'
        ? 'A success brings the Guid of the session in the header Set-GUID, behind the ='
        : 'An answer brings a renewed Guid in the header Set-GUID, behind the =, and has no such header otherwise',
    place: header.target(),
    source: header.at('x-source').value as Source,
    evidence: header.find('x-evidence')?.value as Evidence | undefined,
  };
}

function only(parent: Place): Place {
  const [first, second] = parent.children();
  if (first === undefined || second !== undefined) throw new Error(`${parent.name}: exactly one entry is needed`);
  return first;
}
