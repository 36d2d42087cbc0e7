import { operations } from '../../generated/catalog.js';
import type { OperationDescriptor } from '../../src/descriptor.js';
import { utf8 } from './input.js';
import type { Random } from './random.js';
import { inheritedNames } from './values.js';

/** A body as bytes, and what it says that it is; undefined for no `Content-Type`. */
export interface Body {
  readonly text: string;
  readonly mediaType: string | undefined;
}

const json = 'application/json; charset=UTF-8';

/** Bytes of a body that the emulator reads at most. */
const limit = 64 * 1024;

/** So long that it is no password either when a letter is taken out of it. */
const tooLong = 'x'.repeat(operations.loginEx.body.schema.properties.password.maxLength + 10);

/** No password, as JSON: a text, a number or a boolean would be one. */
const noPassword = ['[]', '{}', '[[]]', '[""]', '{"password":""}', 'null', '[null]', '{"toString":1}', JSON.stringify(tooLong)];

/** Values of every type of JSON that fit few fields. */
const oddValues = [
  'null',
  '[]',
  '{}',
  '""',
  '-1',
  '1e999',
  '-0.0',
  '1.5',
  'true',
  '"true"',
  '"\\u0000"',
  '[[[]]]',
  '{"a":{"b":[]}}',
  '"5"',
];

/** Bodies that no sign-in and no other operation with a body takes, whatever else the request says. */
export const refusedBodies: Readonly<Record<string, (r: Random, operation: OperationDescriptor) => Body>> = {
  'wrong types': (r, operation) => asJson(withFields(r, operation, (name) => [name, r.pick(oddValues)])),
  'deep nesting': (r) => asJson(nested(r, r.int(100, 10_000))),
  'names that objects inherit': (r, operation) =>
    asJson(withFields(r, operation, () => [r.pick(inheritedNames), r.pick(['{"password":"","phonenum":"1"}', ...oddValues])])),
  'huge numbers': (r, operation) =>
    asJson(
      withFields(r, operation, (name) => [
        name,
        `${r.pick(['', '-'])}${r.pick(['9', '1e', '0.'])}${r.text(r.int(1, 300), '0123456789')}`,
      ]),
    ),
  'lone surrogates': (r, operation) =>
    asJson(withFields(r, operation, (name) => [name, r.pick(['"\\ud800"', '"\\udfff\\ud800"', '["\\udc00"]', '"\xed\xa0\x80"'])])),
  'broken JSON': (r, operation) =>
    asJson(
      flipped(
        r,
        withFields(r, operation, (name) => [name, '1']),
      ),
    ),
  'truncated JSON': (r, operation) => {
    const whole = withFields(r, operation, (name) => [name, '"a"']);
    return asJson(whole.slice(0, r.int(1, whole.length - 1)));
  },
  'no object': (r) =>
    asJson(r.pick([...oddValues.filter((value) => !value.startsWith('{')), '[{"password":""}]', 'password=', "{'a':1}"])),
  'the same name twice': (r) => asJson(`{"password":"","phonenum":"1","password":${r.pick(noPassword)}}`),
  empty: () => asJson(''),
  'white space': (r) => asJson(r.text(r.int(1, 50), ' \t\r\n')),
  'byte order mark': (r, operation) =>
    asJson(r.pick(['\xef\xbb\xbf', '\xff\xfe', '\xfe\xff']) + withFields(r, operation, (name) => [name, '1'])),
  binary: (r) => ({ text: r.bytes(r.int(1, 500)), mediaType: r.pick([json, 'application/octet-stream', undefined]) }),
  'just not too large': (r) => asJson(padded(r, limit)),
  'too large': (r) => asJson(padded(r, limit + r.pick([1, 2, r.int(3, 100_000)]))),
  'other media types': (r, operation) => ({
    text: withFields(r, operation, (name) => [name, '"1"']),
    mediaType: r.pick([
      'text/xml',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
      'application/json, text/plain',
      'application/json; charset=utf-16',
      'APPLICATION/JSON',
      'json',
      '/',
      '',
    ]),
  }),
  unicode: (r, operation) =>
    asJson(withFields(r, operation, (name) => [name, utf8(r.pick(['"坐席"', '"😀"', '"\u202e"', '"e\u0301"', '"\ufeff"']))])),
};

/** Some body that is refused. */
export function refusedBody(r: Random, operation: OperationDescriptor): Body {
  const large = ['just not too large', 'too large'];
  const names = Object.keys(refusedBodies).filter((name) => !large.includes(name));
  return (refusedBodies[r.pick(names)] as (typeof refusedBodies)[string])(r, operation);
}

export function asJson(text: string): Body {
  return { text, mediaType: json };
}

/** An object with some fields of an operation, or of a sign-in, and with something that is no password in every field for one. */
function withFields(
  r: Random,
  { body }: OperationDescriptor,
  field: (name: string) => readonly [name: string, value: string],
): string {
  const secrets = ['password', ...(body?.secrets ?? [])];
  const names = Object.keys(body?.schema.properties ?? { status: {}, phonenum: {}, agentIds: {} });
  const fields = names.filter((name) => !secrets.includes(name) && r.chance(0.7)).map(field);
  const all = [...fields, ...secrets.map((name) => [name, r.pick(noPassword)] as const)];
  return `{${all.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
}

function nested(r: Random, depth: number): string {
  const [open, close] = r.pick([
    ['[', ']'],
    ['{"a":', '}'],
  ] as const);
  const deep = `${open.repeat(depth)}${open === '[' ? '' : '1'}${close.repeat(depth)}`;
  return `{${JSON.stringify(r.pick(['password', 'status', 'agentIds', 'a', '__proto__']))}:${deep}}`;
}

/** With one character that is another, missing, or too many. */
function flipped(r: Random, text: string): string {
  const at = r.int(0, text.length - 1);
  return `${text.slice(0, at)}${r.pick(['', r.text(1, '{}[]",:\\\x00'), `${text[at]}${r.text(1, '{}[]",:\\')}`])}${text.slice(at + 1)}`;
}

/** An object of that many bytes. */
function padded(r: Random, length: number): string {
  const rest = '{"password":[],"a":""}';
  return rest.replace('""', `"${r.text(1).repeat(length - rest.length)}"`);
}
