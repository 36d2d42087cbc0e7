import { secretRemover } from '../secret-forms.js';
import { blank } from './mask.js';
import { isOrdinary } from './secret-names.js';

/** Characters from which on a secret is looked for wherever it may stand; shorter ones might be found in any text. */
const shortest = 4;

/** Secrets of each kind that are remembered; of more the oldest are forgotten, since each of them is looked for in every text. */
const most = 1000;

/** Texts that applications gave under the name of a secret, which gateways may repeat. */
export class Secrets {
  readonly #rare = new Map<string, ReturnType<typeof secretRemover>>();
  /** Those that may be a word of any text, or a number of any body: they are looked for as words of a sentence alone. */
  readonly #common = new Set<string>();

  learn(text: string): void {
    const trimmed = text.trim();
    if (trimmed === '') return;
    if (trimmed.length < shortest || isOrdinary(trimmed)) this.learnWord(trimmed);
    else if (!this.#rare.has(trimmed)) {
      this.#rare.set(trimmed, secretRemover(trimmed));
      forgetOldest(this.#rare);
    }
  }

  /** Learns what may stand elsewhere as well, and mean something else there. */
  learnWord(word: string): void {
    this.#common.add(word);
    forgetOldest(this.#common);
  }

  /** Takes out what cannot be anything else. */
  hide(text: string): string {
    let clean = text;
    for (const remove of this.#rare.values()) clean = remove(clean, blank);
    return clean;
  }

  /** Takes out all of them from text that is for people. */
  hideInWords(text: string): string {
    let clean = this.hide(text);
    for (const word of this.#common) clean = withoutWord(clean, word);
    return clean;
  }
}

function forgetOldest(known: Map<string, unknown> | Set<string>): void {
  if (known.size <= most) return;
  const [oldest] = known.keys();
  if (oldest !== undefined) known.delete(oldest);
}

const partOfWord = /[\p{L}\p{N}]/u;

/** Without a word where it stands for itself, and is no part of another one. */
function withoutWord(text: string, word: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (partOfWord.test(text.charAt(at - 1)) || partOfWord.test(text.charAt(end))) continue;
    parts.push(text.slice(from, at), blank(word));
    from = end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}
