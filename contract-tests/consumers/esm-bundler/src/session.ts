import assert from 'node:assert/strict';
import { createGateway, isGatewayError } from 'cc-gateway-contract';
import { type Edition, editions, loadCatalog } from 'cc-gateway-contract/catalog';
import type { CheckedGateway } from 'cc-gateway-contract/check';
import { createEmulator, startEmulator } from 'cc-gateway-contract/emulator';
import document from 'cc-gateway-contract/openapi.json';

const newest: Edition | undefined = editions.at(-1);
const emulator = await startEmulator({ edition: newest });
const session = await createGateway({ ...emulator, edition: '2025-11-13' }).signIn(60_000, { password: '' });
await session.rest({ time: 600, restcause: 0 });
const { eventType } = await session.waitFor('AgentState_SetRest_Success');
const error: unknown = await session.rest({ time: 600, restcause: 0 }).catch((reason) => reason);
assert.ok(isGatewayError(error, 'rest') && error.retcode === '100-009');
await session.signOut();
await emulator.close();

const inMemory = await createEmulator();
assert.equal((await createGateway(inMemory).signIn(291, { password: '' })).active, true);
inMemory.close();

const { operations } = await loadCatalog(newest);
assert.equal(operations.rest.path in document.paths, true);
const { exitCode }: Pick<CheckedGateway, 'exitCode'> = { exitCode: 0 };
console.log(`rested with ${eventType} and signed out: ${exitCode}`);
