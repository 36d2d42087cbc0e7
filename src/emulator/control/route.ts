import { parseObject } from '../../json.js';
import type { Emulator } from '../emulator.js';
import type { HeldReply, Reply } from '../http.js';
import { NotPossible } from '../not-possible.js';

/** A request to the emulator itself. */
export interface ControlRequest {
  /** What the groups of the path matched. */
  readonly values: readonly string[];
  readonly query: URLSearchParams;
  readonly body: string;
}

export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Below the control path. */
  readonly path: RegExp;
  /** @throws {InvalidSetting | NotPossible} which become answers */
  readonly answer: (emulator: Emulator, request: ControlRequest) => Reply | HeldReply;
}

export function json(status: number, body: unknown): Reply {
  return {
    status,
    headers: [
      ['Content-Type', 'application/json'],
      ['Cache-Control', 'no-store'],
    ],
    body: JSON.stringify(body),
  };
}

/**
 * The body of a request.
 *
 * @param wanted what it has to be, for the message
 * @throws {NotPossible} if it is no JSON object
 */
export function bodyOf({ body }: ControlRequest, wanted: string): Readonly<Record<string, unknown>> {
  const parsed = parseObject(body === '' ? '{}' : body);
  if (parsed === undefined) throw new NotPossible(400, `the body has to be ${wanted}`);
  if (isDeeper(parsed, maxDepth)) throw new NotPossible(400, `the body is nested more than ${maxDepth} levels deep`);
  return parsed;
}

/** Levels of a body: what is nested without end could be read, but not written again. */
const maxDepth = 64;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1));
}
