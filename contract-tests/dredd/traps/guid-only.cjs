// What one writes first to get through a session: the Guid, and the sign-out last.
const hooks = require('hooks');

let guid;
hooks.beforeEach((transaction, done) => {
  if (guid) transaction.request.headers.Guid = guid;
  done();
});
hooks.beforeEachValidation((transaction, done) => {
  guid = (transaction.real.headers['set-guid'] || `=${guid}`).replace(/^[^=]*=/, '');
  done();
});
