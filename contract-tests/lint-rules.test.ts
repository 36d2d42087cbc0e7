import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');

const logout = 'paths/onlineagent_{agentid}_logout.yaml';
const loginEx = 'paths/onlineagent_{agentid}_loginex.yaml';
const poll = 'paths/agentevent_{agentid}.yaml';
const forceLogin = 'paths/onlineagent_{agentid}_forcelogin.yaml';
const forceLogout = 'paths/onlineagent_{agentid}_forcelogout.yaml';
const withReason = 'paths/onlineagent_{agentid}_forcelogoutwithreason_{reason}.yaml';
const sayFree = 'paths/onlineagent_{agentid}_sayfree.yaml';
const sayBusy = 'paths/onlineagent_{agentid}_saybusy.yaml';
const cancelBusy = 'paths/onlineagent_{agentid}_cancelbusy.yaml';
const sayWork = 'paths/onlineagent_{agentid}_work.yaml';
const pushEvent = 'components/callbacks/pushEvent.yaml';
/** Fields that the three sign-ins share. */
const ip = 'components/schemas/signIn.ip.yaml';
const phonelinkage = 'components/schemas/signIn.phonelinkage.yaml';

type Change = readonly [file: string, from: string | RegExp, to: string];

/** Lints a copy of the document with some text changed, and returns what each rule says. */
async function lint(changes: readonly Change[]): Promise<{ rule: string; message: string }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ccgw-lint-'));
  try {
    await cp(join(root, 'openapi'), join(folder, 'openapi'), { recursive: true });
    const config = parse(await readFile(join(root, 'redocly.yaml'), 'utf8')) as Record<string, unknown>;
    await writeFile(join(folder, 'redocly.yaml'), stringify({ ...config, plugins: [join(root, 'openapi/rules/index.js')] }));
    for (const [name, from, to] of changes) {
      const file = join(folder, 'openapi', name);
      const text = await readFile(file, 'utf8');
      const changed = text.replace(from, to);
      expect(changed, `${name} has no ${from}`).not.toBe(text);
      await writeFile(file, changed);
    }
    const output = await run(folder);
    const { problems } = JSON.parse(output) as { problems: { ruleId: string; message: string; severity: string }[] };
    return problems.map(({ ruleId, message }) => ({ rule: ruleId, message }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(folder: string): Promise<string> {
  const child = spawn(process.execPath, [redocly, 'lint', 'openapi/openapi.yaml', '--format=json'], { cwd: folder });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  return new Promise((resolve) => {
    child.once('close', () => resolve(output));
  });
}

/** One change for each way to break each rule, and what the rule then says. */
const cases: [rule: string, title: string, change: Change, message: string][] = [
  ['operation-source', 'no x-source', [logout, /\n {2}x-source:\n( {4}.*\n)+/, '\n'], 'needs `x-source`'],
  [
    'operation-source',
    'an edition that is no date',
    [logout, 'edition: "2023-09-27"\n    title', 'edition: late 2023\n    title'],
    'date of the page',
  ],
  ['operation-log-name', 'no x-log-name', [logout, '  x-log-name: logout\n', ''], 'needs `x-log-name`'],
  [
    'operation-log-name',
    'another operationId',
    [logout, 'operationId: logout', 'operationId: signOut'],
    'must be the method name in logs, "logout"',
  ],
  ['operation-preconditions', 'no x-preconditions', [loginEx, '  x-preconditions: []\n', ''], 'needs `x-preconditions`'],
  [
    'operation-preconditions',
    'one without statement',
    [logout, '      statement: The agent is signed in.\n', ''],
    'needs `id` and `statement`',
  ],
  [
    'operation-preconditions',
    'one that is unchecked for no reason',
    [logout, '      statement: The agent is signed in.\n', '      statement: The agent is signed in.\n      unchecked: true\n'],
    'A precondition has `unchecked` as a short reason',
  ],
  ['operation-rules', 'no x-rules', [logout, /\n {2}x-rules:\n( {4}.*\n)+/, '\n'], 'needs `x-rules`'],
  [
    'operation-rules',
    'one without id',
    [logout, '- id: no-body\n      statement', '- statement'],
    'A rule needs `id` and `statement`',
  ],
  [
    'operation-rules',
    'one that is unchecked for no reason',
    [logout, 'unchecked: it takes a call', 'unchecked: calls'],
    'A rule has `unchecked` as a short reason',
  ],
  [
    'operation-rules',
    'one of two lines',
    [logout, 'statement: The request has no body.', 'statement: |\n        The request\n        has no body.'],
    'A rule has a `statement` of one line',
  ],
  [
    'unchecked-reason',
    'a field that is unchecked for no reason',
    [phonelinkage, 'default: it takes a hard phone', 'default: ""'],
    'has `unchecked` as a short reason',
  ],
  [
    'unchecked-reason',
    'a reason for a parameter as a whole',
    ['components/parameters/flag.yaml', 'x-unchecked:\n  values:', 'x-unchecked:'],
    'has `x-unchecked` as an object',
  ],
  [
    'unchecked-reason',
    'an operation with a reason in two lines',
    [poll, 'unpolled: it would take two minutes', 'unpolled: "it would take\\ntwo minutes."'],
    'has `unchecked` as a short reason',
  ],
  ['edge-examples', 'a longest one that is not', [ip, '192.168.100.100', '192.168.100.10'], 'ip: `x-longest` must have'],
  ['edge-examples', 'a longest one that does not fit', [ip, '192.168.100.100', 'fe80::1:2:3:4:5'], 'ip: `x-longest` must fit'],
  [
    'edge-examples',
    'a longest one of a parameter that is no text',
    ['components/parameters/flag.yaml', 'x-longest: "false"', 'x-longest: false'],
    'flag: `x-longest` must have',
  ],
  ['edge-examples', 'a counterexample that fits', [ip, 'fe80::1', '192.0.2.1'], 'ip: `x-counterexample` must break'],
  [
    'edge-examples',
    'a counterexample that is too long as well',
    [ip, 'fe80::1', '2001:db8:0:0:0:0:0:1'],
    'ip: `x-counterexample` must break',
  ],
  [
    'edge-examples',
    'a sample of another type',
    ['components/parameters/calldata.yaml', 'x-sample: "1"', 'x-sample: 1'],
    'calldata: `x-sample` must fit',
  ],
  [
    'operation-triggered-events',
    'no x-triggered-events',
    [logout, /\n {2}x-triggered-events:\n( {4}.*\n)+/, '\n'],
    'needs `x-triggered-events`',
  ],
  [
    'operation-triggered-events',
    'an unknown event',
    [logout, 'AgentOther_ShutdownService', 'AgentOther_Shutdown'],
    'has no "AgentOther_Shutdown"',
  ],
  [
    'operation-triggered-events',
    'an unknown delivery',
    [logout, 'delivery: sometimes', 'delivery: rarely'],
    '`always` or `sometimes`',
  ],
  ['operation-error-codes', 'no x-error-codes', [logout, /\n {2}x-error-codes:\n( {4}.*\n)+/, '\n'], 'needs `x-error-codes`'],
  [
    'operation-error-codes',
    'a code that the answer does not admit',
    [logout, '    - 100-008\n', '    - 100-008\n    - 100-010\n'],
    'does not admit 100-010',
  ],
  [
    'operation-error-codes',
    'a code that only the answer admits',
    [logout, '    - 100-008\n', ''],
    'admits 100-008, which the page does not list',
  ],
  [
    'error-code-in-table',
    'a code without meaning',
    [logout, '    - 100-008\n', '    - 100-008\n    - 100-888\n'],
    'has no 100-888',
  ],
  [
    'response-envelope',
    'a retcode that is a number',
    ['components/schemas/CommandSuccess.yaml', '  retcode:\n    type: string', '  retcode:\n    type: integer'],
    '`retcode` must be a string',
  ],
  [
    'response-envelope',
    'no mandatory message',
    ['components/schemas/CommandSuccess.yaml', 'required: [message, retcode]', 'required: [retcode]'],
    'must be required',
  ],
  [
    'response-envelope',
    'a success with a code',
    ['components/schemas/CommandSuccess.yaml', 'enum: ["0"]', 'enum: ["0", "1"]'],
    '"0" alone',
  ],
  [
    'response-envelope',
    'a failure with "0"',
    ['components/schemas/LogoutFailure.yaml', '      - 100-005\n', '      - "0"\n      - 100-005\n'],
    'must not be "0"',
  ],
  [
    'response-envelope',
    'an answer without branches',
    ['components/schemas/LogoutAnswer.yaml', /oneOf:[\s\S]*/, 'type: object\n'],
    '`oneOf` a success and failures',
  ],
  ['published-example', 'none', [logout, /\n {2}x-published-example:\n( {4}.*\n)+/, '\n'], 'needs `x-published-example`'],
  [
    'published-example',
    'one that contradicts the document',
    [logout, '"retcode": "0" }', '"retcode": 0 }'],
    'The published response contradicts the document outside deviations.md',
  ],
  [
    'published-example',
    'a deviation without its number',
    [loginEx, '      request body: [4]\n', ''],
    'The published request body contradicts',
  ],
  [
    'published-example',
    'a header without its deviation',
    [loginEx, '      request headers: [5]\n', ''],
    'a Guid on an operation that takes none',
  ],
  [
    'published-example',
    'a deviation that is none',
    [logout, '    request:\n', '    deviations:\n      response: [4]\n    request:\n'],
    'The published response fits, its deviation is stale',
  ],
  [
    'published-example',
    'a number that deviations.md does not have',
    [loginEx, 'request body: [4]', 'request body: [99]'],
    'deviations.md has no number 99',
  ],
  [
    'operation-source',
    'an edition that is no day',
    [logout, 'edition: "2023-09-27"\n    title', 'edition: "2023-99-99"\n    title'],
    'date of the page',
  ],
  [
    'operation-triggered-events',
    'a condition on no parameter',
    [loginEx, 'parameter: status', 'parameter: staus'],
    'has no parameter "staus"',
  ],
  [
    'error-code-in-table',
    'an admitted code without meaning',
    ['components/schemas/GatewayFailure.yaml', '      - 000-007\n', '      - 000-007\n      - 000-099\n'],
    'has no 000-099',
  ],
  ['published-example', 'one without response', [logout, /\n {4}response: \{ "result".*\n/, '\n'], 'with `response` at least'],
  [
    'published-example',
    'a deviation with no number at all',
    [loginEx, 'request body: [4]', 'request body: []'],
    'The deviation of the request body has no number',
  ],
  [
    'published-example',
    'a deviation of nothing',
    [loginEx, 'request body: [4]', 'request body: [4]\n      answer: [4]'],
    'An example has no part "answer"',
  ],
  [
    'published-example',
    'none that `x-missing` does not name',
    [forceLogout, '    - published example\n', '    - another thing\n'],
    'or "published example" in `x-missing`',
  ],
  [
    'published-example',
    'one that is there and missing',
    [logout, '  x-published-example:', '  x-missing:\n    - published example\n  x-published-example:'],
    'is there, and `x-missing` says that it is not',
  ],
  [
    'operation-error-codes',
    'an empty list of an operation that the gateway answers',
    [sayFree, /x-error-codes:\n( {4}- .*\n)+/, 'x-error-codes: []\n'],
    'needs `x-error-codes`',
  ],
  [
    'response-envelope',
    'an operation of the gateway that answers as one does to the gateway',
    [sayFree, 'SayFreeAnswer', 'EnvelopeSuccess'],
    '`oneOf` a success and failures',
  ],
  [
    'operation-triggered-events',
    'a condition on no state',
    [sayFree, 'when: { state: wrap-up }', 'when: { state: wrapped }'],
    'An agent has no state "wrapped"',
  ],
  [
    'operation-triggered-events',
    'a condition on a state of the platform',
    [sayFree, 'when: { state: busy }', 'when: { state: 7 }'],
    'An agent has no state "7"',
  ],
  ['evidence', 'a kind that there is not', [forceLogout, 'codes: inferred', 'codes: guessed'], '"guessed" is no kind of evidence'],
  [
    'evidence',
    'a kind that there is not, for a code',
    [withReason, '100-007: inferred', '100-007: guessed'],
    '"guessed" is no kind of evidence',
  ],
  ['evidence', 'a part that there is not', [sayWork, '    x-error-codes: i', '    x-rules: i'], '`x-evidence` knows no "x-rules"'],
  [
    'evidence',
    'a code that is not listed',
    [withReason, '100-008: inferred', '100-010: inferred'],
    'is about 100-010, which the operation does not list',
  ],
  [
    'evidence',
    'one kind for everything',
    [withReason, /x-evidence:\n( {4}.*\n)+/, 'x-evidence: inferred\n'],
    'is a kind of evidence for each part',
  ],
  [
    'evidence',
    'codes of a page on which none were seen',
    [sayWork, '    x-error-codes: inferred\n', ''],
    'The error codes of the page were not seen: `x-evidence` has to say what `x-error-codes` rests on',
  ],
  [
    'evidence',
    'events of a page on which none were seen',
    [sayWork, '    x-triggered-events: inferred\n', ''],
    'The triggered events of the page were not seen: `x-evidence` has to say what `x-triggered-events` rests on',
  ],
  [
    'evidence',
    'an answer of a page on which none was seen',
    [forceLogin, '    answer: inferred\n', ''],
    'The table of the answer were not seen: `x-evidence` has to say what `answer` rests on',
  ],
  ['operation-pages', 'no x-pages', [sayFree, /\n {2}x-pages:\n( {4}.*\n)+/, '\n'], 'needs `x-pages`'],
  [
    'operation-pages',
    'pages without that of the source',
    [sayFree, '"2023-09-27": cec_07_1210', '"2023-09-27": cec_07_1211'],
    'that of `x-source` is one of them',
  ],
  ['operation-pages', 'a callback without', [pushEvent, /\n {4}x-pages:\n( {6}.*\n)+/, '\n'], 'needs `x-pages`'],
  [
    'operation-transitions',
    'a beginning in no state',
    [cancelBusy, '{ from: busy, to: idle }', '{ from: occupied, to: idle }'],
    'An agent has no state "occupied"',
  ],
  [
    'operation-transitions',
    'a beginning in states of which one is none',
    [logout, 'from: [idle, busy, wrap-up, rest]', 'from: [idle, busy, wrapup, rest]'],
    'An agent has no state "wrapup"',
  ],
  [
    'operation-transitions',
    'an end in no state',
    [cancelBusy, '{ from: busy, to: idle }', '{ from: busy, to: ready }'],
    'An agent has no state "ready"',
  ],
  [
    'operation-transitions',
    'a condition on no parameter',
    [sayBusy, 'when: { parameter: prolong, equals: true }', 'when: { parameter: longer, equals: true }'],
    'The operation has no parameter "longer"',
  ],
  [
    'operation-transitions',
    'a precondition of no state',
    [cancelBusy, '      state: busy\n', '      state: bussy\n'],
    'An agent has no state "bussy"',
  ],
  [
    'operation-transitions',
    'a precondition of a state that nothing leaves',
    [cancelBusy, '      state: busy\n', '      state: rest\n'],
    'No transition begins in "rest", where the agent has to be',
  ],
];

describe('the rules of our own', () => {
  it('find nothing in the document as it is', async () => {
    expect(await lint([])).toEqual([]);
  });

  it.concurrent.each(cases)('%s refuses: %s', async (rule, _title, change, message) => {
    const problems = await lint([change]);
    expect(problems).toContainEqual({ rule: `contract/${rule}`, message: expect.stringContaining(message) });
  });

  it('holds a callback to what it has, and not to the envelope and the codes of an answer of the gateway', async () => {
    const problems = await lint([
      [pushEvent, 'x-log-name: pushEvent', 'x-log-name: push'],
      [pushEvent, 'edition: "2024-09-24"', 'edition: lately'],
      [pushEvent, 'x-triggered-events: []', 'x-no-events: []'],
    ]);
    expect(problems.map(({ rule }) => rule).sort()).toEqual([
      'contract/operation-log-name',
      'contract/operation-source',
      'contract/operation-triggered-events',
    ]);
  });

  it.each<[string, Change]>([
    ['a parameter', [sayFree, 'agentid.2023-09-27.yaml', 'agentid.gone.yaml']],
    ['an answer', [sayFree, 'SayFreeAnswer.yaml', 'GoneAnswer.yaml']],
    ['a failure', ['components/schemas/SayFreeAnswer.yaml', 'SayFreeFailure.yaml', 'GoneFailure.yaml']],
    ['an example', [sayFree, 'command.response.yaml', 'gone.response.yaml']],
  ])('are not brought down by %s that is not there, which is told as such', async (_title, change) => {
    expect(await lint([change])).toContainEqual({
      rule: 'no-unresolved-refs',
      message: expect.stringContaining("Can't resolve $ref"),
    });
  });

  it('an ordinary example that does not fit its schema is refused by the recommended rules', async () => {
    const problems = await lint([['components/examples/loginEx.request.yaml', 'status: 4', 'status: "4"']]);
    expect(problems.map(({ rule }) => rule)).toContain('no-invalid-media-type-examples');
  });

  it('every deviation that a file cites is in deviations.md', async () => {
    const numbers = [...(await readFile(join(root, 'openapi/deviations.md'), 'utf8')).matchAll(/^## (\d+)\. /gm)].map(
      ([, number]) => Number(number),
    );
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const folders = ['openapi', 'src'].map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true }));
    const files = (await Promise.all(folders)).flat().filter((entry) => entry.isFile() && entry.name !== 'deviations.md');
    const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')));
    const cited = texts.flatMap((text) => [...text.matchAll(/deviation (\d+)/g)].map(([, number]) => Number(number)));
    expect(cited.filter((number) => !numbers.includes(number))).toEqual([]);
  });

  it('every rule of the plugin is switched on as an error', async () => {
    const config = parse(await readFile(join(root, 'redocly.yaml'), 'utf8')) as { rules: Record<string, string> };
    const { default: plugin } = await import('../openapi/rules/index.js');
    const rules = Object.keys(plugin().rules.oas3).map((name) => [`contract/${name}`, 'error']);
    expect(Object.entries(config.rules).filter(([name]) => name.startsWith('contract/'))).toEqual(rules);
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(Object.keys(plugin().rules.oas3)));
  });
});
