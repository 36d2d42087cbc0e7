import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { contractOf, type Edition, editions } from '../src/contract.js';
import { envelope, type HeldReply, type Reply } from '../src/emulator/http.js';
import { type OperationId, operation } from '../src/operation.js';
import { agents, checkUrl, everyOperation, oneOfEachKind } from './support/checked.js';
import {
  type Alteration,
  altered,
  gateway,
  type Interception,
  operationOf,
  withHeader,
  withJson,
  withResult,
} from './support/gateway.js';

const operations = [...everyOperation];
const everywhere = (alteration: Alteration) => Object.fromEntries(operations.map((operation) => [operation, alteration]));
const withoutResult: Alteration = withJson(({ result: _, ...body }) => body);
const reversed: Alteration = withJson((body) => Object.fromEntries(Object.entries(body).reverse()));
const refusal =
  (alter: Alteration): Alteration =>
  (reply, request) =>
    reply.body.includes('"retcode":"0"') ? reply : alter(reply, request);
const refuse = (code: string): Reply => envelope({ message: '', retcode: code });
const page = (status: number): Reply => ({
  status,
  headers: [['Content-Type', 'text/html']],
  body: `<html>${status}</html>`,
});
const eventWith = (fields: Record<string, unknown>): Alteration =>
  withJson((body) => (body.event ? { ...body, event: { ...(body.event as object), ...fields } } : body));

/** What the pages leave open, either way. */
const variants: [title: string, alterations: Readonly<Record<string, Alteration>>][] = [
  ['as the emulator is', {}],
  ['media type with charset', everywhere(withHeader('Content-Type', 'application/json; charset=UTF-8'))],
  [
    'media type with charset, without a space, in small letters',
    everywhere(withHeader('Content-Type', 'application/json;charset=utf-8')),
  ],
  ['media type in capitals', everywhere(withHeader('Content-Type', 'Application/JSON; Charset="UTF-8"'))],
  ['vdnid as text', { loginEx: withResult({ vdnid: '1' }) }],
  [
    'commands without result',
    { setAgentAutoEnterIdle: withoutResult, setCustomState: withoutResult, rest: withoutResult, logout: withoutResult },
  ],
  ['message empty everywhere', everywhere(withJson((body) => ({ ...body, message: '' })))],
  ['keys in another order', everywhere(reversed)],
  ['fields that the pages do not have', everywhere(withJson((body) => ({ ...body, traceId: 'a1', event: body.event })))],
  ['a password that never expires', { loginEx: withResult({ timeRemaining: '' }) }],
  ['a password that expires today', { loginEx: withResult({ timeRemaining: '0' }) }],
  ['a password to be changed, with 180 days to go', { loginEx: withResult({ timeRemaining: '180', isForceChange: 'true' }) }],
  ['further fields in the sign-in result', { loginEx: withResult({ agentName: 'Jo' }) }],
  ['an empty poll whose event is null', { getAgentEvent: withJson((body) => ({ ...body, event: body.event ?? null })) }],
  ['events whose time is a number', { getAgentEvent: eventWith({ eventGenTime: 1471585949806 }) }],
  ['events whose time is text', { getAgentEvent: eventWith({ eventGenTime: '1471585949806' }) }],
  ['events with an object for content', { getAgentEvent: eventWith({ content: { reason: '0' } }) }],
  ['events with a bare text for content', { getAgentEvent: eventWith({ content: '1471-5' }) }],
  ['a byte order mark', everywhere((reply) => ({ ...reply, body: `\ufeff${reply.body}` }))],
  ['a character that stands for another', everywhere(withJson((body) => ({ ...body, message: '\ufffd' })))],
  [
    'cookies beside the Guid',
    everywhere((reply) => ({ ...reply, headers: [['Set-Cookie', 'a=1; Path=/'], ['Set-Cookie', 'b=2'], ...reply.headers] })),
  ],
  ['a body with spaces', everywhere((reply) => ({ ...reply, body: ` ${JSON.stringify(JSON.parse(reply.body), null, 2)}\n` }))],
  ['refusals with an empty text for result', everywhere(refusal(withJson((body) => ({ ...body, result: '' }))))],
  ['refusals without result', everywhere(refusal(withoutResult))],
  [
    'every wrong Guid called 100-006',
    everywhere(refusal((reply) => ({ ...reply, body: reply.body.replace('000-003', '100-006') }))),
  ],
  [
    'every missing session called 000-003',
    everywhere(refusal((reply) => ({ ...reply, body: reply.body.replace('100-006', '000-003') }))),
  ],
  [
    'a second sign-out called 100-006',
    { logout: refusal((reply) => ({ ...reply, body: reply.body.replace('100-008', '100-006') })) },
  ],
];

