// The name matches no transaction: Dredd never calls the hook, and never says so.
const hooks = require('hooks');

hooks.before('/onlineagent/{agentid}/logout > Singing out > 200', (transaction, done) => {
  transaction.fail = 'this hook ran';
  done();
});
