import { server } from '../../generated/catalog.js';
import { contract } from '../contract.js';
import type { JsonSchema } from '../descriptor.js';
import { guidHeader, setGuidHeader } from '../guid.js';
import { parseObject } from '../json.js';
import type { Headers, RecordedExchange } from '../recording.js';
import { isReadableJson, type Written, withValues } from './json-values.js';
import { blank, masked, nines, withoutLongNumbers } from './mask.js';
import { namedTexts } from './named-texts.js';
import { isPhoneName, isSecretName } from './secret-names.js';
import { Secrets } from './secrets.js';
import { standIns, Tokens } from './tokens.js';

/** Headers whose values are no secrets; of all others only the name is told. */
const harmless =
  /^(host|connection|transfer-encoding|content-(type|length|encoding)|accept(-encoding|-language)?|user-agent|expect|date|server|json-type|location|cache-control|vary|allow|retry-after|keep-alive)$/i;

const hidden = '(hidden)';

/** Fields of answers with text for people. */
const forPeople = /(message|msg|desc|description|detail|details|error|reason|info|text|title)$/i;

/** Digits from which on the number of a phone is looked for in text; shorter ones may be those of anything. */
const shortestPhone = 5;

/**
 * Takes secrets out of exchanges: Guids and cookies have stand-ins, passwords and other texts of requests are blanked, phone numbers become
 * nines. Everything has the form that it had, so that it is judged as before. Whatever is told, recorded or given to Prism has been here.
 */
export class Concealer {
  readonly #tokens = new Tokens();
  readonly #secrets = new Secrets();

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
    for (const [name, text] of namedTexts(target, body)) {
      if (isSecretName(name)) this.#secrets.learn(text);
      else if (isPhoneName(name) && text.length >= shortestPhone) this.#secrets.learnWord(text);
    }
  }

  #headers(headers: Headers): Headers {
    return headers.map(([name, value]) => [name, this.#header(name.toLowerCase(), value)] as const);
  }

  #header(name: string, value: string): string {
    if (name === guidHeader.toLowerCase() || name === setGuidHeader.toLowerCase()) return this.#tokens.value('guid', value);
    if (name === 'cookie')
      return value
        .split(';')
        .map((pair) => this.#cookie(pair))
        .join(';');
    if (name === 'set-cookie') {
      const [pair = '', ...attributes] = value.split(';');
      return [this.#cookie(pair), ...attributes].join(';');
    }
    if (harmless.test(name)) return withoutLongNumbers(this.#text(value.replace(/\?.*$/, '?')));
    return isParameter(name) ? blank(value) : hidden;
  }

  #cookie(pair: string): string {
    const start = pair.indexOf('=') + 1;
    return pair.slice(0, start) + this.#tokens.value('cookie', pair.slice(start));
  }

  #target(target: string, known: readonly string[]): string {
    const [path = '', ...rest] = target.split('?');
    // Servers of Java take a session from there.
    const plain = path.replace(/;([^=;/]*)=([^;/]*)/g, (_, name: string, value: string) => `;${name}=${masked(value)}`);
    const clean = withoutLongNumbers(this.#text(plain));
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
    const fields = isReadableJson(body) ? parseObject(body) : undefined;
    // Nobody knows what it is, and it is judged by not being an object of JSON alone.
    if (fields === undefined) return masked(body);
    const shown = Object.entries(fields).map(([name, value]) => {
      const field = schema?.properties?.[name];
      const hide = isSecretName(name) ? blank : (text: string) => this.#mask(text);
      return [
        field === undefined ? this.#text(name) : name,
        concealed(value, hide, field === undefined || field.type === 'string'),
      ];
    });
    return JSON.stringify(Object.fromEntries(shown));
  }

  #answerBody(body: string): string {
    if (!isReadableJson(body)) return this.#words(body);
    return withValues(body, (value, name) => this.#answerValue(value, name));
  }

  /** JSON for a value of an answer. */
  #answerValue(value: Written, name: string): string | undefined {
    const hide = isSecretName(name) ? blank : isPhoneName(name) ? masked : undefined;
    if (value.kind === 'text') return JSON.stringify(hide?.(value.text) ?? this.#answerText(value.text, name));
    return hide && value.written.replace(/^[^eE]*/, (digits) => digits.replace(/\d/g, '9'));
  }

  #answerText(text: string, name: string): string {
    // JSON within JSON, as some contents of events are.
    if (/^\s*[{[]/.test(text) && isReadableJson(text)) return this.#answerBody(text);
    return forPeople.test(name) || /\s/.test(text) ? this.#words(text) : this.#text(text);
  }

  /** Stand-ins stay, wherever a credential has got to. */
  #mask(text: string): string {
    const parts = this.#tokens.text(text).split(standIns);
    return parts.map((part, index) => (index % 2 === 0 ? masked(part) : part)).join('');
  }

  #text(text: string): string {
    return this.#secrets.hide(this.#tokens.text(text));
  }

  /** Text for people, in which a word or a long number is nothing that could be judged. */
  #words(text: string): string {
    return withoutLongNumbers(this.#secrets.hideInWords(this.#tokens.text(text)));
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

function concealed(value: unknown, hide: (text: string) => string, isText: boolean): unknown {
  if (typeof value === 'string') return !isText && readable.test(value) ? value : hide(value);
  if (typeof value === 'number') return isText || Math.abs(value) >= 1e7 ? nines(value) : value;
  if (Array.isArray(value)) return value.map((each) => concealed(each, hide, isText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, concealed(each, hide, true)]));
}
