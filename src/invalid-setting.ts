import type { JsonSchema } from './descriptor.js';
import { type Violation, violations } from './schema.js';
import { schemaAt, wanted } from './wanted.js';

/** A setting that cannot be used. The message says what is wrong, where, and what would do; no value is in it. */
export class InvalidSetting extends Error {
  override readonly name = 'InvalidSetting';
}

/**
 * @param place where the value is, such as `roster`
 * @throws {InvalidSetting} on a value that breaks its schema
 */
export function assertSetting(schema: JsonSchema, value: unknown, place: string): void {
  const all = violations(schema, value);
  // Of a key that is misspelt two things are wrong: that it is there, and that another one is missing.
  const violation = all.find(({ keyword }) => keyword === 'additionalProperties') ?? all[0];
  if (violation) throw new InvalidSetting(sentenceOf(violation, schema, place));
}

/**
 * @param place where the list is
 * @throws {InvalidSetting} on a list that has an agent twice
 */
export function assertOnce(agents: readonly { readonly agentid: number }[], place: string): void {
  const seen = new Set<number>();
  for (const { agentid } of agents) {
    if (seen.has(agentid)) throw new InvalidSetting(`${place} has agent ${agentid} twice: one entry has to go`);
    seen.add(agentid);
  }
}

function sentenceOf({ pointer, keyword }: Violation, schema: JsonSchema, what: string): string {
  const place = what + pointer.replaceAll('/', '.');
  if (keyword === 'additionalProperties') {
    const { properties = {} } = schemaAt(schema, pointer.slice(0, pointer.lastIndexOf('/')));
    return `there is no setting ${place}; there are ${Object.keys(properties).join(', ')}`;
  }
  const demand = `has to be ${wanted(schemaAt(schema, pointer))}`;
  return keyword === 'required' ? `${place} is missing: it ${demand}` : `${place} ${demand}`;
}
