import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { server } from '../generated/catalog.js';
import {
  type Catalog,
  type Edition,
  type EventName,
  editions,
  loadCatalog,
  type OperationId,
  publishedCatalog,
} from './catalog.js';
import type { DocumentedStatement, ErrorCode, OperationDescriptor } from './descriptor.js';
import { type Match, Routes } from './routes.js';

export { type Edition, type EventName, editions, type OperationId };

/** The interface as one edition of the pages has it, or as the mix that is published. */
export class Contract {
  /** Everything that it says, as data. */
  readonly catalog: Catalog;
  readonly version: string;
  readonly edition: Edition;
  /** In the order of a session. */
  readonly operations: readonly OperationDescriptor[];
  readonly events: Catalog['events'];
  /** In the order of the document. */
  readonly statements: readonly DocumentedStatement[];
  readonly #statements: ReadonlyMap<string, DocumentedStatement>;
  readonly #routes: Routes;

  constructor(catalog: Catalog) {
    this.version = catalog.contract.version;
    this.edition = catalog.contract.edition;
    this.operations = Object.values(catalog.operations);
    this.events = catalog.events;
    this.statements = catalog.statements;
    this.catalog = catalog;
    this.#statements = new Map(catalog.statements.map((statement) => [statement.id, statement]));
    this.#routes = new Routes(server.basePath, this.operations);
  }

  /** @throws {Error} on a name that is none of an operation */
  operation(id: OperationId): OperationDescriptor {
    const found = this.catalog.operations[id];
    if (found === undefined) throw new Error(`the contract has no operation ${String(id)}`);
    return found;
  }

  /**
   * The operation that a request line leads to.
   *
   * @param method in capitals
   * @param pathname path with the base path, without query; a trailing slash is tolerated
   */
  match(method: string, pathname: string): Match {
    return this.#routes.match(method, pathname);
  }

  /** What the error table says of a code; undefined for one that it does not have, and for anything that is no code. */
  errorCode(code: unknown): ErrorCode | undefined {
    const { errorTable } = this.catalog;
    return typeof code === 'string' && Object.hasOwn(errorTable, code) ? errorTable[code] : undefined;
  }

  /** Whether the vendor's table may have a code: it is here, or its group goes on behind what the pages seen show. */
  mayBeCode(code: string): boolean {
    const { unseen, completeThrough } = this.catalog.errorTableEnd;
    const isUnseen = unseen.some((group) => code.startsWith(`${group}-`)) && code > completeThrough;
    return this.errorCode(code) !== undefined || isUnseen;
  }

  /** The statement of that name, if there is one. */
  statement(id: string): DocumentedStatement | undefined {
    return this.#statements.get(id);
  }
}

/** The mix of the pages as published: each operation as its own page has it. */
export const asPublished = new Contract(publishedCatalog);

const loaded = new Map<Edition, Promise<Contract>>([['as-published', Promise.resolve(asPublished)]]);

/**
 * The contract of an edition; default: the mix.
 *
 * @throws {RangeError} if there is no such edition
 */
export async function contractOf(edition: Edition = 'as-published'): Promise<Contract> {
  const known = loaded.get(edition);
  if (known !== undefined) return known;
  const loading = loadCatalog(edition).then((catalog) => new Contract(catalog));
  loaded.set(edition, loading);
  loading.catch(() => loaded.delete(edition));
  return loading;
}

/** The name of the file that an edition is published in. */
export function bundleOf(edition: Edition, format: 'json' | 'yaml'): string {
  return edition === 'as-published' ? `openapi.${format}` : `openapi.${edition}.${format}`;
}

/** Where the package has the bundle of an edition. */
export function bundleFile(edition: Edition): string {
  const path = edition === 'as-published' ? 'openapi.json' : `editions/${edition}.json`;
  return fileURLToPath(import.meta.resolve(`cc-gateway-contract/${path}`));
}

/** The bundle of an edition in the package. */
export function readBundle(edition: Edition): string {
  return readFileSync(bundleFile(edition), 'utf8');
}

const current = new AsyncLocalStorage<Contract>();

/** The contract that a check goes by: one for all that it does, so that it need not be handed from function to function. */
export function contract(): Contract {
  return current.getStore() ?? asPublished;
}

/** Does something, and all that comes of it, by a contract. */
export function within<T>(chosen: Contract, work: () => T): T {
  return current.run(chosen, work);
}
