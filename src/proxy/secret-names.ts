import { phoneFields, server } from '../../generated/catalog.js';
import { type Contract, contract } from '../contract.js';
import type { JsonSchema } from '../descriptor.js';

/** Names that clients and gateways give to secrets beyond those of the contract. */
const usual = /(pass(wor[dt]|wd|code|phrase)?|pwd|secret|token|credentials?|cookie|api[-_]?key|session[-_]?id|(^|[-_])pin)\d*$/i;

/** Whether a field of this name holds a password, or something else that nobody may see. */
export function isSecretName(name: string): boolean {
  return usual.test(name) || contract().operations.some(({ body }) => body?.secrets.includes(name));
}

const phoneNames = new Set(phoneFields.map((name) => name.toLowerCase()));

/** Whether a field of this name holds the number of a phone. */
export function isPhoneName(name: string): boolean {
  return phoneNames.has(name.toLowerCase());
}

/** What HTTP and JSON are made of, beside the words of the contract. */
const usualWords = `message retcode result success true false null
  jsessionid agentgateway text/html text/plain application/xml application/x-www-form-urlencoded multipart/form-data
  charset=utf-8 iso-8859-1 keep-alive close chunked gzip deflate identity 100-continue no-cache no-store max-age mozilla apache nginx tomcat`;

const vocabularies = new WeakMap<Contract, string>();

/**
 * Whether a text is a piece of a word that requests and answers are made of, or a number: were it taken for a secret wherever it stands, nothing
 * could be read any more, and what is left out would tell it.
 */
export function isOrdinary(text: string): boolean {
  return /^\d+$/.test(text) || vocabularyOf(contract()).includes(text.toLowerCase());
}

function vocabularyOf(of: Contract): string {
  const known = vocabularies.get(of);
  if (known !== undefined) return known;
  const operations = of.operations.flatMap(({ path, parameters, body, answer }) => [
    path,
    ...parameters.flatMap(({ name, schema }) => [name, ...wordsOf(schema)]),
    ...(body ? [body.mediaType, ...wordsOf(body.schema)] : []),
    ...[answer.success, ...answer.failures].flatMap(wordsOf),
  ]);
  const events = Object.entries(of.events).flatMap(([name, { contentFields = {} }]) => [name, ...Object.keys(contentFields)]);
  const words = [usualWords, server.basePath, ...operations, ...events].join('\n').toLowerCase();
  vocabularies.set(of, words);
  return words;
}

/** Names of fields and values of enumerations. */
function wordsOf({ properties = {}, items, enum: values = [], oneOf = [], anyOf = [], allOf = [] }: JsonSchema): string[] {
  const inner = [...Object.values(properties), ...(items ? [items] : []), ...oneOf, ...anyOf, ...allOf];
  return [...Object.keys(properties), ...values.map(String), ...inner.flatMap(wordsOf)];
}
