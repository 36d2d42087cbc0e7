import { phoneFields, server } from '../../generated/catalog.js';
import { contract } from '../contract.js';
import type { JsonSchema } from '../descriptor.js';
import { guidHeader, setGuidHeader } from '../guid.js';
import { parseObject } from '../json.js';
import type { Headers, RecordedExchange } from '../recording.js';
import { blank, masked, withoutLongNumbers } from './mask.js';
import { namedTexts } from './named-texts.js';
import { isOrdinary, isSecretName } from './secret-names.js';
import { standIns, Tokens } from './tokens.js';

/** Headers whose values are no secrets; of all others only the name is told. */
const harmless =
  /^(host|connection|transfer-encoding|content-(type|length|encoding)|accept(-encoding|-language)?|user-agent|expect|date|server|json-type|location|cache-control|vary|allow|retry-after|keep-alive)$/i;

const hidden = '(hidden)';

/** Characters from which on a password is looked for wherever it may stand; shorter ones might be found in any text. */
const shortest = 4;

function isRare(password: string): boolean {
  return password.length >= shortest && !isOrdinary(password);
}

const phones = new RegExp(`("(?:${phoneFields.join('|')})"\\s*:\\s*)("(?:[^"\\\\]|\\\\.)*"?|\\d+)`, 'gi');
const messages = /("message"\s*:\s*")((?:[^"\\]|\\.)*)/g;
const secretFields = /("(\w{1,60})"\s*:\s*")((?:[^"\\]|\\.)*)/g;

/**
 * Takes secrets out of exchanges: Guids and cookies have stand-ins, passwords and other texts of requests are blanked, phone numbers become
 * nines. Everything has the form that it had, so that it is judged as before. Whatever is told, recorded or given to Prism has been here.
 */
export class Concealer {
  readonly #tokens = new Tokens();
  readonly #passwords = new Set<string>();
  /** Those that may be a word of any text, or a number of any body: they are looked for in the words of the gateway alone. */
  readonly #common = new Set<string>();

