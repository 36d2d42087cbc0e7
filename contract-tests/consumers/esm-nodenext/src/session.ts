import assert from 'node:assert/strict';
import { type AgentSession, createGateway, type EventOf, isGatewayError, type RefusalCode } from 'cc-gateway-contract';
import { type Catalog, editions, loadCatalog, type OperationDescriptor } from 'cc-gateway-contract/catalog';
import edition from 'cc-gateway-contract/editions/2025-11-13.json' with { type: 'json' };
import { type RunningEmulator, startEmulator } from 'cc-gateway-contract/emulator';
import document from 'cc-gateway-contract/openapi.json' with { type: 'json' };
import manifest from 'cc-gateway-contract/package.json' with { type: 'json' };

const emulator: RunningEmulator = await startEmulator();
const session: AgentSession = await createGateway(emulator).signIn(291, { password: '' });
await session.rest({ time: 600, restcause: 0 });
const event: EventOf<'AgentState_SetRest_Success'> = await session.waitFor('AgentState_SetRest_Success');
assert.equal(event.workNo, '291');

const error: unknown = await session.rest({ time: 600, restcause: 0 }).catch((reason) => reason);
if (!isGatewayError(error, 'rest')) throw error;
const code: RefusalCode<'rest'> = error.retcode;
assert.equal(code, '100-009');
// @ts-expect-error No page lists the code for this operation.
assert.notEqual(code === '100-012', true);
// @ts-expect-error There is no such event.
void session.waitFor('AgentState_SetRest_Sucess').catch(() => {});
// @ts-expect-error A number, and seconds.
await assert.rejects(session.rest({ time: '600', restcause: 0 }));
await session.signOut();

const catalog: Catalog = await loadCatalog();
const rest: OperationDescriptor = catalog.operations.rest;
assert.deepEqual(rest.errorCodes.includes(code), true);
assert.match(catalog.errorTable[code]?.meaning ?? '', /state/);
assert.equal(editions.length, 3);

const paths: string[] = Object.keys(document.paths);
assert.equal(document.openapi, '3.0.3');
assert.equal(Object.keys(edition.paths).length, paths.length);
assert.equal(manifest.name, 'cc-gateway-contract');

await emulator.close();
console.log(`rested with ${event.eventType} and signed out; ${paths.length} paths`);
