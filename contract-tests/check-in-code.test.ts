import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { CheckOptions } from '../src/check/index.js';
import { type RunningEmulator, startEmulator } from '../src/emulator/index.js';
import { checkGateway, renderReport } from './support/built.js';
import { certificate } from './support/certificate.js';
import { gateway, operationOf } from './support/gateway.js';

const password = 'correct horse';
const agents = [{ agentid: 291, password, phone: '40038' }];
const tooLong = 'rest.time.maximum!accepts';

function optionsFor({ origin }: Pick<RunningEmulator, 'origin'>, more: Partial<CheckOptions> = {}): CheckOptions {
  return { url: origin, agents, only: ['rest'], ...more };
}

describe('checkGateway', () => {
  it('gives the exit code and the report of a gateway that keeps the contract', async () => {
    await using emulator = await startEmulator({ holdMs: 200 });
    const steps: string[] = [];
    const { exitCode, report } = await checkGateway(optionsFor(emulator, { onStep: (title) => steps.push(title) }));
    expect(report.findings).toEqual([]);
    expect(exitCode).toBe(0);
    expect(report.coverage.statements.covered).toContain('rest.time.maximum');
    expect(report.coverage.operations.covered).not.toContain('setCustomState');
    expect(report.agents).toEqual([{ agent: 291, signedOut: true }]);
    expect(steps.at(-1)).toBe('signing out');
    const schema = JSON.parse(readFileSync(new URL('../src/check/report/report.schema.json', import.meta.url), 'utf8')) as object;
    expect(new Ajv2020().validate(schema, JSON.parse(JSON.stringify(report)))).toBe(true);
  });

  it('tells of a departure without a secret, which a baseline can accept, and every format has it', async () => {
    await using emulator = await startEmulator({ holdMs: 200, faults: [tooLong] });
    const { exitCode, report } = await checkGateway(optionsFor(emulator));
    expect(exitCode).toBe(1);
    const id = report.findings[0]?.id ?? '';
    expect(id).toMatch(/^rest\.time\.maximum#/);

    for (const format of ['json', 'junit', 'html', 'sarif'] as const) {
      const text = await renderReport(report, format);
      expect(text, format).toContain(id);
      expect(text, format).not.toContain(password);
    }
    expect(JSON.parse(await renderReport(report, 'json'))).toEqual(JSON.parse(JSON.stringify(report)));

    const accepted = await checkGateway(optionsFor(emulator, { baseline: { findings: [{ id, reason: 'of old' }] } }));
    expect(accepted.exitCode).toBe(0);
    expect(accepted.report.accepted).toMatchObject([{ finding: { id }, reason: 'of old' }]);
  });

  it('goes by an edition, and so does the text of its report, whichever is asked for next', async () => {
    await using emulator = await startEmulator({ holdMs: 200, edition: '2025-11-13', faults: [tooLong] });
    const who = [{ agentid: 60_000, password }];
    const { report } = await checkGateway(optionsFor(emulator, { agents: who, edition: '2025-11-13' }));
    expect(report.contract.edition).toBe('2025-11-13');
    expect(await renderReport(report, 'sarif')).toContain('generated/openapi.2025-11-13.yaml');
    await expect(checkGateway(optionsFor(emulator, { agents: who }))).rejects.toThrow(
      /^options\.agents: agentid: give a number from 101 to 59999 .*; options\.edition chooses another one\)$/,
    );
  });

  it('gives a gateway that cannot be reached as a result', async () => {
    const emulator = await startEmulator();
    await emulator.close();
    const { exitCode, report } = await checkGateway(optionsFor(emulator));
    expect(exitCode).toBe(2);
    expect(report.obstacles).toMatchObject([{ reason: expect.stringContaining('nothing listens') }]);
  });

  it('trusts the certificates that it is given, and has them in its curl lines', async () => {
    await using emulator = await startEmulator({ holdMs: 200, https: certificate, faults: [tooLong] });
    const https = emulator.https ?? { origin: '' };
    expect((await checkGateway(optionsFor(https))).report.obstacles).toMatchObject([
      { reason: expect.stringMatching(/certificate/) },
    ]);
    const { report } = await checkGateway(optionsFor(https, { ca: certificate.cert }));
    expect(report.findings[0]?.repeat).toContain("curl --cacert 'ca.pem' ");
    expect(report.obstacles).toEqual([]);
  });

  it('signs the agents out when it is stopped', async () => {
    const stop = new AbortController();
    await using stopping = await gateway(
      {},
      {
        intercept(request) {
          if (operationOf(request) === 'rest') stop.abort();
          return undefined;
        },
      },
    );
    const { exitCode, report } = await checkGateway(optionsFor(stopping, { signal: stop.signal }));
    expect(exitCode).toBe(2);
    expect(report.obstacles).toMatchObject([{ reason: 'the check was interrupted' }]);
    expect(stopping.requests.map(operationOf)).toEqual(expect.arrayContaining(['loginEx', 'rest', 'logout']));
    expect(stopping.emulator.state.session(291)).toBeUndefined();
  });

  it('stops when its listener throws, and rejects with that when the agents are signed out', async () => {
    await using listening = await gateway();
    const steps: string[] = [];
    const checking = checkGateway(
      optionsFor(listening, {
        onStep(title) {
          steps.push(title);
          if (steps.length === 2) throw new Error('of the listener');
        },
      }),
    );
    await expect(checking).rejects.toThrow('of the listener');
    expect(steps).toHaveLength(2);
    expect(listening.requests.map(operationOf)).toEqual(expect.arrayContaining(['loginEx', 'logout']));
    expect(listening.emulator.state.session(291)).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ['an option that there is not', { timeout: 5 }, 'there is no setting options.timeout; there are url, agents, edition,'],
    [
      'an option of an agent that there is not',
      { agents: [{ agentid: 291, password, phonenum: '1' }] },
      'options.agents.0.phonenum',
    ],
    ['no address', { url: undefined }, 'options.url is missing'],
    ['an address that cannot be read, and has a password', { url: 'http//u:secret@host' }, '"host" is no http or https URL'],
    ['an address that is none', { url: '127.0.0.1:9' }, '"127.0.0.1:9" is no http or https URL'],
    ['nobody to sign in', { agents: [] }, 'options.agents is empty'],
    ['somebody twice', { agents: [...agents, ...agents] }, 'options.agents has agent 291 twice'],
    ['a number that is a text', { agents: [{ agentid: '291', password }] }, 'options.agents.0.agentid has to be an integer'],
    ['no password', { agents: [{ agentid: 291 }] }, 'options.agents.0.password is missing'],
    ['an operation that there is not', { only: ['rset'] }, 'options.only.0 has to be one of "loginEx",'],
    ['no operation', { skip: ['rest'] }, 'options.only and options.skip together leave no operation'],
    ['an edition that there is not', { edition: '2024-01-01' }, 'there is no edition "2024-01-01"'],
    ['a time that would blame a held poll', { timeoutMs: 10_000 }, 'options.timeoutMs has to be an integer from 11000 to 600000'],
    ['the name of a file for certificates', { ca: 'ca.pem' }, 'options.ca has to be certificates in PEM'],
    ['a baseline of another form', { baseline: { findings: [{ id: 'a' }] } }, 'options.baseline: entry 1 is no object'],
    ['a controller for a signal', { signal: new AbortController() }, 'options.signal has to be an AbortSignal'],
    ['a listener that is none', { onStep: 'log' }, 'options.onStep has to be a function'],
  ])('refuses %s before anything is sent', async (_title, wrong, message) => {
    await using emulator = await startEmulator();
    await expect(checkGateway(optionsFor(emulator, wrong))).rejects.toThrow(message);
    expect(emulator.requests()).toEqual([]);
  });

  it('refuses no options at all', async () => {
    await expect(checkGateway(undefined as never)).rejects.toThrow('options has to be an object');
  });
});

describe('renderReport', () => {
  it.each<[string, [unknown, unknown], string]>([
    ['a format that there is not', [{ contract: { edition: 'as-published' } }, 'xml'], 'format has to be one of "json", "junit",'],
    ['what is no report', [{ exitCode: 0, report: {} }, 'json'], 'report.contract is missing'],
    ['a report of an edition that there is not', [{ contract: { edition: '2024' } }, 'json'], 'there is no edition "2024"'],
  ])('refuses %s', async (_title, args, message) => {
    await expect(renderReport(...(args as Parameters<typeof renderReport>))).rejects.toThrow(message);
  });
});