  conceal({ request, answer, fault, ...others }: RecordedExchange): RecordedExchange {
    const path = request.target.split('?', 1)[0] ?? '';
    const match = contract().match(request.method, `${server.basePath}${path}`);
    const schema = match.kind === 'operation' ? match.operation.body?.schema : undefined;
    const known = match.kind === 'operation' ? match.operation.parameters.map(({ name }) => name) : [];
    this.#learn(request, answer?.body ?? '');
    return {
      ...others,
      request: {
        ...request,
        headers: this.#headers(request.headers),
        target: this.#target(request.target, known),
        body: this.#requestBody(request.body, schema),
      },
      ...(answer && { answer: { ...answer, headers: this.#headers(answer.headers), body: this.#answerBody(answer.body) } }),
      ...(fault && { fault: { ...fault, message: this.#text(fault.message) } }),
    };
  }

  /** Path and query of a request that is none of the contract. */
  path(target: string): string {
    return this.#target(target, []);
  }

  /** A Guid may stand in an answer before any header has it, and a password be echoed. */
  #learn({ target, body }: RecordedExchange['request'], answerBody: string): void {
    const fields = contract().operations.flatMap(({ bringsGuid }) => (bringsGuid === undefined ? [] : [bringsGuid]));
    const result = parseObject(answerBody)?.result;
    for (const name of fields) {
      const value = typeof result === 'object' && result !== null ? (result as Record<string, unknown>)[name] : undefined;
      if (typeof value === 'string') this.#tokens.learn('guid', value);
    }
    for (const [name, text] of namedTexts(target, body))
      if (isSecretName(name)) (isRare(text) ? this.#passwords : this.#common).add(text);
  }

  #headers(headers: Headers): Headers {
    return headers.map(([name, value]) => [name, this.#header(name.toLowerCase(), value)] as const);
  }

  #header(name: string, value: string): string {
    if (name === guidHeader.toLowerCase() || name === setGuidHeader.toLowerCase()) return this.#tokens.value('guid', value);
    if (name === 'cookie')
      return value.replace(/([^=;\s]+=)([^;]*)/g, (_, start: string, text: string) => start + this.#tokens.value('cookie', text));
    if (name === 'set-cookie')
      return value.replace(/^([^=;]*=)([^;]*)/, (_, start: string, text: string) => start + this.#tokens.value('cookie', text));
    if (harmless.test(name)) return this.#text(value.replace(/\?.*$/, '?'));
    return isParameter(name) ? blank(value) : hidden;
  }

  #target(target: string, known: readonly string[]): string {
    const [path = '', ...rest] = target.split('?');
    const clean = withoutLongNumbers(this.#text(path));
    if (rest.length === 0) return clean;
    const pairs = rest.join('?').split('&');
    const shown = pairs.map((pair) => {
      const [name = '', ...values] = pair.split('=');
      if (values.length === 0) return known.includes(name) ? name : masked(name);
      const value = values.join('=');
      return `${known.includes(name) ? name : this.#text(name)}=${known.includes(name) ? withoutLongNumbers(this.#text(value)) : masked(value)}`;
    });
    return `${clean}?${shown.join('&')}`;
  }

  #requestBody(body: string, schema: JsonSchema | undefined): string {
    const fields = parseObject(body);
    // Nobody knows what it is, and it is judged by not being JSON alone.
    if (fields === undefined) return masked(body);
    return this.#text(JSON.stringify(concealedFields(fields, schema, (text) => this.#mask(text))));
  }

  #answerBody(body: string): string {
    const digits = body.replace(phones, (_, start: string, value: string) => start + masked(value));
    const blanked = digits.replace(secretFields, (whole, start: string, name: string, value: string) =>
      isSecretName(name) ? start + blank(value) : whole,
    );
    return this.#text(blanked.replace(messages, (_, start: string, words: string) => start + this.#withoutCommon(words)));
  }

  #withoutCommon(words: string): string {
    let clean = words;
    for (const password of this.#common) {
      const escaped = JSON.stringify(password)
        .slice(1, -1)
        .replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
      clean = clean.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'), blank);
    }
    return clean;
  }

  /** Stand-ins stay, wherever a credential has got to. */
  #mask(text: string): string {
    const parts = this.#tokens.text(text).split(standIns);
    return parts.map((part, index) => (index % 2 === 0 ? masked(part) : part)).join('');
  }

  #text(text: string): string {
    let clean = this.#tokens.text(text);
    for (const password of this.#passwords) {
      const encoded = encodeURIComponent(password.replace(/\p{Cs}/gu, ''));
      for (const form of [password, JSON.stringify(password).slice(1, -1), encoded, encoded.replaceAll('%20', '+')])
        if (clean.includes(form)) clean = clean.replaceAll(form, blank(form));
    }
    return clean;
  }
}

/** Whether the contract has a header of its own of this name. */
function isParameter(name: string): boolean {
  return contract().operations.some(({ parameters }) =>
    parameters.some((each) => each.in === 'header' && each.name.toLowerCase() === name),
  );
}

/** Texts are told where the contract wants a number or a truth value, which gateways read from them. */
const readable = /^(true|false|-?\d{1,7})$/i;

function concealedFields(
  fields: Readonly<Record<string, unknown>>,
  schema: JsonSchema | undefined,
  mask: (text: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const field = schema?.properties?.[name];
      const isText = field === undefined || field.type === 'string';
      return [name, concealed(value, isSecretName(name) ? blank : mask, isText)];
    }),
  );
}

/** A number with as many digits, up to those that a number can have. */
function nines(value: number): number {
  const digits = Math.trunc(Math.abs(value)).toFixed().length;
  return Math.sign(value) * Number('9'.repeat(Math.min(digits, 15)));
}

function concealed(value: unknown, hide: (text: string) => string, isText: boolean): unknown {
  if (typeof value === 'string') return !isText && readable.test(value) ? value : hide(value);
  if (typeof value === 'number') return isText || Math.abs(value) >= 1e7 ? nines(value) : value;
  if (Array.isArray(value)) return value.map((each) => concealed(each, hide, isText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, concealed(each, hide, true)]));
}
