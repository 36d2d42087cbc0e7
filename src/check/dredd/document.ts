import { contract, readBundle } from '../../contract.js';

interface Operation {
  operationId: string;
  callbacks?: unknown;
  responses: Record<string, { content: Record<string, { examples: Record<string, unknown>; schema?: unknown }> }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { examples: Record<string, unknown>; schemas?: unknown };
}

/**
 * The contract as Dredd can use it: without the response schemas, which its OpenAPI 3 reader drops, without all examples but the
 * first, and without extensions. It reads this in two thirds of the time; the hooks hand the full schema to its validator.
 *
 * @param operations those that are left in it
 */
export function documentForDredd(operations: ReadonlySet<string>): string {
  const document = JSON.parse(readBundle(contract().edition), (key, value: unknown) =>
    key.startsWith('x-') || key.startsWith('failure_') ? undefined : value,
  ) as Document;
  for (const [path, item] of Object.entries(document.paths)) {
    if (!Object.values(item).some(({ operationId }) => operations.has(operationId))) delete document.paths[path];
  }
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    for (const media of Object.values(operation.responses).flatMap(({ content }) => Object.values(content))) {
      media.examples = Object.fromEntries(Object.entries(media.examples).slice(0, 1));
      delete media.schema;
    }
    delete operation.callbacks;
  }
  return JSON.stringify(document);
}
