import type { DreddHooks, DreddTransaction } from './types.js';

/**
 * Hooks that Dredd registers without a word although they will not do their work: it waits only for hooks of two arguments, swallows
 * what others throw or say late, stops for ever at one without arguments, and never calls one whose name no transaction has.
 */
export function brokenHooks(hooks: DreddHooks, transactions: readonly DreddTransaction[]): string[] {
  const names = new Set(transactions.map(({ name }) => name));
  const named = Object.entries({ ...hooks.beforeHooks, ...hooks.beforeValidationHooks, ...hooks.afterHooks });
  const everywhere = [
    hooks.beforeAllHooks,
    hooks.beforeEachHooks,
    hooks.beforeEachValidationHooks,
    hooks.afterEachHooks,
    hooks.afterAllHooks,
  ];
  return [
    ...named.filter(([name]) => !names.has(name)).map(([name]) => `a hook is registered for "${name}", which is no transaction`),
    ...[...everywhere.flat(), ...named.flatMap(([, list]) => list)]
      .filter((hook) => hook.length !== 2)
      .map((hook) => `a hook takes ${hook.length} arguments; Dredd waits only for those of two`),
  ];
}
