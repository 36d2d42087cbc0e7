// Not JavaScript: Dredd warns and runs without hooks.
hooks.beforeEach((transaction, done => {
