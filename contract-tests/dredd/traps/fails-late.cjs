// One argument makes it a synchronous hook to Dredd: by the time of the failure the transaction has passed.
const hooks = require('hooks');

hooks.afterEach(async (transaction) => {
  await new Promise((resolve) => setImmediate(resolve));
  transaction.fail = 'the answer is wrong';
});
