/** Gateways and programs with something wrong, each of which a run of inputs has to report. */
import { describe, expect, it } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import { envelope } from '../../src/emulator/http.js';
import type { GatewayState } from '../../src/emulator/state.js';
import { gateway, type Interception } from '../support/gateway.js';
import { type Around, fuzzDirectly } from './direct.js';
import { fuzzOverWire } from './over-wire.js';
import { startProgram } from './program.js';
import { mostGrown } from './settings.js';

/** Always the same, since what is looked at here is the judge. */
const seed = 1;

/** What goes wrong at one request: late enough for the stage to be set, and early enough for some inputs to follow. */
function atRequest(number: number, spoil: (emulator: Emulator) => ReturnType<Interception>): Interception {
  let count = 0;
  return (_, emulator) => {
    count += 1;
    return count === number ? spoil(emulator) : undefined;
  };
}

async function overWire(intercept: Interception) {
  await using server = await gateway({}, { holdMs: 1, intercept });
  const outcome = await fuzzOverWire({ port: Number(new URL(server.origin).port) }, seed, { rounds: 1, size: 500 });
  return { problems: outcome.problems.join('\n'), changes: outcome.changes?.join('\n') };
}

function signOut(state: GatewayState, agentid: number): undefined {
  const session = state.session(agentid);
  if (session) state.signOut(session);
}

const page = { status: 200, headers: [['Content-Type', 'text/html']], body: '<html></html>' } as const;

/** What is done to an agent to whom nothing must happen. */
const wrongs: readonly [string, (emulator: Emulator) => unknown, string][] = [
  ['puts a bystander into another state', ({ state }) => Object.assign(state.session(292) ?? {}, { state: 'idle' }), 'agent 292'],
  [
    'takes the custom state of a bystander away',
    ({ state }) => Object.assign(state.session(291) ?? {}, { customState: undefined }),
    'agent 291',
  ],
  ['begins the state of a bystander anew', ({ state }) => Object.assign(state.session(294) ?? {}, { since: 0 }), 'agent 294'],
  [
    'forgets what a bystander waits for',
    ({ state }) => Object.assign(state.session(293) ?? {}, { pending: undefined }),
    'agent 293',
  ],
  ['loses an event of a bystander', ({ state }) => state.session(295)?.events.take(), '295'],
  [
    'tells a bystander something',
    ({ state }) => state.session(296)?.events.push({ eventType: 'x', workNo: '296', content: null }),
    '296',
  ],
  ['signs a stranger in', ({ state }) => state.signIn(601), 'agent 601'],
];

describe('over connections, a gateway is reported', () => {
  it.each<[string, Interception, string]>([
    [
      'answers something with success',
      ({ headers, target }) =>
        headers.guid === undefined && !target.endsWith('/forcelogin') ? envelope({ message: '', retcode: '0' }) : undefined,
      'success without right',
    ],
    ['answers a page', atRequest(150, () => page), 'has media type text/html'],
    [
      'throws',
      atRequest(150, () => {
        throw new Error('it is broken');
      }),
      'has status 500',
    ],
  ])('that %s', async (_title, intercept, problem) => {
    expect((await overWire(intercept)).problems).toContain(problem);
  });

  it.each(wrongs)('that %s', async (_title, wrong, change) => {
    const { changes } = await overWire(atRequest(300, (emulator) => void wrong(emulator)));
    expect(changes).toContain(change);
  });

  it('that signs a bystander out: that one cannot go on', async () => {
    const { problems, changes } = await overWire(atRequest(300, ({ state }) => signOut(state, 291)));
    expect(problems).toContain('agent 291 could not');
    expect(changes).toBeUndefined();
  });

  it('unless nothing is wrong with it', async () => {
    const { changes } = await overWire(() => undefined);
    expect(changes).toBe('');
  });
});

describe('without a connection, an emulator is reported', () => {
  const once = (wrong: (emulator: Emulator) => unknown): Around => {
    let count = 0;
    return (request, emulator) => {
      count += 1;
      if (count === 50) wrong(emulator);
      return emulator.handle(request);
    };
  };

  it.each<(typeof wrongs)[number]>([
    ...wrongs,
    ['sets a flag of a bystander', ({ state }) => Object.assign(state.session(295) ?? {}, { autoAnswer: true }), 'agent 295'],
    ['takes a skill of a bystander away', ({ state }) => Object.assign(state.session(295) ?? {}, { skills: [] }), 'agent 295'],
    ['renews the Guid of a bystander', ({ state }) => state.session(292)?.guids.issue(), 'agent 292'],
    ['ends the call of a bystander', ({ state }) => Object.assign(state.session(296) ?? {}, { call: undefined }), 'agent 296'],
    ['signs a bystander in anew', ({ state }) => [signOut(state, 294), state.signIn(294)], 'agent 294'],
  ])('that %s', async (_title, wrong, change) => {
    expect((await fuzzDirectly(seed, 90, once(wrong))).changes?.join('\n')).toContain(change);
  });

  it('that answers something with success, or throws', async () => {
    const { problems } = await fuzzDirectly(seed, 90, ({ method }) => {
      if (method === 'GET') throw new Error('it is broken');
      return envelope({ message: '', retcode: '0' });
    });
    expect(problems.join('\n')).toContain('success without right');
    expect(problems.join('\n')).toContain('nothing but Error: it is broken');
  });
});

describe('a program is reported', () => {
  const timeout = 600_000;

  it(
    'that ends since nobody looks after a promise',
    async () => {
      await using program = await startProgram('rejects');
      const { problems, changes } = await fuzzOverWire(program, seed, { rounds: 1, size: 500 });
      expect(problems).not.toEqual([]);
      expect(changes).toBeUndefined();
      expect((await program.end()).join('\n')).toMatch(/ended by itself[\s\S]*code 1[\s\S]*nobody looks after this/);
    },
    timeout,
  );

  it(
    'that keeps every request',
    async () => {
      await using program = await startProgram('keeps-requests');
      const { grown } = await fuzzOverWire(program, seed, { rounds: 6, size: 250 });
      expect(grown).toBeGreaterThan(mostGrown);
    },
    timeout,
  );
});
