import { createGateway, InvalidParameterError, isGatewayError, isHttpError, isNetworkError } from 'cc-gateway-contract';

declare global {
  /** Moves the time of the emulator on. */
  function advance(ms: number): Promise<void>;
  /** Resolves when the request has arrived that the gateway will not answer. */
  function unanswered(): Promise<void>;
  var runSession: () => Promise<unknown>;
  var runFailures: () => Promise<unknown>;
}

const gateway = createGateway({ baseUrl: location.origin });

/** A whole session, and what the page saw of it. */
globalThis.runSession = async () => {
  const session = await gateway.signIn(291, { password: 'correct horse', phonenum: '40038', status: 4 });
  const firstGuid = session.guid;
  const heard: string[] = [];
  const events = session.events();
  const stopPolling = session.keepAlive();
  const stop = session.on('AgentState_SetRest_Success', ({ eventType, workNo }) => heard.push(`${eventType} of ${workNo}`));

  await session.rest({ time: 1, restcause: 0 });
  const iterated: string[] = [];
  for await (const { eventType } of events) {
    iterated.push(eventType);
    if (eventType === 'AgentState_SetRest_Success') break;
  }
  stop();

  const refused = await errorOf(session.rest({ time: 1, restcause: 0 }));
  const invalid = await errorOf(session.rest({ time: 86_400, restcause: 0 }));

  const due = session.waitFor('AgentState_Rest_Timeout');
  await advance(1000);
  const waitedFor = await due;

  // The poll that brings the next event, or the one before it, brings a new Guid as well.
  await advance(61_000);
  await session.rest({ time: 60, restcause: 0, prolong: true });
  await session.waitFor('AgentState_SetRest_Success');
  const secondGuid = session.guid;

  const controller = new AbortController();
  const aborted = errorOf(session.setCustomState({ customstate: 7 }, { signal: controller.signal }));
  await unanswered();
  controller.abort(new Error('the user left'));

  const report = {
    signInResult: session.signInResult,
    guids: [firstGuid, secondGuid],
    iterated,
    heard,
    refused: {
      error: refused,
      isOfRest: isGatewayError(refused, 'rest'),
      isOfLogout: isGatewayError(refused, 'logout'),
    },
    invalid: { error: invalid, isInvalidParameterError: invalid instanceof InvalidParameterError },
    waitedFor,
    aborted: String(await aborted),
  };
  stopPolling();
  await session.signOut();
  return JSON.parse(JSON.stringify({ ...report, active: session.active, ended: await session.ended }));
};

/** What becomes of calls of which something other than the gateway answers, or nobody. */
globalThis.runFailures = async () => {
  const session = gateway.resume(291, 'from-elsewhere');
  const errors = [];
  for (const time of [1, 2, 3]) errors.push(await errorOf(session.rest({ time, restcause: 0 })));
  return errors.map((error) => ({
    message: String(error),
    isHttpError: isHttpError(error),
    isNetworkError: isNetworkError(error),
    ...(isHttpError(error) && { status: String(error.status) }),
  }));
};

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('the call did not fail');
}
