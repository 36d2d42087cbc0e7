import { type AgentSession, createGateway, isGatewayError } from 'cc-gateway-contract';
import { loadCatalog } from 'cc-gateway-contract/catalog';
import document from 'cc-gateway-contract/openapi.json';

async function day(baseUrl: string): Promise<string> {
  const session: AgentSession = await createGateway({ baseUrl }).signIn(291, { password: '' });
  await session.rest({ time: 600, restcause: 0 });
  const { eventType } = await session.waitFor('AgentState_SetRest_Success');
  const error: unknown = await session.rest({ time: 600, restcause: 0 }).catch((reason) => reason);
  if (!isGatewayError(error, 'rest')) throw error;
  await session.signOut();
  const { errorTable, operations } = await loadCatalog('2025-11-13');
  const { cause } = errorTable[error.retcode] ?? {};
  return `rested with ${eventType} and signed out; ${error.retcode} is of the ${cause}; ${operations.rest.id} is at ${Object.keys(document.paths).indexOf(operations.rest.path)}`;
}

const output = globalThis.document.querySelector('output') as HTMLOutputElement;
day(new URLSearchParams(location.search).get('gateway') ?? '').then(
  (text) => {
    output.value = text;
  },
  (error) => {
    output.value = `FAILED: ${error}`;
  },
);
