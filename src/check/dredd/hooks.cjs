// Dredd loads hooks from a CommonJS file only, and only inside it does `require('hooks')` mean anything. So this file hands the
// hooks over and holds nothing else: what they do is in session.ts.
const hooks = require('hooks');

globalThis.ccgwRegisterHooks?.(hooks);
