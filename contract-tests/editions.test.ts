import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundle } from '../src/build/bundle.js';
import { asEdition, readEditions } from '../src/build/edition.js';
import {
  asPublished,
  type Contract,
  contract,
  contractOf,
  type Edition,
  editions,
  type OperationId,
  within,
} from '../src/contract.js';
import type { Fault } from '../src/emulator/faults/fault.js';
import { allFaults } from '../src/emulator/faults/index.js';
import { startEmulator } from '../src/emulator/start.js';
import { ccgw, start } from './support/ccgw.js';
import { agents, checkUrl, everyOperation } from './support/checked.js';
import { gateway } from './support/gateway.js';
import { pages } from './support/pages.js';

const [, older, newer] = editions as readonly [Edition, Edition, Edition];
const old = await contractOf(older);
const recent = await contractOf(newer);

/** The greatest number of an agent that each operation takes, by operation. */
function greatest(chosen: Contract): Record<string, unknown> {
  const ranges = chosen.operations.map(({ id, parameters }) => {
    const { schema } = parameters.find(({ name }) => name === 'agentid') ?? expect.unreachable();
    return [id, schema.maximum];
  });
  return Object.fromEntries(ranges);
}

function eventsOf(chosen: Contract, id: OperationId): string[] {
  return chosen.operation(id).triggeredEvents.map(({ event }) => event);
}

function isThere(chosen: Contract, id: string): boolean {
  return chosen.statement(id) !== undefined;
}

/** The page of each operation in the older and in the newer edition and the date of the copy that was seen. */
const seen = Object.fromEntries(
  Object.entries(pages).map(([id, [, ...ofEditions]]) => [id, ofEditions.map((page) => page.replace(/[()]/g, ''))]),
);

