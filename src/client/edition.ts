import type { ClientOperation, EditionChanges, ListedOperation } from '../descriptor.js';

/**
 * The operations as an edition has them; without changes as published. It imports nothing that is generated, for the build calls it too, and stops if
 * what comes out is not what the edition says.
 */
export function inEdition<Id extends string>(
  listed: Readonly<Record<Id, ListedOperation>>,
  changes?: EditionChanges,
): Readonly<Record<Id, ClientOperation>> {
  const operations = Object.entries<ListedOperation>(listed).map(([id, operation]): [string, ClientOperation] => [
    id,
    {
      id,
      ...operation,
      page: changes?.pages[id] ?? operation.page,
      parameters: operation.parameters.map((parameter) => {
        const { name, schema } = parameter;
        if (schema.maximum === undefined) return parameter;
        return { ...parameter, schema: { ...schema, maximum: changes?.maxima[name] ?? schema.maximum } };
      }),
      triggers: changes?.triggers[id] ?? operation.triggers ?? [],
    },
  ]);
  return Object.fromEntries(operations) as Record<Id, ClientOperation>;
}
