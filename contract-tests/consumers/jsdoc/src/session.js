import assert from 'node:assert/strict';
import { createGateway, isGatewayError } from 'cc-gateway-contract';
import { loadCatalog } from 'cc-gateway-contract/catalog';
import { createEmulator } from 'cc-gateway-contract/emulator';

/**
 * @param {import('cc-gateway-contract').AgentSession} session
 * @param {import('cc-gateway-contract').CallParameters<'rest'>} parameters
 * @returns {Promise<import('cc-gateway-contract').RefusalCode<'rest'> | undefined>} why not
 */
async function tryToRest(session, parameters) {
  try {
    await session.rest(parameters);
    return undefined;
  } catch (error) {
    if (isGatewayError(error, 'rest')) return error.retcode;
    throw error;
  }
}

const emulator = await createEmulator();
const session = await createGateway(emulator).signIn(291, { password: '' });
assert.equal(await tryToRest(session, { time: 600, restcause: 0 }), undefined);
const { eventType } = await session.waitFor('AgentState_SetRest_Success');
const code = await tryToRest(session, { time: 600, restcause: 0 });
assert.equal(code, '100-009');
// @ts-expect-error No page lists the code for this operation.
assert.ok(code !== '100-012');
await session.signOut();
emulator.close();

/** @type {import('cc-gateway-contract/catalog').ErrorCode | undefined} */
const entry = (await loadCatalog()).errorTable[code ?? ''];
/** @type {import('cc-gateway-contract/check').CheckOptions} */
const options = { url: 'https://gateway.example:8043', agents: [{ agentid: 291, password: '' }], only: ['rest'] };
console.log(`rested with ${eventType} and signed out; ${code} is of the ${entry?.cause}, and ${options.only} could be checked`);
