import type { Document } from './document.js';
import type { Path } from './lines.js';

/** A node of the document together with the way to it, so that what is read from it can be cited by its line. */
export class Place {
  readonly #document: Document;
  /** The way to the node as written, a reference at its end not followed. */
  readonly path: Path;
  readonly #written: unknown;

  private constructor(document: Document, path: Path, written: unknown) {
    this.#document = document;
    this.path = path;
    this.#written = written;
  }

  /** The document as a whole. */
  static root(document: Document): Place {
    return new Place(document, [], document);
  }

  /** What stands here, or what the reference here leads to. */
  get value(): unknown {
    return this.target().#written;
  }

  /** The place that a reference leads to; the place itself if it is none. */
  target(): Place {
    const reference = isRecord(this.#written) ? this.#written.$ref : undefined;
    if (typeof reference !== 'string') return this;
    const names = reference.replace(/^#\//, '').split('/');
    return Place.root(this.#document)
      .at(...names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')))
      .target();
  }

  /** The place below, references on the way followed; undefined where there is none. */
  find(...names: Path): Place | undefined {
    const [name, ...rest] = names;
    if (name === undefined) return this;
    const { path, value } = this.target();
    const below = isRecord(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[name] : undefined;
    return below === undefined ? undefined : new Place(this.#document, [...path, name], below).find(...rest);
  }

  /**
   * The place below, references on the way followed.
   *
   * @throws {Error} where there is none
   */
  at(...names: Path): Place {
    const found = this.find(...names);
    if (found === undefined) throw new Error(`the document has no ${[...this.path, ...names].join(' / ')}`);
    return found;
  }

  /** The items of a list, or the values of an object, with their places. */
  children(): Place[] {
    const { value } = this;
    const names = Array.isArray(value) ? value.keys() : Object.keys(isRecord(value) ? value : {});
    return [...names].map((name) => this.at(name));
  }

  /** The name that the way ends with. */
  get name(): string {
    return String(this.path.at(-1));
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
