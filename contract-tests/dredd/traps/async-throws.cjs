// One argument makes it a synchronous hook to Dredd: the promise is not looked at, and what it throws changes nothing.
const hooks = require('hooks');

hooks.afterAll(async (_transactions) => {
  throw new Error('somebody is still signed in');
});
