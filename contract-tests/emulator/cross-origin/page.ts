import { createGateway, isGatewayError } from 'cc-gateway-contract';

/** Moves the time of the emulator on. */
declare const advance: (ms: number) => Promise<void>;

declare global {
  var runCrossOrigin: (origin: string, credentials: RequestCredentials) => Promise<unknown>;
  var tryControl: (origin: string) => Promise<unknown>;
}

/** A whole session with a gateway of another origin, and what the page saw of it. */
globalThis.runCrossOrigin = async (origin, credentials) => {
  const gateway = createGateway({ baseUrl: origin, fetch: (url, init) => fetch(url, { ...init, credentials }) });
  const session = await gateway.login(291, { password: 'correct horse', phonenum: '40038' });
  const first = session.guid;
  const ready = await session.waitFor('AgentState_Ready');
  await advance(61_000);
  await session.rest({ time: 60, restcause: 0 });
  await session.waitFor('AgentState_SetRest_Success');
  const second = session.guid;
  const refused = await session.rest({ time: 60, restcause: 0 }).catch((error: unknown) => isGatewayError(error) && error.retcode);
  await session.signOut();
  return { ready: ready.workNo, guids: [first, second], refused, ended: await session.ended };
};

/** What becomes of every attempt to get at the emulator itself: HTTP status, or that the page learns nothing. */
globalThis.tryControl = async (origin) => {
  const attempts: [string, string, RequestInit][] = [
    ['GET', 'state', {}],
    ['GET', 'agents', { credentials: 'include' }],
    ['PUT', 'fault', { body: '{"faults":[{"effect":"reset"}]}' }],
    ['DELETE', 'fault', {}],
    ['POST', 'clock', { body: '{"advanceMs":1}', headers: { 'Content-Type': 'text/plain' } }],
    ['GET', 'requests', { mode: 'no-cors' }],
    ['POST', 'clock', { body: '{"advanceMs":1}', mode: 'no-cors' }],
  ];
  const outcomes: [string, string, number | string][] = [];
  for (const [method, path, init] of attempts) {
    const outcome = await fetch(`${origin}/_emulator/${path}`, { method, ...init }).then(
      ({ status, type }) => (type === 'opaque' ? 'opaque' : status),
      (error: Error) => error.name,
    );
    outcomes.push([method, path, outcome]);
  }
  return outcomes;
};
