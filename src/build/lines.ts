import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** The way to a node of a document: the names and indices from its root. */
export type Path = readonly (string | number)[];

/**
 * Where things stand in a YAML text: the line, from 1, of the name that a path ends with, or of the list item.
 *
 * @throws {Error} on a path that leads nowhere
 */
export function linesOf(text: string): (path: Path) => number {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  return (path) => {
    const last = path.at(-1);
    const parent = document.getIn(path.slice(0, -1), true);
    let range: readonly number[] | null | undefined;
    if (isMap(parent)) {
      const key = parent.items.map((pair) => pair.key).find((name) => isScalar(name) && name.value === last);
      range = isScalar(key) ? key.range : undefined;
    } else if (isSeq(parent)) {
      const item: unknown = typeof last === 'number' ? parent.items[last] : undefined;
      range = isMap(item) || isScalar(item) || isSeq(item) ? item.range : undefined;
    }
    const [offset] = range ?? [];
    if (offset === undefined) throw new Error(`the document has no ${path.join(' / ')}`);
    return counter.linePos(offset).line;
  };
}