describe('the editions', () => {
  it('are the mix as published and the two that the vendor has', () => {
    expect(editions).toEqual(['as-published', '2023-09-27', '2025-11-13']);
    expect([asPublished, old, recent].map(({ edition }) => edition)).toEqual(editions);
  });

  it('number agents to 59999 or to 999999, at each operation but the poll, whose page has no range', () => {
    const limits = (most: number) => ({
      ...Object.fromEntries([...everyOperation].map((id) => [id, most])),
      getAgentEvent: undefined,
    });
    expect(greatest(old)).toEqual(limits(59_999));
    expect(greatest(recent)).toEqual(limits(999_999));
    const asked = ({ operations }: Contract) =>
      operations.flatMap(({ parameters }) => parameters.flatMap(({ name, schema }) => (name === 'workno' ? [schema.maximum] : [])));
    expect([asked(old), asked(recent)]).toEqual([[59_999], [999_999]]);
  });

  it('tell of a sign-out of ones own in the older one only', () => {
    for (const id of ['logout', 'forceLogoutWithReason'] as const) {
      expect(eventsOf(old, id)).toEqual(['AgentOther_ShutdownService']);
      expect(eventsOf(recent, id)).toEqual([]);
    }
    // The end of its page was not seen in the newer edition.
    expect(eventsOf(recent, 'forceLogout')).toEqual(['AgentOther_ShutdownService']);
    expect(recent.statement('forceLogout.events')?.evidence).toBe('inferred');
  });

  it('have five codes in the newer one only', () => {
    for (const code of ['000-007', '100-019', '100-020', '100-021', '104-012']) {
      expect([old, recent, asPublished].map((chosen) => chosen.errorCode(code) !== undefined)).toEqual([false, true, true]);
      expect(old.mayBeCode(code)).toBe(false);
    }
    expect([old, recent].map((chosen) => chosen.errorCode('100-018') !== undefined)).toEqual([true, true]);
    const admitted = (chosen: Contract) =>
      chosen.operation('rest').answer.failures.flatMap(({ properties }) => properties?.retcode?.enum ?? []);
    expect(admitted(recent)).toContain('000-007');
    expect(admitted(old)).not.toContain('000-007');
  });

  it('say of unseen codes only where the table of each was not seen to its end', () => {
    expect([old, recent].map((chosen) => chosen.mayBeCode('105-008'))).toEqual([false, true]);
    expect([old, recent].map((chosen) => chosen.mayBeCode('100-099'))).toEqual([false, false]);
  });

  it('have fields of events and statements that only the newer one has', () => {
    const fields = (chosen: Contract, event: string) => Object.keys(chosen.events[event]?.contentFields ?? {});
    expect(fields(old, 'AgentEvent_Ringing')).not.toContain('mediaType');
    expect(fields(recent, 'AgentEvent_Ringing')).toContain('mediaType');
    expect(fields(old, 'AgentMediaEvent_StopRecordDone')).not.toContain('recordFormat');
    expect(fields(recent, 'AgentMediaEvent_StopRecordDone')).toContain('recordFormat');
    const later = ['resetSkill.precondition.phone-bound', 'login.rule.not-repeated', 'login.rule.ciphertext'];
    expect(later.map((id) => isThere(old, id))).toEqual([false, false, false]);
    expect(later.map((id) => isThere(recent, id))).toEqual([true, true, true]);
  });

  it('cite the pages that were seen of them, with the date of each', () => {
    const cited = (chosen: Contract) =>
      Object.fromEntries(chosen.operations.map(({ id, source }) => [id, `${source.page} ${source.edition}`]));
    expect(cited(old)).toEqual(Object.fromEntries(Object.entries(seen).map(([id, [page]]) => [id, page])));
    expect(cited(recent)).toEqual(Object.fromEntries(Object.entries(seen).map(([id, [, page]]) => [id, page])));
    expect(old.events.AgentState_Ready?.source).toMatchObject({ edition: '2023-09-27' });
    expect(recent.events.AgentState_Ready?.source).toMatchObject({ edition: '2025-11-13' });
  });

  it('document nothing that only pages of another time show', () => {
    const isWeak = (chosen: Contract, id: OperationId) =>
      chosen.statements.filter(({ operation }) => operation === id).every(({ evidence }) => evidence !== undefined);
    const weak = (chosen: Contract) => [...everyOperation].filter((id) => isWeak(chosen, id));
    expect(weak(old)).toEqual(['forceLogin', 'queryAgentSkills']);
    expect(weak(recent)).toEqual(['queryCustomState']);
    expect(weak(asPublished)).toEqual([]);
    // The port, and how it is found out, is on the page of 2025 only.
    expect(['address', 'nslb-port'].map((id) => isThere(old, `setAgentAutoEnterIdle.rule.${id}`))).toEqual([false, false]);
    expect(['address', 'nslb-port'].map((id) => isThere(recent, `setAgentAutoEnterIdle.rule.${id}`))).toEqual([true, true]);
    const codes = ['105-005', '106-004', '105-004', '100-020'].map((code) => recent.errorCode(code)?.evidence);
    expect(codes).toEqual(['inferred', 'inferred', 'documented', 'documented']);
    expect(recent.events.AgentEvent_Hold?.evidence).toBe('inferred');
    expect(recent.statement('rest.rule.accepted-is-not-granted')?.source.edition).toBe('2025-12-12');
    expect(old.statement('loginEx.answer.Set-GUID')?.evidence).toBe('inferred');
  });

  it('agree on what the code takes from the mix: states, calls, authentication and the times of polls', () => {
    const shared = (name: string) => {
      const bundle = JSON.parse(readFileSync(`generated/${name}.json`, 'utf8')) as {
        'x-agent-states': { states: object; cti: object; calls: object };
        components: { securitySchemes: { Guid: { 'x-auth-modes': object } } };
      };
      const { states, cti, calls } = bundle['x-agent-states'];
      return [states, cti, calls, bundle.components.securitySchemes.Guid['x-auth-modes']];
    };
    const own = shared('openapi');
    expect([shared('openapi.2023-09-27'), shared('openapi.2025-11-13')]).toEqual([own, own]);
    for (const chosen of [old, recent]) {
      expect(chosen.operations.map(({ id }) => id)).toEqual(asPublished.operations.map(({ id }) => id));
      const times = ({ heldSeconds, unpolledSeconds, pollSpacingMs }: ReturnType<Contract['operation']>) => [
        heldSeconds,
        unpolledSeconds,
        pollSpacingMs,
      ];
      expect(times(chosen.operation('getAgentEvent'))).toEqual(times(asPublished.operation('getAgentEvent')));
      expect(chosen.operations.map(({ transitions }) => transitions)).toEqual(
        asPublished.operations.map(({ transitions }) => transitions),
      );
    }
  });

  it.each(editions)('are published as YAML and as JSON, with the lines that the statements of %s cite', async (edition) => {
    const chosen = await contractOf(edition);
    const name = edition === 'as-published' ? 'openapi' : `openapi.${edition}`;
    const yaml = readFileSync(`generated/${name}.yaml`, 'utf8');
    const json = JSON.parse(readFileSync(`generated/${name}.json`, 'utf8')) as {
      info: Record<string, string>;
      'x-generated-by'?: string;
    };
    const { 'x-generated-by': _, ...published } = json;
    expect(parse(yaml)).toEqual(published);
    expect(json.info['x-edition']).toBe(edition);
    const lines = yaml.split('\n');
    const statement = chosen.statement('rest.time.maximum') ?? expect.unreachable();
    expect(lines[statement.line - 1]).toContain('maximum:');
  });
});

