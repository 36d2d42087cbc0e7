/**
 * A `Response` whose body is a text that is there already.
 *
 * Node makes a stream of the body of each `Response`, which takes several times as long as all that an emulator does. Here that is done only for
 * who asks for the stream.
 */
export class TextResponse extends Response {
  readonly #text: string;
  readonly #init: ResponseInit;
  readonly #url: string;
  #isUsed = false;
  #streamed: Response | undefined;

  /** @param url where it came from */
  constructor(text: string, init: ResponseInit, url: string) {
    super(null, init);
    this.#text = text;
    this.#init = init;
    this.#url = url;
  }

  override get url(): string {
    return this.#url;
  }

  override get type(): ResponseType {
    return 'basic';
  }

  override get body(): Response['body'] {
    return this.#whole().body;
  }

  override get bodyUsed(): boolean {
    return this.#streamed?.bodyUsed ?? this.#isUsed;
  }

  override async text(): Promise<string> {
    if (this.#streamed) return this.#streamed.text();
    if (this.#isUsed) throw new TypeError('Body is unusable: Body has already been read');
    this.#isUsed = true;
    return this.#text;
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#whole().arrayBuffer();
  }

  override async blob(): Promise<Blob> {
    return this.#whole().blob();
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  override async formData(): Promise<FormData> {
    return this.#whole().formData();
  }

  override clone(): Response {
    if (this.#streamed) return cameFrom(this.#url, this.#streamed.clone());
    if (this.#isUsed) throw new TypeError('Body has already been consumed.');
    return new TextResponse(this.#text, this.#init, this.#url);
  }

  /** The same with a stream, which is used up with this one. */
  #whole(): Response {
    if (this.#streamed === undefined) {
      this.#streamed = new Response(this.#text, this.#init);
      if (this.#isUsed) void this.#streamed.text();
    }
    return this.#streamed;
  }
}

/** What a `Response` says, and its copies say, that came from somewhere. */
export function cameFrom(url: string, response: Response): Response {
  const clone = () => cameFrom(url, Response.prototype.clone.call(response));
  return Object.defineProperties(response, { url: { value: url }, type: { value: 'basic' }, clone: { value: clone } });
}
