import type { Finding, Report, StatementResult } from '../../src/check/report/types.js';

/** What a hostile gateway might put into an answer: markup, a workflow command, the end of a script, table and fence of Markdown. */
export const hostile = '</script><img src=x onerror=alert(1)>"\'&amp;\n::error::owned\n| ``` | <b>bold</b>';

/** Control characters, half a surrogate pair, a right-to-left override, and a character outside the first plane, which is fine. */
export const unprintable = 'a\u0000b\u001b[31mc\ud800d\udc00e\u202ef\uffff\u{1f642}';

const restPage = { page: 'cec_07_1213', edition: '2023-09-27', title: 'Applying for Rest' };
const signInPage = { page: 'cec_07_1224', edition: '2023-09-27', title: 'Signing In to the Platform by an Agent' };
const idlePage = { page: 'cec_07_0351', edition: '2025-11-13', title: 'Setting Whether to Enter the Idle State' };
const signOutPage = { page: 'cec_07_1225', edition: '2023-09-27' };

const base = 'https://gateway.example:8043/agentgateway/resource';

const retcodeNumber: Finding = {
  id: 'rest.answer.retcode#type',
  check: 'retcode',
  operation: 'rest',
  alsoAt: ['setCustomState', 'logout'],
  severity: 'error',
  message: 'retcode is neither "0" nor a code NNN-NNN',
  expected: '"0" or a code NNN-NNN as a JSON string',
  actual: '0',
  statement: 'rest.answer.retcode',
  source: restPage,
  line: 391,
  repeat: `curl -X POST -H "Guid: $GUID" '${base}/onlineagent/291/rest/600/0'`,
  exchange: {
    request: {
      method: 'POST',
      url: `${base}/onlineagent/291/rest/600/0`,
      headers: { 'Content-Type': 'application/json; charset=UTF-8', Guid: '(hidden)' },
      body: undefined,
    },
    outcome: {
      kind: 'answer',
      status: 200,
      headers: { 'content-type': 'application/json', server: 'gateway' },
      cookies: ['route=(hidden); Path=/'],
      body: '{"message":"success","retcode":0,"result":{},"big":12345678901234567890}',
    },
  },
};

const hostileAnswer: Finding = {
  id: 'rest.answer.message',
  check: 'message',
  operation: 'rest',
  alsoAt: [],
  severity: 'error',
  message: `message is no text: ${hostile}`,
  expected: 'a text',
  actual: `${hostile}${unprintable}`,
  statement: 'rest.answer.message',
  source: restPage,
  line: 395,
  repeat: `curl -X POST -H "Guid: $GUID" \\\n  '${base}/onlineagent/291/rest/600/0'`,
  exchange: {
    request: {
      method: 'POST',
      url: `${base}/onlineagent/291/rest/600/0`,
      headers: { Guid: '(hidden)' },
      body: `{"note":${JSON.stringify(hostile)}}`,
    },
    outcome: { kind: 'answer', status: 200, headers: { 'x-echo': hostile }, cookies: [], body: `${hostile}${unprintable}` },
  },
};

const unlistedCode: Finding = {
  id: 'loginEx.error-codes#100-099',
  check: 'retcode',
  operation: 'loginEx',
  alsoAt: [],
  severity: 'warning',
  message: 'the page does not list the code 100-099',
  expected: 'one of the codes of the page',
  actual: '100-099',
  statement: 'loginEx.error-codes',
  source: signInPage,
  line: 103,
  repeat: `curl -X PUT -d '{"password":"'"$CCGW_PASSWORD"'"}' '${base}/onlineagent/291/loginex'`,
};

const acceptedFinding: Finding = {
  id: 'setAgentAutoEnterIdle.answer.media-type',
  check: 'media-type',
  operation: 'setAgentAutoEnterIdle',
  alsoAt: [],
  severity: 'error',
  message: 'the answer is no application/json',
  expected: 'application/json',
  actual: 'text/plain',
  statement: 'setAgentAutoEnterIdle.answer.media-type',
  source: idlePage,
  line: 256,
  repeat: `curl -X POST -H "Guid: $GUID" '${base}/onlineagent/291/autoenteridle/true'`,
  exchange: {
    request: { method: 'POST', url: `${base}/onlineagent/291/autoenteridle/true`, headers: {}, body: undefined },
    outcome: { kind: 'fault', code: 'ECONNRESET', message: 'the connection was cut' },
  },
};