const inPath = /onlineagent\/[^/]*\/(rest|autoenteridle|loginex|logout|setcustomstate)|agentevent\//;
const isOperation = ({ method, target }: { method: string; target: string }) =>
  operationOf({ method, target, headers: {}, body: '' }) !== '';
const slow =
  (ms: number, which: (reply: Reply) => boolean = () => true): Interception =>
  (request, emulator) => {
    const outcome = emulator.handle(request);
    const later = async (reply: Reply | Promise<Reply>) => {
      const answer = await reply;
      if (which(answer)) await delay(ms);
      return answer;
    };
    return 'reply' in outcome ? { ...outcome, reply: later(outcome.reply) } : { reply: later(outcome), cancel: () => {} };
  };
const hasEvent = ({ body }: Reply) => body.includes('"eventType"');

type Options = NonNullable<Parameters<typeof gateway>[1]>;

/** How a gateway may be, beyond the form of its answers. */
const behaviours: [title: string, options: Options | (() => Options), also?: string[]][] = [
  ['under static authentication', { auth: 'static' }],
  ['renewing the Guid with every poll', { renewedAfterMs: 0 }],
  ['answering empty polls at once', { holdMs: 0 }],
  ['slow with every answer', { intercept: slow(40) }],
  ['slow with events', { intercept: slow(300, hasEvent) }],
  [
    'with 200 and a code for a wrong method',
    { intercept: (request) => (inPath.test(request.target) && !isOperation(request) ? refuse('000-002') : undefined) },
  ],
  [
    'with 404 and a page for values in the path that are out of range',
    {
      intercept: (request, emulator) => {
        const outcome = emulator.handle(request);
        return !('reply' in outcome) &&
          /"(000-002|100-001): |"retcode":"000-002"/.test(outcome.body) &&
          !request.target.includes('?')
          ? page(404)
          : outcome;
      },
    },
  ],
  [
    'with 400 and a page for bodies that are no JSON',
    {
      intercept: (request) => (operationOf(request) === 'loginEx' && !/^\{.*\}$/.test(request.body) ? page(400) : undefined),
    },
  ],
  ['that never grants a rest', { intercept: (request, emulator) => instead(request, emulator, 'rest', () => true, '100-009') }],
  [
    'that grants rests of an hour at most',
    {
      intercept: (request, emulator) =>
        instead(request, emulator, 'rest', ({ target }) => Number(/rest\/(\d+)\//.exec(target)?.[1]) > 3600, '100-009'),
    },
    ['warning rest.time.maximum#=86399'],
  ],
  [
    'that grants no rest in any custom state',
    {
      intercept: (request, emulator) => instead(request, emulator, 'rest', (rest) => hasCustomState(rest, emulator), '100-009'),
    },
    ['warning setCustomState.rule.purpose#state'],
  ],
  [
    'that has no rest causes configured',
    {
      intercept: (request, emulator) => instead(request, emulator, 'rest', ({ target }) => !/\/0(\?.*)?$/.test(target), '000-002'),
    },
  ],
  [
    'that knows its phones and takes no other',
    {
      intercept: (request) =>
        operationOf(request) === 'loginEx' && /"phonenum":"(?!40038")/.test(request.body) ? refuse('100-003') : undefined,
    },
  ],
  [
    'that calls unknown phones a wrong parameter',
    {
      intercept: (request) =>
        operationOf(request) === 'loginEx' && /"phonenum":"(?!40038")/.test(request.body) ? refuse('100-001') : undefined,
    },
  ],
  ['that has no video agents', { intercept: (request) => (/"agenttype":11/.test(request.body) ? refuse('100-003') : undefined) }],
  [
    'that takes any media type',
    {
      intercept: (request, emulator) =>
        emulator.handle({ ...request, headers: { ...request.headers, 'content-type': 'application/json' } }),
    },
    // Found at every operation with a body, and told once.
    ['warning sendNoteletEx.Content-Type.mandatory#=text/plain'],
  ],
  [
    'that does not take numbers as text',
    { intercept: (request) => (/"status":"4"/.test(request.body) ? refuse('100-001') : undefined) },
    ['warning loginEx.body.type#=texts'],
  ],
  ['that tells of a call now and then', () => ({ intercept: everySeventh() })],
  [
    'that tells of something else after each sign-in',
    () => ({ intercept: afterSignIn() }),
    ['warning loginEx.events#AgentOther_PhoneOffhook'],
  ],
  ['that forgets the former Guid as soon as it renews it', () => ({ renewedAfterMs: 0, intercept: newestGuidOnly() })],
  ['that goes on signing out after it has answered', () => ({ intercept: lateSignOut(250) })],
  ['that takes no second poll while one is held', () => ({ intercept: oneHeldPoll() })],
  [
    'that lets a rest asked for in wrap-up begin after it',
    {
      intercept: (request, emulator) => {
        const [, agentid] = /onlineagent\/(\d+)\/rest/.exec(request.target) ?? [];
        const isInWrapUp = emulator.state.session(Number(agentid))?.state === 'wrap-up';
        return isInWrapUp && emulator.state.authenticate(Number(agentid), request.headers.guid) === '0' ? refuse('0') : undefined;
      },
    },
  ],
  [
    'that has some causes of a rest and calls the others a state that cannot be set',
    {
      intercept: (request, emulator) =>
        instead(request, emulator, 'rest', ({ target }) => Number(/(\d+)(\?.*)?$/.exec(target)?.[1]) > 127, '100-009'),
    },
  ],
  [
    'that does not look at the name of the node in a Guid, whose characters are any',
    () => {
      let count = 0;
      return {
        newGuid: () => {
          count += 1;
          return `guid-xyz-${count}Z`;
        },
        intercept: (request, emulator) =>
          emulator.handle({
            ...request,
            headers: {
              ...request.headers,
              ...(request.headers.guid && { guid: request.headers.guid.replace(/\..*/, '.AgentGateway1') }),
            },
          }),
      };
    },
  ],
  ['that keeps its sessions by cookie', () => ({ intercept: byCookie() })],
  [
    'that knows numbers of agents up to 999999',
    { intercept: (request) => (/\/60000\/loginex/.test(request.target) ? refuse('100-004') : undefined) },
  ],
];

