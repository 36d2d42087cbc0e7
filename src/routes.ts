import type { Method, OperationDescriptor } from './descriptor.js';

/** What a request line leads to. */
export type Match =
  | { readonly kind: 'operation'; readonly operation: OperationDescriptor; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: 'wrong method'; readonly allowed: readonly Method[] }
  | { readonly kind: 'unknown path' };

/** One segment of paths, and what follows it. */
interface Node {
  readonly fixed: Map<string, Node>;
  any?: Node;
  /** What ends here, in the order of the document. */
  readonly operations: OperationDescriptor[];
}

/** The paths of operations as a tree of their segments: finding one takes as long with thirty as with three. */
export class Routes {
  readonly #basePath: string;
  readonly #root = node();
  readonly #names = new Map<OperationDescriptor, readonly (string | undefined)[]>();

  constructor(basePath: string, operations: readonly OperationDescriptor[]) {
    this.#basePath = `${basePath}/`;
    for (const operation of operations) {
      const segments = operation.path.slice(1).split('/');
      const names = segments.map((segment) => /^\{(\w+)\}$/.exec(segment)?.[1]);
      const end = segments.reduce(
        (at, segment, index) => (names[index] === undefined ? below(at, segment) : belowAny(at)),
        this.#root,
      );
      end.operations.push(operation);
      this.#names.set(operation, names);
    }
  }

  /**
   * The operation that a request line leads to.
   *
   * @param method in capitals
   * @param pathname path with the base path, without query; a trailing slash is tolerated
   */
  match(method: string, pathname: string): Match {
    if (!pathname.startsWith(this.#basePath)) return { kind: 'unknown path' };
    const segments = pathname.slice(this.#basePath.length).split('/');
    if (segments.length > 1 && segments.at(-1) === '') segments.pop();
    const operations = found(this.#root, segments, 0);
    if (operations.length === 0) return { kind: 'unknown path' };
    const operation = operations.find((each) => each.method === method);
    if (operation === undefined) return { kind: 'wrong method', allowed: operations.map((each) => each.method) };
    const path: Record<string, string> = {};
    this.#names.get(operation)?.forEach((name, index) => {
      if (name !== undefined) path[name] = decode(segments[index] ?? '');
    });
    return { kind: 'operation', operation, path };
  }
}

/** Where a fixed segment and any segment fit, both are looked into: `/onlineagent/{agentid}/work` is beside no other one, but might be. */
function found(at: Node, segments: readonly string[], index: number): readonly OperationDescriptor[] {
  const segment = segments[index];
  if (segment === undefined) return at.operations;
  const fixed = at.fixed.get(segment);
  const first = fixed === undefined ? [] : found(fixed, segments, index + 1);
  if (at.any === undefined || segment === '') return first;
  const second = found(at.any, segments, index + 1);
  return first.length === 0 ? second : [...first, ...second];
}

function node(): Node {
  return { fixed: new Map(), operations: [] };
}

function below(at: Node, segment: string): Node {
  const known = at.fixed.get(segment) ?? node();
  at.fixed.set(segment, known);
  return known;
}

function belowAny(at: Node): Node {
  at.any ??= node();
  return at.any;
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
