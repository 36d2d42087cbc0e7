import { afterAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/check/explain.js';
import { roles } from '../../src/check/roles.js';
import { statement } from '../../src/check/statement.js';
import type { OperationDescriptor } from '../../src/descriptor.js';
import { allFaults } from '../../src/emulator/faults/index.js';
import { type OperationId, operation } from '../../src/operation.js';
import { agents, checkUrl, oneOfEachKind } from './checked.js';
import { gateway } from './gateway.js';

/** What a fault needs to show within a test. */
function optionsFor(id: string) {
  // Between two polls an event would be lost anywhere.
  if (/!(unheld|busy|event|one|rests)$/.test(id)) return { holdMs: 4_000 };
  if (id.endsWith('!expires')) return { auth: 'static' as const };
  return /\.auth\.(renewal|static)/.test(id) ? { renewedAfterMs: 0 } : {};
}

/** How the user says that the gateway authenticates, where a fault is one of that way alone. */
function saidBy(id: string) {
  if (id.startsWith('loginEx.auth.static')) return { auth: 'static' as const, renewalMs: 3_000 };
  return id.endsWith('!never') ? { auth: 'dynamic' as const, renewalMs: 300 } : {};
}

/**
 * What is checked beside the operation that has the fault: whatever brings an agent into the state that it is for, and enough to tell who is to
 * blame. Faults that are about one of each kind meet all of these.
 */
function operationsFor(id: string): ReadonlySet<OperationId> {
  const [name = ''] = id.split('.');
  if (oneOfEachKind.has(name as OperationId)) return oneOfEachKind;
  const { preconditions } = operation(name as OperationId);
  const before = preconditions.flatMap(({ state }) => (state === undefined ? [] : (leadingTo[state] ?? [])));
  return new Set<OperationId>(['setAgentAutoEnterIdle', 'setCustomState', 'getAgentEvent', name as OperationId, ...before]);
}

const leadingTo: Partial<Record<string, OperationId>> = { busy: 'sayBusy', 'wrap-up': 'sayWork', rest: 'rest' };

/** What is never called cannot be found out about, nor what only a gateway that pushes could show. */
function isOutOfReach(id: string, of: string): boolean {
  const name = operation(id.split('.')[0] as OperationId);
  const ofSuccess = /\.answer\.(status!created|media-type|json)/.test(id);
  return (
    roles().lasting.includes(name) ||
    explain(statement(of)).unchecked !== undefined ||
    (roles().pushOnly.includes(name) && ofSuccess)
  );
}

/**
 * Has every fault of some operations found, each by a check of its own. They are in several files, so that they take turns with other tests on
 * whatever processors there are.
 */
export function describeFaults(isOf: (operation: OperationDescriptor) => boolean): void {
  const reachable = allFaults.filter(
    ({ id, statement: of }) => isOf(operation(id.split('.')[0] as OperationId)) && !isOutOfReach(id, of),
  );
  const table: string[] = [];

  describe('a gateway with one fault', () => {
    it.concurrent.each(reachable.map((fault) => ({ id: fault.id, title: fault.title, fault })))(
      'is found out, and nothing else is found: $title ($id)',
      // In real time: where the machine stands still for a moment, a late event is taken for that of the next request. Twice more tells.
      { retry: 2 },
      async ({ id, fault }) => {
        await using server = await gateway({}, optionsFor(id));
        server.emulator.faults = [fault];
        const { result, exit } = await checkUrl(server.baseUrl, {
          agents: agents(2),
          operations: operationsFor(id),
          ...saidBy(id),
        });
        const [finding, ...others] = result.findings;
        table.push(`${id.padEnd(60)} ${finding?.id ?? 'nothing'}`);
        expect(others.map((other) => other.id)).toEqual([]);
        expect(finding?.statement).toBe(fault.statement);
        // What no page says fails nobody.
        const isDocumented = statement(fault.statement).evidence === undefined;
        expect(finding?.severity).toBe(isDocumented ? 'error' : 'warning');
        expect(exit).toBe(isDocumented ? 1 : id.endsWith('.answer.Set-GUID!missing') ? 2 : 0);
        expect(result.agents.filter(({ signedOut }) => !signedOut)).toEqual(stillSignedIn(id));
      },
    );

    afterAll(() => {
      console.log(`${table.length} faults, and what the check says of each:\n${table.sort().join('\n')}`);
    });
  });
}

/** Without a Guid nobody can sign an agent out, nor under a number that the sign-out refuses; and the check says so. */
function stillSignedIn(id: string): object[] {
  const strangers: Readonly<Record<string, number[]>> = {
    'loginEx.agentid.minimum!accepts': [100, 0, -1],
    'loginEx.agentid.maximum!accepts': [60000],
    'login.agentid.minimum!accepts': [100, 0, -1],
    'login.agentid.maximum!accepts': [60000],
  };
  if (strangers[id]) return strangers[id].map((agent) => ({ agent, signedOut: false }));
  return id.endsWith('.answer.Set-GUID!missing') ? agents(2).map(({ agentid }) => ({ agent: agentid, signedOut: false })) : [];
}
