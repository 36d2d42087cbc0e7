import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** Bytes of a body that are kept to be looked at. No body of the contract has as many. */
const most = 1024 * 1024;

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: most }),
  'x-gzip': (bytes) => gunzipSync(bytes, { maxOutputLength: most }),
  deflate: (bytes) => inflateSync(bytes, { maxOutputLength: most }),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: most }),
};

/** A copy of a body that passes by. */
export class Capture {
  readonly #chunks: Buffer[] = [];
  #size = 0;

  readonly take = (chunk: Buffer): void => {
    this.#size += chunk.length;
    if (this.#size <= most) this.#chunks.push(chunk);
    else this.#chunks.length = 0;
  };

  /**
   * The body as text.
   *
   * @param encoding value of `Content-Encoding`
   * @returns undefined if it is too long to be looked at, or in an encoding that nobody can read
   */
  text(encoding = ''): string | undefined {
    if (this.#size > most) return undefined;
    const bytes = Buffer.concat(this.#chunks);
    const name = encoding.trim().toLowerCase();
    if (name === '' || name === 'identity' || bytes.length === 0) return bytes.toString('utf8');
    try {
      return decoders[name]?.(bytes).toString('utf8');
    } catch {
      return undefined;
    }
  }
}
