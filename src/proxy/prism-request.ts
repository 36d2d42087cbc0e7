import { contract } from '../contract.js';
import { guidHeader, setGuidHeader } from '../guid.js';
import type { RecordedExchange } from '../recording.js';

/** A request as Prism gets it. */
export interface PrismRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string;
}

/** Headers that Prism has to see. Others, such as `Prefer`, it would take for orders. */
export function isParameterHeader(name: string): boolean {
  const key = name.toLowerCase();
  const own = ['accept', 'content-type', guidHeader.toLowerCase(), setGuidHeader.toLowerCase()];
  return (
    own.includes(key) ||
    contract().operations.some(({ parameters }) =>
      parameters.some((each) => each.in === 'header' && each.name.toLowerCase() === key),
    )
  );
}

/**
 * A request as Prism can take it. It answers a body that is no JSON by itself, and refuses GET with a body, whatever the document says:
 * the first it cannot be shown, and the second without its body, of which the project's own judgement speaks.
 */
export function requestForPrism({
  method,
  target,
  headers,
  body,
}: RecordedExchange['request']): PrismRequest | { readonly unable: string } {
  const passed = headers.filter(([name]) => isParameterHeader(name));
  const byName: Record<string, string | number> = {};
  for (const [name, value] of passed) byName[name] = value;
  const withBody = method === 'GET' || method === 'HEAD' ? '' : body;
  if (withBody !== '' && !isReadable(withBody, String(headerOf(passed, 'content-type') ?? '')))
    return { unable: 'Prism does not look at a request whose body is no JSON' };
  if (withBody !== '') byName['Content-Length'] = Buffer.byteLength(withBody);
  const [path = '', ...query] = target.split('?');
  const bare = path.replace(/\/+$/, '');
  return { method, path: [bare, ...query].join('?'), headers: byName, body: withBody };
}

function headerOf(headers: RecordedExchange['request']['headers'], name: string): string | undefined {
  return headers.find(([other]) => other.toLowerCase() === name)?.[1];
}

/** Prism reads as JSON what calls itself so. */
function isReadable(body: string, mediaType: string): boolean {
  if (!/json/i.test(mediaType)) return true;
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}
