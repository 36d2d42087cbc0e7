/** The part of Redocly's rule interface that the rules use; the CLI ships no types. */
export interface Location {
  source: { absoluteRef: string };
  /** JSON pointer within the file. */
  pointer: string;
  child(path: string | (string | number)[]): Location;
  key(): Location;
}

export interface RuleContext {
  location: Location;
  report(problem: { message: string; location?: Location; reference?: string }): void;
  resolve(node: unknown, from?: string): { node?: unknown; location?: Location };
}

export type Json = Record<string, unknown>;

export interface Visitor {
  Root?(root: Json, ctx: RuleContext): void;
  Operation?(operation: Json, ctx: RuleContext): void;
}

export type Rule = () => Visitor;
