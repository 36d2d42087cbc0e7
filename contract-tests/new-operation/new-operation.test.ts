import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agents } from '../support/checked.js';
import { type Project, projectWithNewOperations } from './project.js';

type Check = typeof import('../../src/check/check.js');
type Server = typeof import('../../src/emulator/start.js');
type Faults = typeof import('../../src/emulator/faults/index.js');
type Targets = typeof import('../../src/check/target.js');

/** Statements of the new operations of which nothing can tell, and why nothing does. */
const unchecked = ['keepNote.body.text.type', 'sayHello.body.note.type', 'sayHello.body.reason.values'];

/** One fault for each kind of probe, in either of the operations. */
const faults = [
  'keepNote.body.text.max-length!accepts',
  'keepNote.body.text.max-length!refuses',
  'keepNote.body.text.mandatory!accepts',
  'keepNote.body.days.maximum!accepts',
  'keepNote.body.mandatory!accepts',
  'keepNote.method!POST',
  'keepNote.Guid.mandatory!foreign',
  'keepNote.answer.result!is-"a text"',
  'sayHello.level.minimum!refuses',
  'sayHello.level.mandatory!accepts',
  'sayHello.body.minutes.minimum!refuses',
  'sayHello.body.minutes.type!accepts',
  'sayHello.body.reason.options!refuses-1',
  'sayHello.body.reason.options!refuses-2',
  'sayHello.body.note.max-length!accepts',
  'sayHello.body.type!cut',
  'sayHello.precondition.signed-in!before',
  'sayHello.precondition.signed-in!after',
  'sayHello.event.AgentState_Said!missing',
  'sayHello.event.AgentState_Said!twice',
];

describe('an operation that is added to the document', () => {
  let project: Project;
  let modules: Check & Server & Faults & Targets;

  beforeAll(async () => {
    project = projectWithNewOperations();
    modules = {
      ...(await project.load<Check>('check/check.js')),
      ...(await project.load<Server>('emulator/start.js')),
      ...(await project.load<Faults>('emulator/faults/index.js')),
      ...(await project.load<Targets>('check/target.js')),
    };
  }, 300_000);

  afterAll(() => project[Symbol.dispose]());

  async function checked(fault?: string, count = 2) {
    const { startEmulator, allFaults, check, exitCode, parseTarget } = modules;
    const server = await startEmulator({ holdMs: 300 });
    const { emulator } = server;
    emulator.faults = allFaults.filter(({ id }) => id === fault);
    try {
      expect(emulator.faults).toHaveLength(fault === undefined ? 0 : 1);
      const result = await check({
        target: parseTarget(server.baseUrl),
        agents: agents(count),
        timeoutMs: 5_000,
        insecure: false,
        dredd: false,
      });
      return { result, exit: exitCode(result) };
    } finally {
      await server.close();
    }
  }

  it.each([
    ['one agent', 1],
    ['two agents', 2],
  ] as const)('brings its probes with it, which a gateway that keeps it passes with %s', async (_, count) => {
    const { result, exit } = await checked(undefined, count);
    expect(result.findings.map(({ id }) => id)).toEqual([]);
    expect(exit).toBe(0);
    const own = result.statements.filter(({ statement }) => /^(keepNote|sayHello)\./.test(statement));
    const left = own.filter(({ outcome }) => outcome !== 'kept').map(({ statement }) => statement);
    expect(own.length).toBeGreaterThan(50);
    // Whether the agent lacks a right is seen where one agent rests and the other does not.
    expect(left.filter((id) => !/\.code\./.test(id)).sort()).toEqual(unchecked);
  });

  // In real time, as all faults.
  it.concurrent.each(faults)('is found broken by its own probe alone: %s', { retry: 2 }, async (fault) => {
    const { result, exit } = await checked(fault);
    expect(result.findings.map(({ statement, severity }) => `${severity} ${statement}`)).toEqual([`error ${fault.split('!')[0]}`]);
    expect(exit).toBe(1);
    expect(result.agents.every(({ signedOut }) => signedOut)).toBe(true);
  });
});
