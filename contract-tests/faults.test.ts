import { describe, expect, it } from 'vitest';
import { allStatements } from '../src/check/statement.js';
import { allFaults } from '../src/emulator/faults/index.js';
import { agents, checkUrl, everyOperation } from './support/checked.js';
import { gateway } from './support/gateway.js';

/**
 * Statements of which no fault of their own is needed: an address that is not there shows as its HTTP status, a code is seen or not, an
 * end of `agentid` that a command alone refuses shows as a command that is refused, and some are kept if others are (`implied.ts`). That a
 * poll is held for too long is a warning (`answers.test.ts`), and the event of a sign-out may come or not.
 */
const needsNoFault =
  /\.(uri|code\.[-\d]+|agentid\.\w+|(time|restcause|flag|autoflag|workno|isautoanswer|reason)\.mandatory|(skillid|phonelinkage|reason|prolong)\.optional|Content-Type\.\w+|body\.\w+\.optional|answer\.event\.eventGenTime)$|^(loginEx|login|forceLogin)\.(rule\.purpose|body\.status\.values)$|^rest\.(prolong\.(optional|mandatory-when)|rule\.accepted-is-not-granted)$|^getAgentEvent\.(calldata\.optional|rule\.one-event-per-answer|held)$|^logout\.event\./;

describe('the faults', () => {
  it('break statements of the document, each under a name of its own', () => {
    const ids = allFaults.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const statements = new Set(allStatements().map(({ id }) => id));
    expect(allFaults.map(({ statement }) => statement).filter((id) => !statements.has(id))).toEqual([]);
  });

  it('are one at least for each statement that the check can look at', async () => {
    await using server = await gateway();
    const { result } = await checkUrl(server.baseUrl, { agents: agents(2), operations: everyOperation });
    const kept = result.statements.filter(({ outcome }) => outcome === 'kept').map(({ statement }) => statement);
    const broken = new Set(allFaults.map(({ statement }) => statement));
    expect(kept.length).toBeGreaterThan(800);
    expect(kept.filter((id) => !broken.has(id) && !needsNoFault.test(id))).toEqual([]);
  });
});
