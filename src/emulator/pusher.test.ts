import { describe, expect, it } from 'vitest';
import { operation } from '../operation.js';
import { ManualClock } from './clock.js';
import { Pusher, type PushFetch } from './pusher.js';
import type { Session } from './session.js';
import { GatewayState } from './state.js';

const taking = () => Response.json({ message: 'success', retcode: '0' });

/** Lets everything happen that waits for nothing from outside. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Agents whose events are pushed by a function. */
function pushingBy(send: PushFetch) {
  const clock = new ManualClock();
  const pushed: string[][] = [];
  const record: PushFetch = (url, init) => {
    const { eventList } = JSON.parse(String(init.body)) as { eventList: { eventType: string }[] };
    pushed.push(eventList.map(({ eventType }) => eventType));
    return send(url, init);
  };
  const machine = new ManualClock();
  const pusher: Pusher = new Pusher(clock, record, () => {}, machine);
  const state = new GatewayState({ clock, onPush: (session) => pusher.push(session) });
  const signedIn = (agentid: number): Session => {
    const values = { phonenum: '40038', callBackUri: `http://192.0.2.1/${agentid}`, serviceToken: 'token' };
    const { session } = state.signIn(agentid, values, operation('login'));
    if (!session) throw new Error('the agent is not signed in');
    return session;
  };
  /** Time goes by in which a push is either given up or tried again, so many times. */
  const goOn = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      await settled();
      machine.advance(10_000);
      await settled();
      clock.advance(1000);
    }
    await settled();
  };
  return { clock, machine, pushed, pusher, state, goOn, session: signedIn(291) };
}

const afterSignIn = ['AgentOther_InService', 'AgentState_Ready'];

describe('a push', () => {
  it('has all that is told in the same breath, and is not begun before that is over', async () => {
    const { pushed, state, session } = pushingBy(async () => taking());
    state.tell(session, 'in the same breath');
    expect(pushed).toEqual([]);
    await settled();
    expect(pushed).toEqual([[...afterSignIn, 'in the same breath']]);
  });

  it('follows for an event that comes in the very moment in which the one before it ends', async () => {
    // The moment lies some steps of promises behind the answer: each of them is tried.
    for (let steps = 0; steps < 40; steps += 1) {
      const { pushed, state, session } = pushingBy(() => {
        const later = async () => {
          for (let step = 0; step < steps; step += 1) await undefined;
          state.tell(session, 'late');
        };
        if (pushed.length === 1) void later();
        return Promise.resolve(Object.assign(new Response(), { text: () => Promise.resolve('{}') }));
      });
      await settled();
      expect([steps, ...pushed.flat()]).toEqual([steps, ...afterSignIn, 'late']);
      expect(session.events.waiting).toEqual([]);
    }
  });

  it.each([
    ['never answers and does not follow its signal', () => new Promise<never>(() => {}), 'no answer in time'],
    [
      'throws at once',
      () => {
        throw new Error('no network');
      },
      'no network',
    ],
    ['rejects with a text', () => Promise.reject('no error'), 'no error'],
    ['rejects with nothing', () => Promise.reject(), 'undefined'],
    ['rejects with a cause', () => Promise.reject(new Error('failed', { cause: new Error('why') })), 'failed: why'],
  ] as [string, PushFetch, string][])('is tried three times and told of where its fetch %s', async (_title, send, reason) => {
    const { pushed, pusher, goOn, session } = pushingBy(send);
    // Time enough for six.
    await goOn(6);
    expect(pushed).toEqual([afterSignIn, afterSignIn, afterSignIn]);
    expect(pusher.failures).toMatchObject([{ agentid: 291, events: afterSignIn, reason }]);
    expect(session.events.waiting).toEqual([]);
  });

  it('is not tried again before a second is over, and never when pushing has ended', async () => {
    const { clock, pushed, pusher } = pushingBy(() => Promise.reject(new Error('no')));
    await settled();
    clock.advance(999);
    await settled();
    expect(pushed).toHaveLength(1);
    clock.advance(1);
    await settled();
    expect(pushed).toHaveLength(2);
    pusher.close();
    clock.advance(60_000);
    await settled();
    expect(pushed).toHaveLength(2);
    expect(pusher.failures).toEqual([]);
  });

  it('has ten seconds to be answered', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const { clock, machine } = pushingBy((_, { signal }) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    await settled();
    machine.advance(9_999);
    // It takes no longer where the time of the emulator is moved on.
    clock.advance(60_000);
    expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
    machine.advance(1);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });

  it('is given up with its signal when pushing ends, and another one can begin', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const { pushed, pusher, state, session } = pushingBy((_, { signal }) => {
      signals.push(signal);
      return signals.length === 1 ? new Promise<never>(() => {}) : Promise.resolve(taking());
    });
    await settled();
    pusher.close();
    expect(signals[0]?.aborted).toBe(true);
    state.tell(session, 'more');
    await expect.poll(() => session.events.waiting).toEqual([]);
    expect(pushed).toEqual([afterSignIn, [...afterSignIn, 'more']]);
  });

  it('has nothing more of an agent who is signed out since no heartbeat came', async () => {
    const { clock, pushed, state, goOn, session } = pushingBy(() => new Promise(() => {}));
    await settled();
    state.tell(session, 'meanwhile');
    clock.advance(120_000);
    expect(state.session(291)).toBeUndefined();
    await goOn(12);
    expect(pushed).toEqual([afterSignIn, afterSignIn, afterSignIn]);
  });

  it('that was given up is remembered, fifty of them', async () => {
    const { clock, pusher, state, session } = pushingBy(() => Promise.reject(new Error('no')));
    for (let count = 0; count < 60; count += 1) {
      for (let attempt = 0; attempt < 3; attempt += 1) {
        await settled();
        clock.advance(1000);
      }
      await settled();
      // Kept signed in, although it sends no heartbeat.
      state.polled(session);
      state.tell(session, `event ${count}`);
    }
    expect(pusher.failures).toHaveLength(50);
    expect(pusher.failures.at(-1)?.events).toEqual(['event 58']);
  });
});
