const assert = require('node:assert/strict');
const { createGateway, isGatewayError } = require('cc-gateway-contract');
const { loadCatalog } = require('cc-gateway-contract/catalog');
const { checkGateway } = require('cc-gateway-contract/check');
const { startEmulator } = require('cc-gateway-contract/emulator');
const document = require('cc-gateway-contract/openapi.json');

/** What `require` may warn of, it warns of here. */
process.on('warning', (warning) => {
  throw warning;
});

async function main() {
  const emulator = await startEmulator();
  const session = await createGateway(emulator).signIn(291, { password: '' });
  await session.rest({ time: 600, restcause: 0 });
  const { eventType } = await session.waitFor('AgentState_SetRest_Success');
  const error = await session.rest({ time: 600, restcause: 0 }).catch((reason) => reason);
  assert.ok(isGatewayError(error, 'rest') && error.retcode === '100-009');
  await session.signOut();

  const { operations, errorTable } = await loadCatalog('2025-11-13');
  for (const code of operations.rest.errorCodes) assert.ok(errorTable[code]?.meaning);
  assert.ok(document.paths['/onlineagent/{agentid}/logout']);
  await assert.rejects(
    checkGateway({ url: emulator.origin, agents: [{ agentid: 291, password: '' }] }),
    /the check needs dredd, which is not installed; run: npm install --save-dev dredd@14\.1\.0/,
  );
  await emulator.close();
  console.log(`rested with ${eventType} and signed out`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
