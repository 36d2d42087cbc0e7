import type { JsonSchema } from '../descriptor.js';
import { fits } from '../schema.js';

/** A violation as Prism tells it. */
export interface PrismViolation {
  /** `request` or `response`, then `path`, `query`, `header` or `body`, then names. */
  readonly location: readonly string[];
  readonly severity: string;
  readonly message: string;
  /** A keyword of JSON Schema, or an HTTP status. */
  readonly code?: string | number;
}

const schema: JsonSchema = {
  type: 'object',
  required: ['location', 'severity', 'message'],
  properties: {
    location: { type: 'array', items: { type: ['string', 'number'] } },
    severity: { type: 'string' },
    message: { type: 'string' },
  },
};

/**
 * The violations in the header `sl-violations`. Of those that do not fit into it, Prism writes as many as do, and cuts the last one off.
 */
export function readViolations(header: string): PrismViolation[] {
  const start = header.indexOf('[');
  const text = start < 0 ? '' : header.slice(start);
  const whole = parsed(text) ?? parsed(`${text.slice(0, text.lastIndexOf('},{') + 1)}]`) ?? [];
  return whole.filter((each) => fits(schema, each)) as PrismViolation[];
}

function parsed(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
