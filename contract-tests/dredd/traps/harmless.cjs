// What a hook has to look like.
const hooks = require('hooks');

hooks.beforeEach((_transaction, done) => done());
