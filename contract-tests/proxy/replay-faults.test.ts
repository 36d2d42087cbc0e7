import { describe, expect, it } from 'vitest';
import { exitCode } from '../../src/check/check.js';
import { explain } from '../../src/check/explain.js';
import { statement } from '../../src/check/statement.js';
import { replay } from '../../src/check/traffic/replay.js';
import { contractOf, editions, within } from '../../src/contract.js';
import { allFaults } from '../../src/emulator/faults/index.js';
import { allOperations, type OperationId, operation } from '../../src/operation.js';
import { conversation } from '../support/conversation.js';

/** What only those can find out who send more than one application does, or know more of the agent: events, states, and refusals. */
const takesMore =
  /!(refuses.*|refused|silently.*|missing-event|unknown|half|foreign|before|everybody|twice|addressed|order|one|event|busy.*|ends.*|expires|renewed|never|unheld|takes|early|half|double|always-one|rests|alone|code|new-guid|busy)$|\.event\.|\.events!|\.rule\.(?!result-only)|\.auth\.|\.default!|\.prolong\.|\.mandatory-when!|\.code\.|!foreign-ends$|^(getAgentEvent|(force)?[lL]ogout(WithReason)?)\..*!(ended|after)$|^forceLogin\.agentid\./;

describe('a recording of a healthy gateway', () => {
  it.each(editions)('gives no finding, whatever the application did wrong, by the edition %s', async (edition) => {
    await within(await contractOf(edition), async () => {
      for (const about of allOperations()) {
        const run = await conversation(about, [], { contract: await contractOf(edition) });
        const result = replay([run]);
        expect(
          result.findings.map(({ id, message }) => `${id}: ${message}`),
          about.id,
        ).toEqual([]);
        expect(result.obstacles).toEqual([]);
        expect(exitCode(result)).toBe(0);
        expect(result.statements.filter(({ outcome }) => outcome === 'kept').length, about.id).toBeGreaterThan(10);
      }
    });
  });
});

describe('a recording of a gateway with one fault', () => {
  // What no request of a check could show, such as a setting of the platform, nobody sends in the conversation either.
  const isOutOfReach = ({ id, statement: of }: (typeof allFaults)[number]) =>
    explain(statement(of)).unchecked !== undefined && !/^modifyAccountPwdEx\.(answer|codes|method|Guid)\b/.test(id);
  const reachable = allFaults.filter((fault) => !takesMore.test(fault.id) && !isOutOfReach(fault));

  it('is one of several hundred', () => {
    expect(reachable.length).toBeGreaterThan(700);
  });

  it.each(allOperations().map(({ id }) => id))('shows each that one exchange can show: %s', async (id) => {
    const own = reachable.filter((fault) => fault.id.startsWith(`${id}.`));
    expect(own.length).toBeGreaterThan(3);
    const missed: string[] = [];
    const besides: string[] = [];
    for (const fault of own) {
      const { findings } = replay([await conversation(operation(id as OperationId), [fault])]);
      const isDocumented = statement(fault.statement).evidence === undefined;
      const found = findings.some(
        (finding) => finding.statement === fault.statement && finding.severity === (isDocumented ? 'error' : 'warning'),
      );
      if (!found) missed.push(`${fault.id}: ${findings.map((finding) => finding.id).join(' ')}`);
      for (const finding of findings) if (finding.operation !== id) besides.push(`${fault.id}: ${finding.id}`);
    }
    expect({ missed, besides }).toEqual({ missed: [], besides: [] });
  });
});
