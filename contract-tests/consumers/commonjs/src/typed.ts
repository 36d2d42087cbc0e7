import assert = require('node:assert/strict');

import type { Report } from 'cc-gateway-contract/check';

import contract = require('cc-gateway-contract');
import catalog = require('cc-gateway-contract/catalog');
import emulators = require('cc-gateway-contract/emulator');

async function main(): Promise<void> {
  const emulator = await emulators.createEmulator();
  const session = await contract.createGateway(emulator).signIn(291, { password: '' });
  await session.rest({ time: 600, restcause: 0 });
  const { eventType } = await session.waitFor('AgentState_SetRest_Success');
  const error: unknown = await session.rest({ time: 600, restcause: 0 }).catch((reason) => reason);
  if (!contract.isGatewayError(error, 'rest')) throw error;
  const code: contract.RefusalCode<'rest'> = error.retcode;
  const edition: Report['contract']['edition'] = catalog.editions[0] ?? '';
  assert.equal((await catalog.loadCatalog()).errorTable[code]?.cause, 'right');
  await session.signOut();
  console.log(`rested with ${eventType} and signed out: ${edition}`);
}

void main();