const statements: readonly StatementResult[] = [
  {
    statement: 'loginEx.answer.status',
    operation: 'loginEx',
    text: 'A sign-in is answered with HTTP status 200.',
    source: signInPage,
    line: 150,
    outcome: 'kept',
    findings: [],
  },
  {
    statement: 'loginEx.error-codes',
    operation: 'loginEx',
    text: 'A sign-in is refused with one of the codes of the page.',
    source: signInPage,
    line: 103,
    outcome: 'warned',
    findings: [unlistedCode.id],
  },
  {
    statement: 'setAgentAutoEnterIdle.answer.media-type',
    operation: 'setAgentAutoEnterIdle',
    text: 'The answer is JSON.',
    source: idlePage,
    line: 256,
    outcome: 'broken',
    findings: [acceptedFinding.id],
  },
  {
    statement: 'rest.answer.retcode',
    operation: 'rest',
    text: 'The retcode is "0" for a success and a code otherwise.',
    source: restPage,
    line: 391,
    outcome: 'broken',
    findings: [retcodeNumber.id],
  },
  {
    statement: 'rest.answer.message',
    operation: 'rest',
    text: 'The message is a text.',
    source: restPage,
    line: 395,
    outcome: 'broken',
    findings: [hostileAnswer.id],
  },
  {
    statement: 'rest.prolong-when-resting',
    operation: 'rest',
    text: 'An agent in the rest state has to send prolong to set the rest again.',
    source: restPage,
    line: 365,
    outcome: 'unchecked',
    reason: 'the rest was refused before',
    findings: [],
  },
  {
    statement: 'logout.answer.status',
    operation: 'logout',
    text: 'A sign-out is answered with HTTP status 200.',
    source: signOutPage,
    line: 540,
    outcome: 'unchecked',
    findings: [],
  },
];

/** A report of a check in which everything happened that can happen. Written by hand; no check made it. */
export const sampleReport: Report = {
  target: base,
  contract: { version: '0.1.0', edition: 'as-published' },
  startedAt: '2026-03-04T05:06:07.890Z',
  durationMs: 12_345,
  counts: { passed: 1, failed: 3, warned: 1, accepted: 1, skipped: 2 },
  findings: [retcodeNumber, hostileAnswer, unlistedCode],
  accepted: [{ finding: acceptedFinding, reason: 'CASE-1234: mended in the next release' }],
  gone: [{ id: 'rest.answer.status', reason: 'CASE-1000: HTTP 201' }],
  notChecked: [{ operation: 'logout', reason: 'the connection was cut' }],
  obstacles: [{ reason: 'gateway.example:8043 closed the connection without an answer', advice: 'is the port right?' }],
  agents: [
    { agent: 291, signedOut: false },
    { agent: 292, signedOut: true },
  ],
  requests: { loginEx: 2, setAgentAutoEnterIdle: 1, rest: 3 },
  statements,
  coverage: {
    operations: { covered: ['loginEx', 'rest'], missed: ['setAgentAutoEnterIdle', 'logout'] },
    parameters: { covered: ['loginEx.password'], missed: ['rest.prolong'] },
    statements: { covered: ['rest.time.maximum', 'rest.method'], missed: ['rest.code.100-007'] },
    errorCodes: { covered: ['loginEx 100-099'], missed: ['rest 100-009', 'rest 100-006'] },
    events: { covered: [], missed: ['AgentState_SetRest_Success'] },
  },
};

/** A report of a check that found nothing, in the shortest form. */
export const cleanReport: Report = {
  ...sampleReport,
  counts: { passed: 1, failed: 0, warned: 0, accepted: 0, skipped: 0 },
  findings: [],
  accepted: [],
  gone: [],
  notChecked: [],
  obstacles: [],
  agents: [{ agent: 291, signedOut: true }],
  requests: { loginEx: 1 },
  statements: statements.slice(0, 1),
};

/** A report with one finding that is repeated under other ids, for what has limits. */
export function reportWith(errors: number, warnings: number): Report {
  const copies = (finding: Finding, times: number) =>
    Array.from({ length: times }, (_, index) => ({ ...finding, id: `${finding.id}-${index + 1}` }));
  return { ...cleanReport, findings: [...copies(unlistedCode, warnings), ...copies(retcodeNumber, errors)] };
}
