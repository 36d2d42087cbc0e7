/** An answer as it came back. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export interface Read {
  /** Final answers, those with 1xx left out. */
  readonly answers: readonly Answer[];
  /** What is no complete answer. */
  readonly rest: Buffer;
}

const endOfHead = Buffer.from('\r\n\r\n');

/**
 * Reads the answers of a connection. An answer without any length has no body: that is how a server refuses what it cannot read.
 *
 * @param isHead whether answers have no body, whatever length they tell
 */
export function readAnswers(bytes: Buffer, isHead: boolean): Read {
  const answers: Answer[] = [];
  let rest = bytes;
  for (;;) {
    const found = readAnswer(rest, isHead);
    if (found === undefined) return { answers, rest };
    if (found.answer.status >= 200) answers.push(found.answer);
    rest = rest.subarray(found.length);
  }
}

function readAnswer(bytes: Buffer, isHead: boolean): { answer: Answer; length: number } | undefined {
  const end = bytes.indexOf(endOfHead);
  if (end < 0) return undefined;
  const [statusLine = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const status = /^HTTP\/1\.1 ([1-5]\d\d) [\x20-\x7e]+$/.exec(statusLine)?.[1];
  const fields = lines.map((line) => /^([\w-]+): ([\x20-\x7e]*)$/.exec(line));
  if (status === undefined || fields.includes(null)) return undefined;
  const headers = new Map(fields.map((field) => [String(field?.[1]).toLowerCase(), String(field?.[2])]));
  const after = end + endOfHead.length;
  const body = isHead ? { text: '', length: 0 } : readBody(bytes.subarray(after), headers);
  return body && { answer: { status: Number(status), headers, body: body.text }, length: after + body.length };
}

function readBody(bytes: Buffer, headers: ReadonlyMap<string, string>): { text: string; length: number } | undefined {
  if (headers.get('transfer-encoding') === 'chunked') return readChunks(bytes);
  const length = Number(headers.get('content-length') ?? 0);
  return bytes.length < length ? undefined : { text: bytes.toString('utf8', 0, length), length };
}

function readChunks(bytes: Buffer): { text: string; length: number } | undefined {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = bytes.indexOf('\r\n', at);
    const size = end < 0 ? Number.NaN : Number.parseInt(bytes.toString('latin1', at, end), 16);
    const after = end + 2 + size + 2;
    if (Number.isNaN(size) || bytes.length < after) return undefined;
    if (size === 0) return { text: Buffer.concat(chunks).toString('utf8'), length: after };
    chunks.push(bytes.subarray(end + 2, end + 2 + size));
    at = after;
  }
}
