import { controlPath } from './control-path.js';
import { envelope, type PlainRequest, type Reply } from './http.js';

/** Bytes of the head of a request; more is answered with HTTP status 431. */
export const maxHeadBytes = 16 * 1024;

/** Bytes of a request body that are read at most; the largest body of the contract has well under a thousand, a situation of many agents more. */
const maxBytes = { contract: 64 * 1024, control: 256 * 1024 * 1024 };

/** Bytes that the body of a request may have. */
export function maxBodyBytes(target: string): number {
  return target.startsWith(controlPath) ? maxBytes.control : maxBytes.contract;
}

export const bodyTooLarge: Reply = envelope({ message: 'the body is too large', retcode: '000-006' }, [], 413);

/** What somebody is told whose request is no HTTP, or too much of it. */
export function unreadable(status: string): string {
  return JSON.stringify({ message: `no request that can be read: ${status}`, retcode: '000-006', result: {} });
}

/** The refusal of a request that is larger than a connection would let through; undefined for any other. */
export function tooLarge({ method, target, headers, body }: PlainRequest): Reply | undefined {
  // Characters of UTF-16 take three bytes each at most.
  const most = maxBodyBytes(target);
  if (body.length * 3 > most && Buffer.byteLength(body) > most) return bodyTooLarge;
  // With what stands between them, but without the headers that a client adds by itself.
  let head = `${method} ${target} HTTP/1.1\r\n\r\n`.length;
  for (const name in headers) head += name.length + (headers[name]?.length ?? 0) + ': \r\n'.length;
  if (head <= maxHeadBytes) return undefined;
  const text = unreadable('431 Request Header Fields Too Large');
  return { status: 431, headers: [['Content-Type', 'application/json']], body: text };
}
