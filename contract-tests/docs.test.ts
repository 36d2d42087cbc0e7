import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { allOperations } from '../src/operation.js';

const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

/** The program and its exports, as the compiler sees them. */
function load(file: string) {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return { checker, exported: module ? checker.getExportsOfModule(module) : [] };
}

const { checker, exported } = load(entry);

/** The symbol itself behind a re-export. */
function resolve(symbol: ts.Symbol, by = checker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? by.getAliasedSymbol(symbol) : symbol;
}

/** The comment of a symbol with its tags, as an editor shows it. */
function comment(symbol: ts.Symbol, by = checker): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(by));
  const tags = symbol.getJsDocTags(by).map(({ name, text: parts }) => `@${name} ${ts.displayPartsToString(parts)}`);
  return [text, ...tags].join('\n').trim();
}

/** Members that a user sees: those that this project declares, without what every error or iterator has. */
function members(symbol: ts.Symbol): ts.Symbol[] {
  const own = symbol.members ? [...symbol.members.values()] : [];
  return own.filter(({ name, valueDeclaration }) => {
    const hidden =
      valueDeclaration && ts.getCombinedModifierFlags(valueDeclaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Override);
    return valueDeclaration && !hidden && !name.startsWith('__');
  });
}

/** What lacks a comment, by name. */
function silent(symbols: readonly ts.Symbol[]): string[] {
  return symbols.flatMap((symbol) => {
    const target = resolve(symbol);
    const inside = target.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class) ? members(target) : [];
    return [target, ...inside]
      .filter((one) => comment(one) === '')
      .map((one) => (one === target ? symbol.name : `${symbol.name}.${one.name}`));
  });
}

function exportNamed(name: string): ts.Symbol {
  const found = exported.find((symbol) => symbol.name === name);
  if (found === undefined) throw new Error(`no export ${name}`);
  return resolve(found);
}

describe('the comments that an editor shows', () => {
  it('are there for every exported symbol and every member of one', () => {
    expect(exported.length).toBeGreaterThan(30);
    expect(silent(exported)).toEqual([]);
  });

  it.each(['catalog', 'check/index', 'emulator/index'])('are there for every exported symbol of src/%s.ts, too', (name) => {
    const entry = load(fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url)));
    expect(entry.exported.length).toBeGreaterThan(10);
    const bare = entry.exported.filter((symbol) => comment(resolve(symbol, entry.checker), entry.checker) === '');
    expect(bare.map((symbol) => symbol.name)).toEqual([]);
  });

  it('are missed where they are missing', () => {
    const bare = load(fileURLToPath(new URL('support/without-comments.ts', import.meta.url)));
    expect(bare.exported).toHaveLength(2);
    expect(bare.exported.flatMap((symbol) => (comment(symbol) === '' ? [symbol.name] : []))).toEqual(['Bare', 'bare']);
  });

  it.each(allOperations().map((operation) => [operation.id, operation] as const))(
    'say of %s what its page says: parameters with ranges and units, codes, events, page',
    (id, operation) => {
      const { source, parameters, body, errorCodes, triggeredEvents } = operation;
      const options: Readonly<Record<string, string>> = {
        loginEx: 'SignInOptions',
        login: 'LoginOptions',
        forceLogin: 'ForceLoginOptions',
      };
      const place =
        operation.session === 'opens'
          ? exportNamed(options[id] ?? 'no sign-in')
          : members(exportNamed('SessionMethods')).find(({ name }) => name === id);
      const text = place ? comment(place) : '';
      const fields = [
        ...parameters.filter(({ in: where, name }) => where !== 'header' && name !== 'agentid'),
        ...Object.entries(body?.schema.properties ?? {}).map(([name, schema]) => ({ name, schema, unit: undefined })),
      ];
      for (const { name, schema, unit } of fields) {
        const line = text.split('\n').find((one) => one.startsWith(`- \`${name}\``)) ?? '';
        for (const bound of [schema.minimum, schema.maximum, schema.maxLength, ...(schema.enum ?? [])]) {
          if (bound !== undefined) expect(line, name).toContain(String(bound));
        }
        expect(line, name).toContain(unit === 's' ? 'seconds' : '');
        expect(line, name).not.toBe('');
      }
      for (const code of errorCodes) expect(text).toMatch(new RegExp(`${code}: \\w`));
      for (const { event, whenState } of triggeredEvents) {
        const line = text.split('\n').find((one) => one.includes(`\`${event}\``)) ?? '';
        expect(line, event).toMatch(/^- (may trigger|triggers) /);
        expect(line, event).toContain(whenState ?? '');
      }
      expect(text).toContain(`${source.page} (${source.edition})`);
    },
  );
});
