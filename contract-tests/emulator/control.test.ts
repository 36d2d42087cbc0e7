import { describe, expect, it } from 'vitest';
import { Emulator } from '../../src/emulator/emulator.js';
import type { Reply } from '../../src/emulator/http.js';

/** Every path of the emulator itself, with the methods that it takes. */
const paths: Readonly<Record<string, readonly string[]>> = {
  '': ['GET'],
  'icon.svg': ['GET'],
  overview: ['GET'],
  contract: ['GET'],
  requests: ['GET'],
  emulation: ['GET'],
  'changes?after=-1': ['GET'],
  agents: ['GET'],
  'agents/291': ['GET'],
  'agents/291/call': ['POST'],
  'agents/291/lock': ['DELETE'],
  clock: ['GET', 'POST'],
  fault: ['GET', 'PUT', 'DELETE'],
  state: ['GET', 'PUT'],
};

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];

/** An emulator with an agent. */
function emulated(): Emulator {
  const emulator = new Emulator();
  emulator.state.signIn(291);
  return emulator;
}

/** What is answered at once. */
function ask(emulator: Emulator, method: string, path: string, body = ''): Reply {
  const outcome = emulator.handle({ method, target: `/_emulator/${path}`, headers: {}, body });
  if (!('reply' in outcome)) return outcome;
  outcome.cancel();
  throw new Error(`${method} ${path} is held`);
}

describe('a control path', () => {
  it.each(Object.entries(paths))('"%s" takes %j, and says so to every other method', (path, taken) => {
    for (const method of methods) {
      const { status, headers, body } = ask(emulated(), method, path);
      if (taken.includes(method)) {
        expect([method, status]).not.toEqual([method, 405]);
        expect([method, status]).not.toEqual([method, 404]);
        continue;
      }
      expect([method, status, new Map(headers).get('Allow')]).toEqual([method, 405, taken.join(', ')]);
      expect(JSON.parse(body)).toEqual({ error: `/_emulator/${path.split('?')[0]} takes ${taken.join(', ')}` });
    }
  });

  it.each([
    'nothing',
    'state/',
    'states',
    'agents/',
    'agents/x',
    'agents/-1',
    'agents/291/',
    'agents/291/dance',
    '%zz',
    '../agentgateway/resource',
    'x/../state',
    '//state',
  ])('"%s" is none, and says so', (path) => {
    const { status, body } = ask(emulated(), 'GET', path);
    expect([status, JSON.parse(body).error]).toEqual([404, `there is no /_emulator/${path}; GET /_emulator/ has the console`]);
  });
});

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** Bodies that somebody might send, by mistake or to see what happens. */
const bodies: readonly string[] = [
  ...['', '{', '[]', 'null', '1', '"text"', '{}', '{"__proto__":{"a":1}}', '{"constructor":1}', '\u0000', '{"toString":null}'],
  ...[
    'advanceMs',
    'advanceSeconds',
    'do',
    'caller',
    'callid',
    'faults',
    'seed',
    'agents',
    'roster',
    'now',
    'ended',
    'met',
    'contract',
  ].flatMap((key) =>
    ['null', '-1', '1e400', '1e308', '0.5', '"text"', '[]', '[null]', '[[]]', '[1]', '{}', 'true'].map(
      (value) => `{"${key}":${value}}`,
    ),
  ),
  ...['null', '[]', '{}', '1e308', '"constructor"', '-1'].flatMap((value) => [
    `{"faults":[{"effect":${value}}]}`,
    `{"faults":[{"effect":"latency","ms":${value}}]}`,
    `{"faults":[{"effect":"reset","operation":${value},"agent":${value}}]}`,
    `{"faults":[{"effect":"lost-event","event":${value}}]}`,
    `{"agents":[{"agentid":${value}}]}`,
    `{"agents":[{"agentid":291,"guids":${value},"events":${value}}]}`,
    `{"agents":[{"agentid":291,"state":${value}}]}`,
    `{"agents":[{"agentid":291,"call":${value}}]}`,
    `{"agents":[{"agentid":291,"pending":${value}}]}`,
    `{"agents":[{"agentid":291,"since":${value},"lastPollAt":${value}}]}`,
    `{"agents":[],"roster":{"agents":[{"agentid":${value},"skills":${value}}]}}`,
    `{"agents":[],"faults":[{"effect":"reset"}],"met":[{"hits":1,"matches":${value}}]}`,
  ]),
  ...['toString', '__proto__', 'constructor'].flatMap((name) => [
    `{"faults":["${name}"]}`,
    `{"agents":[{"agentid":291,"pending":{"operation":"${name}","values":{}}}]}`,
    `{"agents":[],"contract":{"edition":"${name}"}}`,
    `{"do":"${name}"}`,
  ]),
  `{"agents":[{"agentid":291,"reminder":{"at":0,"event":{"eventType":"x","content":null}}}]}`,
  `{"agents":[{"agentid":291,"events":[{"eventType":"x","content":${deep(100_000)}}]}]}`,
  `{"faults":[${deep(100_000)}]}`,
];

describe('whatever is sent to a control path', () => {
  it.each(Object.entries(paths).flatMap(([path, taken]) => taken.map((method) => [method, path] as const)))(
    '%s "%s" answers, with a sentence where it refuses, and the emulator goes on',
    (method, path) => {
      for (const body of bodies) {
        const emulator = emulated();
        const told = body.slice(0, 100);
        const answer = ask(emulator, method, path, body);
        expect([told, [200, 400, 404, 409]]).toEqual([told, expect.arrayContaining([answer.status])]);
        if (answer.status !== 200) expect([told, JSON.parse(answer.body)]).toEqual([told, { error: expect.stringMatching(/ /) }]);
        for (const query of ['state', 'fault', 'agents', 'clock', 'overview', 'requests'])
          expect([told, query, ask(emulator, 'GET', query).status]).toEqual([told, query, 200]);
        emulator.close();
      }
    },
  );
});
