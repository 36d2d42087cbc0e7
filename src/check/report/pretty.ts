import type { Outcome, SentRequest } from '../exchange.js';

/** A request as HTTP would write it, with its body laid out. */
export function requestText({ method, url, headers, body }: SentRequest): string {
  return message(`${method} ${url}`, Object.entries(headers), body);
}

/** What came back, in the same form. */
export function outcomeText(outcome: Outcome): string {
  if (outcome.kind === 'fault') return `${outcome.code}: ${outcome.message}`;
  const cookies = outcome.cookies.map((cookie): [string, string] => ['set-cookie', cookie]);
  return message(`HTTP ${outcome.status}`, [...Object.entries(outcome.headers), ...cookies], outcome.body);
}

function message(first: string, headers: readonly (readonly [string, string])[], body: string | undefined): string {
  const head = [first, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\n');
  return body === undefined || body === '' ? `${head}\n\n(no body)` : `${head}\n\n${laidOut(body)}`;
}

/** A gateway could nest so deep that the indentation alone would fill the page. */
const deepestIndent = 20;

/**
 * JSON on lines of its own, anything else as it is. Only white space changes: to parse and write it again would round long numbers and
 * drop names that come twice, and those may be just what is wrong.
 */
export function laidOut(body: string): string {
  try {
    JSON.parse(body);
  } catch {
    return body;
  }
  const tokens = body.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g) ?? [];
  let depth = 0;
  const newLine = () => `\n${'  '.repeat(Math.min(depth, deepestIndent))}`;
  return tokens
    .map((token, index) => {
      const previous = tokens[index - 1];
      if (token === '{' || token === '[') {
        depth += 1;
        return isClosing(tokens[index + 1]) ? token : token + newLine();
      }
      if (isClosing(token)) {
        depth -= 1;
        return previous === '{' || previous === '[' ? token : newLine() + token;
      }
      if (token === ',') return token + newLine();
      return token === ':' ? ': ' : token;
    })
    .join('');
}

function isClosing(token: string | undefined): boolean {
  return token === '}' || token === ']';
}
