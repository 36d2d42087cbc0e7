import { type AddressInfo, connect, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../src/emulator/clock.js';
import { checkAltered, checkUrl } from './support/checked.js';
import { type Alteration, gateway, withBody, withHeader, withJson, withResult } from './support/gateway.js';

const everywhere = (alteration: Alteration) =>
  Object.fromEntries(
    ['loginEx', 'setAgentAutoEnterIdle', 'setCustomState', 'rest', 'getAgentEvent', 'logout'].map((operation) => [
      operation,
      alteration,
    ]),
  );
const withoutResult: Alteration = withJson(({ result: _, ...body }) => body);
const reversed: Alteration = withJson((body) => Object.fromEntries(Object.entries(body).reverse()));

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
  ['a poll without event', { getAgentEvent: withBody('{"message":"","retcode":"0"}') }],
  ['a poll whose event is null', { getAgentEvent: withBody('{"message":"","retcode":"0","event":null}') }],
  [
    'an unknown event with a bare text and a time',
    {
      getAgentEvent: withBody(
        '{"message":"","retcode":"0","event":{"eventType":"AgentEvent_Hold","workNo":"291","content":"1471-5","eventGenTime":1471585949806}}',
      ),
    },
  ],
  [
    'an event with an object',
    {
      getAgentEvent: withBody(
        '{"message":"","retcode":"0","event":{"eventType":"AgentState_SetNotReady_Success","workNo":"291","content":{"reason":"0"}}}',
      ),
    },
  ],
  ['a byte order mark', everywhere((reply) => ({ ...reply, body: `\ufeff${reply.body}` }))],
  ['a character that stands for another', everywhere(withJson((body) => ({ ...body, message: 'ok \ufffd' })))],
  ['cookies beside the Guid', everywhere(withHeader('Set-Cookie', 'route=1; Path=/'))],
  [
    'an event whose time is text',
    { getAgentEvent: withJson((body) => ({ ...body, event: { ...(body.event as object), eventGenTime: '1471585949806' } })) },
  ],
  ['a body with spaces', everywhere((reply) => ({ ...reply, body: ` ${JSON.stringify(JSON.parse(reply.body), null, 2)}\n` }))],
];

describe('a gateway that keeps the contract in its own way', () => {
  it.concurrent.each(variants)('%s: no finding, exit 0', async (_title, alterations) => {
    const { findings, exit, result } = await checkAltered(alterations);
    expect(findings).toEqual([]);
    expect(result.notChecked).toEqual([]);
    expect(result.agents).toEqual([{ agent: 291, signedOut: true }]);
    expect(exit).toBe(0);
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
    const { findings, exit } = await checkUrl(`http://127.0.0.1:${port}`);
    front.close();
    expect(findings).toEqual([]);
    expect(exit).toBe(0);
  });

  it('sends a Set-GUID where no page has one: the Guid stays that of the sign-in', async () => {
    await using server = await gateway({ setCustomState: withHeader('Set-GUID', 'JSESSIONID=of-nobody') });
    const { findings, exit } = await checkUrl(server.baseUrl);
    expect(findings).toEqual([]);
    expect(exit).toBe(0);
  });

  it.each(['static', 'dynamic'] as const)('%s authentication: no finding', async (auth) => {
    await using server = await gateway({}, { auth });
    const { findings, exit } = await checkUrl(server.baseUrl);
    expect(findings).toEqual([]);
    expect(exit).toBe(0);
  });

  it('takes up a Guid that the poll renews, and signs out with it after the old one has expired', async () => {
    const clock = new ManualClock();
    const elapse =
      (ms: number): Alteration =>
      (reply) => {
        clock.advance(ms);
        return reply;
      };
    await using server = await gateway({ setCustomState: elapse(61_000), getAgentEvent: elapse(61_000) }, { clock });
    const { findings, exit } = await checkUrl(server.baseUrl);
    const guids = server.requests.map(({ headers }) => headers.guid);
    expect(findings).toEqual([]);
    expect(exit).toBe(0);
    expect(guids.at(-1)).not.toBe(guids.at(-2));
  });
});