describe('an overlay', () => {
  const document = bundle(process.cwd());

  it('that changes nothing is refused, with the place that it looks for', async () => {
    const [edition] = readEditions(process.cwd());
    if (edition === undefined) expect.unreachable();
    const actions = [{ target: "$.paths['/nowhere']", update: { summary: 'x' } }];
    const broken = asEdition(document, { ...edition, overlay: { ...edition.overlay, actions } });
    await expect(broken).rejects.toThrow("openapi/editions/2023-09-27.yaml: nothing is changed at $.paths['/nowhere']");
  });

  it('leaves the document itself as it is', async () => {
    const before = JSON.stringify(document);
    for (const edition of readEditions(process.cwd())) await asEdition(document, edition);
    expect(JSON.stringify(document)).toBe(before);
  });
});

describe('a check by an edition', () => {
  // The demo, below, shows the same of the older one, and all other tests of the mix.
  it('finds nothing at an emulator of the same one', async () => {
    const server = await startEmulator({ holdMs: 200, edition: newer });
    const { result, exit, findings } = await checkUrl(server.baseUrl, {
      agents: agents(2),
      operations: everyOperation,
      edition: newer,
    });
    await server.close();
    expect(findings).toEqual([]);
    expect(exit).toBe(0);
    expect(result.edition).toBe(newer);
  });

  it('is not mistaken for another one that runs beside it', async () => {
    const found = await Promise.all(
      editions.map(async (edition) => {
        const server = await startEmulator({ holdMs: 200, edition: newer });
        const { findings } = await checkUrl(server.baseUrl, { edition });
        await server.close();
        return findings;
      }),
    );
    expect(found).toEqual([['error loginEx.agentid.maximum#=60000'], ['error loginEx.agentid.maximum#=60000'], []]);
    expect(contract()).toBe(asPublished);
  });

  it('blames no sign-out for what only an operation does whose page was not seen', async () => {
    await using server = await gateway({}, { contract: recent });
    const alwaysTaken: Fault = {
      id: 'queryCustomState.Guid.mandatory!always',
      statement: 'queryCustomState.Guid.mandatory',
      title: 'queryCustomState takes any Guid',
      letsThrough: ({ operation: { id } }) => id === 'queryCustomState',
    };
    server.emulator.faults = [alwaysTaken];
    const operations = new Set<OperationId>(['queryCustomState', 'logout']);
    const { findings } = await checkUrl(server.baseUrl, { edition: newer, operations });
    expect(findings.filter((finding) => finding.startsWith('error'))).toEqual([]);
    expect(findings.join()).toContain('warning queryCustomState.Guid.mandatory');
  });

  it('signs nobody in by force whom it was not given, and learns nothing from one who is signed in', async () => {
    await using server = await gateway({}, { contract: recent });
    const { state } = server.emulator;
    const stranger = state.signIn(60_000, {}).session ?? expect.unreachable();
    const operations = new Set<OperationId>(['loginEx', 'forceLogin']);
    const { result, findings } = await checkUrl(server.baseUrl, { edition: older, operations });
    expect(state.session(60_000)).toBe(stranger);
    expect(server.requests.filter(({ target }) => /60000\/forcelogin/.test(target))).toEqual([]);
    expect(findings).toEqual([]);
    const { outcome, reason } =
      result.statements.find(({ statement }) => statement === 'loginEx.agentid.maximum') ?? expect.unreachable();
    expect([outcome, reason]).toEqual([
      'unchecked',
      'agentid 60000 (one beyond the maximum) was refused with 100-002, as an agent that there is',
    ]);
  });

  it('names the edition that has a code which the chosen one lacks', async () => {
    const server = await startEmulator({ holdMs: 200, edition: older });
    const refuses: Fault = {
      id: 'setCustomState.rule.purpose!100-019',
      statement: 'setCustomState.codes',
      title: 'a code of a later edition',
      refuses: ({ operation: { id } }) => (id === 'setCustomState' ? '100-019' : undefined),
    };
    server.emulator.faults = [refuses];
    const { result } = await checkUrl(server.baseUrl, { edition: older });
    await server.close();
    expect(result.findings.map(({ severity, statement }) => `${severity} ${statement}`)).toEqual(['error setCustomState.codes']);
    expect(result.findings[0]?.message).toMatch(
      /^neither the page nor the error table has 100-019 \(.+\), which another edition has$/,
    );
  });

  it('finds an event of the older edition at a gateway of the newer one', async () => {
    const server = await startEmulator({ holdMs: 200, edition: older });
    const { findings } = await checkUrl(server.baseUrl, { edition: newer });
    await server.close();
    expect(findings).toEqual(['error logout.events#AgentOther_ShutdownService']);
  });

  it('finds an agent beyond the range of the newer edition', async () => {
    const fault = allFaults.find(({ id }) => id === 'loginEx.agentid.maximum!accepts') ?? expect.unreachable();
    const server = await startEmulator({ holdMs: 200, edition: newer });
    server.emulator.faults = [fault];
    const { findings } = await checkUrl(server.baseUrl, { edition: newer });
    await server.close();
    expect(findings).toEqual(['error loginEx.agentid.maximum#=1000000']);
  });

  it('warns of what only pages of another edition document', async () => {
    const fault = allFaults.find(({ id }) => id === 'queryAgentSkills.answer.failure!no-message') ?? expect.unreachable();
    const server = await startEmulator({ holdMs: 200, edition: older });
    server.emulator.faults = [fault];
    const operations = new Set<OperationId>(['queryAgentSkills', 'getAgentEvent']);
    const { findings } = await checkUrl(server.baseUrl, { edition: older, operations });
    const { findings: inMix } = await checkUrl(server.baseUrl, { operations });
    await server.close();
    expect(findings).toEqual(['warning queryAgentSkills.answer.failure']);
    expect(inMix).toEqual(['error queryAgentSkills.answer.failure']);
  });
});

