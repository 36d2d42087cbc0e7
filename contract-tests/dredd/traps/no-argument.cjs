// A hook without arguments is called in no way at all: Dredd waits for it, runs out of work, and ends.
const hooks = require('hooks');

hooks.beforeEach(() => {});
