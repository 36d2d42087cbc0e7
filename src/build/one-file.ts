import { posix } from 'node:path';
import ts from 'typescript';

/** Gives the source of a file of the project. */
export type Read = (file: string) => string;

/** What stays an import in the one file, and under which name: file of the project to specifier. */
export type Kept = Readonly<Record<string, string>>;

interface Parts {
  readonly imports: readonly string[];
  readonly declarations: readonly string[];
}

/**
 * A module, and the declarations of other modules of the project that it rests on, as the source of one file that imports packages only. The one place
 * that knows the compiler.
 *
 * @param file with slashes, from the folder of the project
 * @throws {Error} on an import that is not by name, and on a name that a module does not declare: it would be missing
 */
export function oneFile(file: string, read: Read, kept: Kept = {}): string {
  const { imports, declarations } = partsOf(file, undefined, read, kept);
  return `${[...new Set(imports)].join('\n')}\n\n${[...new Set(declarations)].join('\n\n')}\n`;
}

/** @param names what to take of the file, and all that it rests on; undefined for everything, with its exports */
function partsOf(file: string, names: readonly string[] | undefined, read: Read, kept: Kept): Parts {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const isImport = (statement: ts.Statement) => ts.isImportDeclaration(statement);
  const own = source.statements.filter((statement) => !isImport(statement));
  const taken = names === undefined ? new Set(own) : restingOn(names, own, file);
  const used = new Set([...taken].flatMap(identifiersIn));
  const imports: string[] = [];
  const declarations: string[] = [];
  for (const statement of source.statements.filter(ts.isImportDeclaration)) {
    const { text: specifier } = statement.moduleSpecifier as ts.StringLiteral;
    const from = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts') : undefined;
    if (from === undefined || kept[from] !== undefined) {
      imports.push(from === undefined ? statement.getText() : statement.getText().replace(specifier, String(kept[from])));
      continue;
    }
    const needed = importedBy(statement).filter((name) => used.has(name));
    const other = needed.length > 0 ? partsOf(from, needed, read, kept) : { imports: [], declarations: [] };
    imports.push(...other.imports);
    declarations.push(...other.declarations);
  }
  for (const statement of own) {
    if (taken.has(statement)) declarations.push(names === undefined ? statement.getFullText().trim() : unexported(statement));
  }
  return { imports, declarations };
}

/** The declarations of these names, and those of the same file that they need. */
function restingOn(names: readonly string[], statements: readonly ts.Statement[], file: string): Set<ts.Statement> {
  const declared = new Map(statements.flatMap((statement) => namesOf(statement).map((name) => [name, statement])));
  const taken = new Set<ts.Statement>();
  const take = (name: string) => {
    const statement = declared.get(name);
    if (statement === undefined || taken.has(statement)) return;
    taken.add(statement);
    for (const other of identifiersIn(statement)) take(other);
  };
  for (const name of names) {
    if (!declared.has(name)) throw new Error(`${file} does not declare ${name}`);
    take(name);
  }
  return taken;
}

function identifiersIn(node: ts.Node): string[] {
  const own = ts.isIdentifier(node) ? [node.text] : [];
  return [...own, ...node.getChildren().flatMap(identifiersIn)];
}

/** @throws {Error} unless all is imported by name, and under that name */
function importedBy({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  if (importClause?.name || !bindings || !ts.isNamedImports(bindings) || bindings.elements.some((one) => one.propertyName)) {
    throw new Error(`cannot be put into one file: import ${importClause?.getText() ?? 'for its effect'}`);
  }
  return bindings.elements.map(({ name }) => name.text);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name === undefined ? [] : [name.getText()];
}

/** With the comment that belongs to it. */
function unexported(statement: ts.Statement): string {
  const text = statement.getFullText();
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : [];
  const keyword = modifiers?.find(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (keyword === undefined) return text.trim();
  const start = statement.getFullStart();
  return `${text.slice(0, keyword.getStart() - start)}${text.slice(keyword.getEnd() - start).trimStart()}`.trim();
}