function hasCustomState({ target }: { target: string }, emulator: Parameters<Interception>[1]): boolean {
  const [, agentid] = /onlineagent\/(\d+)/.exec(target) ?? [];
  return emulator.state.session(Number(agentid))?.customState !== undefined;
}

/** Events of the contract's other pages, at times that have nothing to do with the requests. */
function everySeventh(): Interception {
  let count = 0;
  return ({ target }, emulator) => {
    const [, agentid = ''] = /\/(\d+)/.exec(target.replace(/.*agentevent|.*onlineagent/, '')) ?? [];
    count += 1;
    if (count % 7 === 0) {
      emulator.state.session(Number(agentid))?.events.push({ eventType: 'AgentEvent_Ringing', workNo: agentid, content: '1471-5' });
    }
    return undefined;
  };
}

function afterSignIn(): Interception {
  return (request, emulator) => {
    if (operationOf(request) !== 'loginEx') return undefined;
    const reply = emulator.handle(request);
    const [, workNo = ''] = /onlineagent\/(\d+)/.exec(request.target) ?? [];
    if ('body' in reply && hasGuid(reply)) {
      emulator.state.session(Number(workNo))?.events.push({ eventType: 'AgentOther_PhoneOffhook', workNo, content: null });
    }
    return reply;
  };
}

function hasGuid({ headers }: Reply): boolean {
  return headers.some(([name]) => name === 'Set-GUID');
}

