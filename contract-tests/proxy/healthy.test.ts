import { describe, expect, it } from 'vitest';
import { editions } from '../../src/contract.js';
import { startEmulator } from '../../src/emulator/start.js';
import { createGateway } from '../../src/index.js';
import { type Command, fullCalls, fullLogin, leastCalls, signIns } from '../support/calls.js';
import { agents, checkUrl, everyOperation } from '../support/checked.js';
import { proxied, startPrism } from '../support/proxied.js';

/** What the loop below does at a time of its own. */
const sideways: ReadonlySet<string> = new Set([
  'getAgentEvent',
  'modifyAccountPwdEx',
  'logout',
  'forceLogout',
  'forceLogoutWithReason',
  'handShake',
]);

describe('a healthy application in front of a healthy gateway', () => {
  it.each(editions)(
    'breaks nothing by the edition %s: every operation, every way to sign in and out, events, renewed Guids',
    async (edition) => {
      await using emulator = await startEmulator({ edition, holdMs: 50, renewedAfterMs: 1, validForMs: 60_000 });
      const prism = await startPrism(edition);
      try {
        await using proxy = await proxied(emulator.baseUrl, prism, { edition });
        const gateway = createGateway({ baseUrl: proxy.baseUrl, ...(edition !== 'as-published' && { edition }) });
        for (const calls of [leastCalls, fullCalls]) {
          for (const [name, signIn] of Object.entries(signIns)) {
            const { serviceToken: _, callBackUri: __, ...options } = fullLogin;
            const session = await signIn(gateway, { ...options, checkInWebm: false, checkInMailm: false });
            for (const [id, call] of Object.entries(calls)) if (!sideways.has(id)) await call(session).catch(() => {});
            await session.rest({ time: 60, restcause: 0, prolong: true });
            await session.waitFor('AgentState_SetRest_Success');
            const out = ({ loginEx: 'logout', login: 'forceLogout', forceLogin: 'forceLogoutWithReason' } as const)[
              name as 'login'
            ] as Command;
            if (calls === fullCalls && name === 'forceLogin') await calls.modifyAccountPwdEx(session);
            await calls[out](session);
          }
        }
        const { requests, violations, elsewhere, unseen, operations, seenByPrism } = await proxy.close();
        expect(violations.map(({ finding, line }) => `${finding.id} ${finding.message} ${line}`)).toEqual([]);
        expect([elsewhere, proxy.troubles]).toEqual([[], []]);
        expect([...unseen]).toEqual([]);
        // All but the heartbeat of who has events pushed.
        expect(operations).toHaveLength(28);
        expect(seenByPrism).toBe(requests);
        expect(requests).toBeGreaterThan(150);
      } finally {
        await prism.close();
      }
    },
  );
});

describe('a check through the proxy', () => {
  it('finds nothing at a healthy gateway either, and the gateway is blamed for none of all the wrong requests', async () => {
    await using emulator = await startEmulator({ holdMs: 200 });
    const prism = await startPrism();
    try {
      await using proxy = await proxied(emulator.baseUrl, prism);
      const { findings, exit } = await checkUrl(proxy.baseUrl, {
        agents: agents(2),
        operations: everyOperation,
        timeoutMs: 30_000,
      });
      expect([findings, exit]).toEqual([[], 0]);
      const { violations, requests } = await proxy.close();
      expect(violations.filter(({ by }) => by === 'gateway')).toEqual([]);
      expect(violations.filter(({ by }) => by === 'application').length).toBeGreaterThan(150);
      expect(requests).toBeGreaterThan(1000);
    } finally {
      await prism.close();
    }
  });
});