describe('--edition', () => {
  it('is an option of every command, and names the editions', async () => {
    for (const command of ['check', 'demo', 'doctor', 'emulate', 'generate', 'mock', 'proxy']) {
      const { stdout } = await ccgw([command, '--help']);
      expect(stdout.replace(/\s+/g, ' ')).toContain(
        '(choices: "as-published", "2023-09-27", "2025-11-13", default: "as-published")',
      );
    }
  });

  it('is refused where there is no such edition', async () => {
    const { code, stderr, stdout } = await ccgw(['emulate', '--edition', '2024-08-02']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain("'2024-08-02' is invalid. Allowed choices are as-published, 2023-09-27, 2025-11-13.");
  });

  it('tells the statements of the edition with check --explain', async () => {
    const { stdout } = await ccgw(['check', '--explain', '--only', 'rest', '--edition', newer]);
    expect(stdout).toContain('rest, page cec_07_13482 (2025-12-12)');
    expect(stdout).toContain('999999');
    expect(stdout).not.toContain('59999');
  });

  it('is where the agents of a check are looked up', async () => {
    const check = (edition: string) =>
      ccgw(['check', 'http://127.0.0.1:9', '--agent', '60000', '--dry-run', '--only', 'logout', '--edition', edition]);
    const refused = await check(older);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('101 to 59999');
    expect(refused.stderr).toContain('cec_07_1224, edition 2023-09-27');
    const taken = await check(newer);
    expect(taken.stderr).toBe('');
    expect(taken.stdout).toContain('/onlineagent/60000/loginex');
  });

  it.each([
    ['mock', 422],
    ['emulate', 200],
  ])('has %s go by the edition', async (command, refused) => {
    const bodies = await Promise.all(
      [older, newer].map(async (edition) => {
        const server = start([command, '--edition', edition]);
        const baseUrl = await server.until(/CC-Gateway.*?: (http\S+)/);
        const response = await fetch(`${baseUrl}/onlineagent/60000/loginex`, {
          method: 'PUT',
          headers: { 'Content-Type': 'application/json; charset=UTF-8' },
          body: '{"password":""}',
        });
        const body = (await response.json()) as { retcode?: string };
        server.process.kill('SIGINT');
        await server.finished;
        return [response.status, body.retcode];
      }),
    );
    expect(bodies).toEqual([
      [refused, command === 'mock' ? undefined : '100-001'],
      [200, '0'],
    ]);
  });

  it('is in the report of the demo, which is an emulator and a check of the edition', async () => {
    const { stdout, code } = await ccgw(['demo', '--edition', older]);
    expect(stdout).toContain('Contract 0.1.0 (2023-09-27) against http://127.0.0.1:');
    expect(stdout).toContain('cec_07_1218 (2023-09-27)');
    expect(code).toBe(0);
  });

  it('is advised where another edition says otherwise of what was found', async () => {
    const server = await startEmulator({ holdMs: 200, edition: newer });
    const check = (edition: string) =>
      ccgw([...`check ${server.baseUrl} --agent 291 --only loginEx --edition`.split(' '), edition], { CCGW_PASSWORD: 'x' });
    const advised = await check(older);
    const kept = await check(newer);
    await server.close();
    expect(advised.code).toBe(1);
    expect(advised.stderr).toContain(
      'ccgw: by the edition 2025-11-13 it is otherwise with loginEx.agentid.maximum: if the gateway was changed to it, check with --edition 2025-11-13',
    );
    expect([kept.code, kept.stderr]).toEqual([0, expect.not.stringContaining('it is otherwise')]);
  });

  it('leads findings to the bundle of the edition', async () => {
    const words = await import('../src/check/report/words.js');
    expect(within(recent, () => words.placeOf(7))).toBe('openapi.2025-11-13.yaml:7');
    expect(within(recent, () => words.documentFile())).toBe('node_modules/cc-gateway-contract/generated/openapi.2025-11-13.yaml');
  });
});