function newestGuidOnly(): Interception {
  const newest = new Map<string, string>();
  const learn = (reply: Reply) => {
    const [, guid] = /^JSESSIONID=(.*)$/.exec(reply.headers.find(([name]) => name === 'Set-GUID')?.[1] ?? '') ?? [];
    const [, inBody] = /"result":\{"guid":"([^"]+)"/.exec(reply.body) ?? [];
    return guid ?? inBody;
  };
  return (request, emulator) => {
    const [, agentid = ''] = /(?:onlineagent|agentevent)\/(\d+)/.exec(request.target) ?? [];
    const present = newest.get(agentid);
    const { guid } = request.headers;
    const stale = present !== undefined && guid !== present && emulator.state.authenticate(Number(agentid), guid) === '0';
    if (stale) return refuse('000-003');
    const note = (reply: Reply) => {
      const next = learn(reply);
      if (next !== undefined) newest.set(agentid, next);
      return reply;
    };
    return altered(emulator.handle(request), note);
  };
}

function lateSignOut(ms: number): Interception {
  const busyUntil = new Map<string, number>();
  return (request, emulator) => {
    const [, agentid = ''] = /onlineagent\/(\d+)/.exec(request.target) ?? [];
    const id = operationOf(request);
    if (id === 'loginEx' && performance.now() < (busyUntil.get(agentid) ?? 0)) return refuse('100-002');
    const reply = emulator.handle(request);
    if (id === 'logout' && 'body' in reply && reply.body.includes('"retcode":"0"')) busyUntil.set(agentid, performance.now() + ms);
    return reply;
  };
}

function oneHeldPoll(): Interception {
  return (request, emulator) => {
    if (operationOf(request) !== 'getAgentEvent') return undefined;
    const [, agentid = ''] = /agentevent\/(\d+)/.exec(request.target) ?? [];
    return emulator.state.session(Number(agentid))?.events.held ? refuse('000-007') : undefined;
  };
}

function byCookie(): Interception {
  return (request, emulator) => {
    const isSignIn = operation(operationOf(request) as OperationId).session === 'opens';
    if (!isSignIn && request.headers.cookie !== 'node=2') return refuse('100-006');
    return altered(emulator.handle(request), (reply) => ({
      ...reply,
      headers: [['Set-Cookie', 'node=2; Path=/'], ...reply.headers],
    }));
  };
}

/** An answer of the emulator to some requests of an operation that are good, with a refusal in its place. */
function instead(
  request: Parameters<Interception>[0],
  emulator: Parameters<Interception>[1],
  operation: string,
  which: (request: Parameters<Interception>[0]) => boolean,
  code: string,
): Reply | HeldReply | undefined {
  if (operationOf(request) !== operation || !which(request)) return undefined;
  const { guid } = request.headers;
  const [, agentid] = /\/(\d+)\//.exec(request.target) ?? [];
  return emulator.state.authenticate(Number(agentid), guid) === '0' ? refuse(code) : undefined;
}

