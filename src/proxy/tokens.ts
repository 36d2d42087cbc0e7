import { isOrdinary } from './secret-names.js';

/** What stands behind the Guid itself: the name of the node that made it is no secret. */
const node = /(\.AgentGateway\w*)$/;

/** Characters from which on a token is looked for wherever it may stand. */
const shortest = 6;

/** What stands for credentials in a text. */
export const standIns = /((?:guid|cookie)-\d+(?:\.AgentGateway\w*)?)/;

/** Words that are part of the form of a credential and none of its own. */
const formWords = /^JSESSIONID$/i;

/** Every Guid that gateways make has this form. */
const guidForm = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/**
 * Stand-ins for credentials: the same one for the same credential, so that whoever reads them can tell whether it changed. The form around
 * them stays, right or wrong.
 */
export class Tokens {
  readonly #standIns = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** Replaces what is in the value of a header, such as `JSESSIONID=...`. */
  value(kind: string, text: string): string {
    return text.replace(/[^\s=;,]+/g, (word) => (formWords.test(word) ? word : this.#standIn(kind, word)));
  }

  /** Remembers what is in the value of a header, or in a field. */
  learn(kind: string, text: string): void {
    this.value(kind, text);
  }

  /** Replaces credentials that are known, and what has the form of a Guid. */
  text(text: string): string {
    const known = text.replace(/[^\s"'\\<>()[\]{},;=&?/:|]{6,}/g, (word) => this.#known(word));
    return known.replace(guidForm, (guid) => this.#standIn('guid', guid));
  }

  #known(word: string): string {
    const whole = unescaped(word);
    let length = whole.length;
    while (length > 0 && '.!'.includes(whole.charAt(length - 1))) length -= 1;
    const bare = whole.slice(0, length);
    const end = whole.slice(length);
    const [, suffix = ''] = node.exec(bare) ?? [];
    const standIn = this.#standIns.get(bare.slice(0, bare.length - suffix.length).toLowerCase());
    return standIn === undefined || bare.length - suffix.length < shortest || isOrdinary(bare) ? word : `${standIn}${suffix}${end}`;
  }

  #standIn(kind: string, word: string): string {
    const [, suffix = ''] = node.exec(word) ?? [];
    const bare = word.slice(0, word.length - suffix.length);
    if (bare === '' || /^(guid|cookie)-\d+$/.test(bare)) return word;
    const key = bare.toLowerCase();
    let standIn = this.#standIns.get(key);
    if (standIn === undefined) {
      const count = (this.#counts.get(kind) ?? 0) + 1;
      this.#counts.set(kind, count);
      standIn = `${kind}-${count}`;
      this.#standIns.set(key, standIn);
    }
    return `${standIn}${suffix}`;
  }
}

function unescaped(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