describe('a gateway that keeps the contract in its own way', () => {
  // What a page leaves open it leaves open in every edition: they take turns.
  const inTurn = variants.map(([title, alterations], index) => {
    const edition = editions[index % editions.length] as Edition;
    return { title, alterations, edition };
  });

  it.concurrent.each(inTurn)('$title: no finding, exit 0 ($edition)', async ({ alterations, edition }) => {
    await using server = await gateway(alterations, { contract: await contractOf(edition) });
    const { findings, exit, result } = await checkUrl(server.baseUrl, { agents: agents(2), operations: everyOperation, edition });
    expect(findings).toEqual([]);
    expect(result.notChecked).toEqual([]);
    expect(result.agents).toEqual([
      { agent: 291, signedOut: true },
      { agent: 292, signedOut: true },
    ]);
    expect(exit).toBe(0);
  });

  it.concurrent.each(behaviours.flatMap(([title, options, also = []]) => [1, 2].map((count) => ({ title, options, also, count }))))(
    '$title: no error, exit 0 ($count)',
    async ({ title, options, also, count }) => {
      await using server = await gateway({}, typeof options === 'function' ? options() : options);
      // What is slow is so for every operation; and what a custom state rules out shows as long as nothing takes it back.
      const operations = /^(slow|answering empty polls|that grants no rest in any custom)/.test(title)
        ? oneOfEachKind
        : everyOperation;
      const { findings, exit, result } = await checkUrl(server.baseUrl, { agents: agents(count), operations });
      expect([...findings].sort()).toEqual([...also].sort());
      expect(result.notChecked).toEqual([]);
      expect(result.agents.every(({ signedOut }) => signedOut)).toBe(true);
      expect(exit).toBe(0);
    },
  );

  it('links no phone where it knows none: no finding, and the statement counts as not checked', async () => {
    await using server = await gateway(
      {},
      { intercept: (request) => (/"phonelinkage":true/i.test(request.body) ? refuse('100-001') : undefined) },
    );
    const { findings, exit, result } = await checkUrl(server.baseUrl, {
      agents: [{ agentid: 291, password: '' }],
      operations: everyOperation,
    });
    expect(findings).toEqual([]);
    expect(exit).toBe(0);
    const linkage = result.statements.find(({ statement }) => statement === 'loginEx.body.phonelinkage.options');
    expect(linkage).toMatchObject({ outcome: 'unchecked', reason: expect.stringContaining('no phone was given') });
  });

  it('refuses some phone numbers: an end of a length that says nothing does not count as kept', async () => {
    const only40038: Interception = (request) =>
      operationOf(request) === 'loginEx' && /"phonenum":"(?!40038")/.test(request.body) ? refuse('100-003') : undefined;
    await using server = await gateway({}, { intercept: only40038 });
    const { result } = await checkUrl(server.baseUrl);
    const longest = result.statements.find(({ statement }) => statement === 'loginEx.body.phonenum.max-length');
    expect(longest).toMatchObject({ outcome: 'unchecked', reason: expect.stringContaining('made-up') });
  });

  it('holds polls for ten seconds: no finding, and nobody waits for them one after the other', async () => {
    await using server = await gateway({}, { holdMs: 10_000 });
    const { findings, exit, result } = await checkUrl(server.baseUrl, { agents: agents(2), timeoutMs: 15_000 });
    expect(findings).toEqual([]);
    expect(exit).toBe(0);
    const polls = result.exchanges.filter(({ operation, guid }) => operation === 'getAgentEvent' && guid === 'own');
    expect(polls.length).toBeGreaterThan(10);
    // One is waited for, because it shows how a poll without an event is answered.
    expect(polls.filter(({ startedAt = 0, endedAt = 0 }) => endedAt - startedAt > 9_000)).toHaveLength(1);
  });

  it('closes its connections as soon as it has answered, without saying so: no finding', async () => {
    await using server = await gateway();
    const front = createServer((socket) => {
      const onward = connect(Number(new URL(server.origin).port), '127.0.0.1');
      socket.pipe(onward);
      onward.on('data', (data) => socket.write(data, () => setTimeout(() => socket.destroy(), 5)));
      for (const end of [socket, onward]) end.on('error', () => {}).on('close', () => (end === socket ? onward : socket).destroy());
    });
    await new Promise<void>((resolve) => {
      front.listen(0, '127.0.0.1', resolve);
    });
    const { port } = front.address() as AddressInfo;
    const { findings, exit } = await checkUrl(`http://127.0.0.1:${port}`, { operations: everyOperation });
    front.close();
    expect(findings).toEqual([]);
    expect(exit).toBe(0);
  });

  it('keeps the Guid of the sign-in, as it is said to: the statement is seen to be kept', async () => {
    await using server = await gateway({}, { auth: 'static' });
    const { findings, exit, result } = await checkUrl(server.baseUrl, { auth: 'static', renewalMs: 300 });
    expect(findings).toEqual([]);
    expect(result.statements.find(({ statement }) => statement === 'loginEx.auth.static')?.outcome).toBe('kept');
    expect(exit).toBe(0);
  });

  it('sends a Set-GUID where no page has one: the Guid stays that of the sign-in', async () => {
    await using server = await gateway({ setCustomState: withHeader('Set-GUID', 'JSESSIONID=of-nobody') });
    const { findings, exit } = await checkUrl(server.baseUrl, { operations: everyOperation });
    expect(findings).toEqual([]);
    expect(exit).toBe(0);
  });
});
