/**
 * What the pages of the chapter state of each interface, typed off them by hand. A row is short so that it can be read beside its page: what
 * the document has in keywords is here in words.
 */
export interface Facts {
  readonly request: string;
  /** Page and edition. */
  readonly page: string;
  /** A header apart from it, every request has the Content-Type. `!` is mandatory, `?` is optional. */
  readonly parameters: readonly string[];
  readonly body?: readonly string[];
  /** `?` marks a code that is inferred, `~` one that was observed: neither is on the page as far as it was seen. */
  readonly codes: string;
  readonly events?: readonly string[];
  /** Default: that the agent is signed in. */
  readonly before?: readonly string[];
  readonly missing?: readonly string[];
  /** What the answer rests on; default: the page. */
  readonly answer?: 'inferred';
}

const e2023 = '2023-09-27';
const e2024 = '2024-09-24';
const e2025 = '2025-11-13';
/** The number of an agent until 2025, and since then. */
const agent = 'agentid path! integer 101..59999';
const agent2025 = 'agentid path! integer 101..999999';

const noEvents = 'triggered events of the page';
const noCodes = 'error codes of the page';
const noExample = 'published example';

const ofSignIn = (phonenum: '!' | '?', releasephone: boolean): string[] => [
  'password! string ..32',
  `phonenum${phonenum} string ..24`,
  'autoanswer? boolean = true',
  'autoenteridle? boolean = true',
  `releasephone? boolean = ${releasephone}`,
  'agenttype? integer 4|11 = 4',
  'status? integer 3|4|5 = 4',
  'ip? string ..15 = 127.0.0.1',
  'entryIp? string',
  'phonelinkage? boolean = false',
  'checkInWebm? boolean = true',
  'checkInMailm? boolean = false',
  'vcPhoneNumber? string ..24',
  'listenStatus? boolean = false',
];
const ofPush = ['callBackUri? string ..200', 'serviceToken? string ..50'];

const signInEvents = [
  'AgentOther_InService',
  'AgentState_Ready',
  'AgentState_SetNotReady_Success when status 3',
  'AgentState_Work when status 5',
];
const inferredEvents = signInEvents.map((event) => `${event} (inferred)`);
const signInCodes = '100-001 100-002 100-003 100-004 100-007 100-012 100-015 100-016 110-016 999-001';
const inferredSignInCodes = '100-001? 100-002? 100-003? 100-004? 100-007? 100-012? 100-015? 100-016? 110-016? 999-001?';
const shutdown = ['AgentOther_ShutdownService sometimes'];

/** By the name in logs, the operations first, in the order of a session. */
export const chapter: Readonly<Record<string, Facts>> = {
  loginEx: {
    request: 'PUT /onlineagent/{agentid}/loginex',
    page: `cec_07_1224 ${e2023}`,
    parameters: [agent],
    body: ofSignIn('?', true),
    codes: signInCodes,
    events: signInEvents,
    before: [],
  },
  login: {
    request: 'PUT /onlineagent/{agentid}',
    page: `cec_07_1202 ${e2024}`,
    parameters: [agent],
    body: [...ofSignIn('!', true), ...ofPush],
    codes: inferredSignInCodes,
    events: inferredEvents,
    before: [],
    missing: [noEvents, noCodes, noExample],
  },
  forceLogin: {
    request: 'PUT /onlineagent/{agentid}/forcelogin',
    page: `cec_07_1203 ${e2025}`,
    parameters: [agent2025],
    body: [...ofSignIn('!', false), ...ofPush],
    codes: inferredSignInCodes,
    events: inferredEvents,
    before: [],
    missing: ['table of the answer', noEvents, noCodes, noExample],
    answer: 'inferred',
  },
  updateGuid: {
    request: 'PUT /onlineagent/{agentid}/updateGuid',
    page: `cec_07_1225 ${e2023}`,
    parameters: [agent],
    codes: '100-006',
    missing: [noExample],
  },
  handShake: {
    request: 'POST /onlineagent/{agentid}/handshake',
    page: `cec_07_1204 ${e2025}`,
    parameters: [agent2025, 'service_token header? string ..50'],
    codes: '100-001 100-006?',
    before: ['pushed'],
    missing: [noExample],
  },
  resetSkill: {
    request: 'POST /onlineagent/{agentid}/resetskill/{autoflag}',
    page: `cec_07_1209 ${e2023}`,
    parameters: [agent, 'autoflag path! boolean', 'skillid query? string ..4000', 'phonelinkage query? integer 0|1'],
    codes: '000-002 100-006 100-007',
    before: ['signed-in', 'phone-bound'],
  },
  queryAgentSkills: {
    request: 'GET /onlineagent/{agentid}/agentskills',
    page: `cec_07_1206 ${e2025}`,
    parameters: [agent2025],
    codes: '100-006? 100-007?',
    missing: ['end of the table of the answer', noEvents, noCodes, noExample],
    answer: 'inferred',
  },
  queryAgentSkillsByWorkNo: {
    request: 'GET /onlineagent/{agentid}/agentskillsbyworkno/{workno}',
    page: `cec_07_1207 ${e2023}`,
    parameters: [agent, 'workno path! integer 101..59999'],
    codes: '100-006 100-007',
    missing: [noExample],
  },
  setAgentAutoAnswer: {
    request: 'POST /onlineagent/{agentid}/autoanswer/{isautoanswer}',
    page: `cec_07_1208 ${e2023}`,
    parameters: [agent, 'isautoanswer path! string ..5'],
    codes: '000-002 100-006',
  },
  setAgentAutoEnterIdle: {
    request: 'POST /onlineagent/{agentid}/autoenteridle/{flag}',
    page: `cec_07_0351 ${e2025}`,
    parameters: [agent2025, 'flag path! string 1..5'],
    codes: '100-006 100-007',
  },
  setTalkRight: {
    request: 'POST /onlineagent/{agentid}/settalkright',
    page: `cec_07_1223 ${e2024}`,
    parameters: [agent, 'flag query! integer 0|1'],
    codes: '000-002 100-006? 100-007',
  },
  setCustomState: {
    request: 'POST /onlineagent/{agentid}/setcustomstate',
    page: `cec_07_1228 ${e2023}`,
    parameters: [agent, 'customstate query! integer 0..65534'],
    codes: '000-002 000-003 100-006 100-009',
  },
  queryCustomState: {
    request: 'GET /onlineagent/{agentid}/querycustomstate',
    page: `cec_07_1229 ${e2024}`,
    parameters: [agent],
    codes: '000-003 100-006 100-007',
    missing: [noExample],
  },
  cancelSetCustomState: {
    request: 'POST /onlineagent/{agentid}/cancelsetcustomstate',
    page: `cec_07_1230 ${e2023}`,
    parameters: [agent],
    codes: '100-006? 100-009?',
    before: ['signed-in', 'custom-state'],
    missing: [noEvents, noCodes, noExample],
  },
  getAgentStatus: {
    request: 'GET /onlineagent/{agentid}/agentstatus',
    page: `cec_07_1222 ${e2024}`,
    parameters: [agent],
    codes: '000-002 100-006? 100-007?',
    missing: [noExample],
  },
  syncagentinfo: {
    request: 'POST /onlineagent/{agentid}/syncagentinfo',
    page: 'cec_07_1226 2025-03-31',
    parameters: [agent],
    codes: '100-006? 100-007?',
    missing: [noEvents, noCodes, 'commands above 7 of the table of curCommand', noExample],
  },
  sendNoteletEx: {
    request: 'POST /onlineagent/{agentid}/sendnoteletex',
    page: 'cec_07_1205 2025-03-31',
    parameters: [agent],
    body: ['agentIds! array ..100 of integer', 'content! string ..1023'],
    codes: '100-001 100-006 100-007',
    events: ['AgentOther_Note at the receivers'],
    missing: [noExample],
  },
  modifyAccountPwdEx: {
    request: 'POST /onlineagent/{agentid}/modifyaccountpwdex',
    page: `cec_07_0350 ${e2025}`,
    parameters: [agent2025],
    body: ['oldPassword! string ..32', 'newPassword! string 8..32'],
    codes: '000-002 100-006 100-007',
  },
  sayBusy: {
    request: 'POST /onlineagent/{agentid}/saybusy',
    page: 'cec_07_1211 2024-08-02',
    parameters: [agent, 'reason query? integer 0 or 200..250', 'prolong query? boolean = false'],
    codes: '000-002 100-006 100-007 100-009',
    events: ['AgentState_SetNotReady_Success'],
  },
  cancelBusy: {
    request: 'POST /onlineagent/{agentid}/cancelbusy',
    page: `cec_07_1212 ${e2023}`,
    parameters: [agent],
    codes: '100-006 100-007 100-009',
    events: ['AgentState_CancelNotReady_Success'],
    before: ['signed-in', 'busy'],
  },
  sayFree: {
    request: 'POST /onlineagent/{agentid}/sayfree',
    page: `cec_07_1210 ${e2023}`,
    parameters: [agent],
    codes: '100-006 100-007 100-009',
    events: ['AgentState_CancelNotReady_Success when busy', 'AgentState_CancelWork_Success when wrap-up'],
  },
  sayWork: {
    request: 'POST /onlineagent/{agentid}/work',
    page: `cec_07_1215 ${e2023}`,
    parameters: [agent],
    codes: '100-006? 100-007? 100-009?',
    events: ['AgentState_SetWork_Success (inferred)'],
    missing: [noEvents, noCodes],
  },
  cancelWork: {
    request: 'POST /onlineagent/{agentid}/cancelwork',
    page: `cec_07_1216 ${e2023}`,
    parameters: [agent],
    codes: '100-006 100-007 100-009',
    events: ['AgentState_CancelWork_Success'],
    before: ['signed-in', 'at-work'],
  },
  rest: {
    request: 'POST /onlineagent/{agentid}/rest/{time}/{restcause}',
    page: `cec_07_1213 ${e2023}`,
    parameters: [agent, 'time path! integer 1..86399', 'restcause path! integer 0..255', 'prolong query? boolean = false'],
    codes: '100-006 100-007 100-009',
    events: ['AgentState_SetRest_Success', 'AgentState_Rest_Timeout after time'],
  },
  cancelRest: {
    request: 'POST /onlineagent/{agentid}/cancelrest',
    page: `cec_07_13492 ${e2025}`,
    parameters: [agent2025],
    codes: '100-006? 100-007? 100-009?',
    events: ['AgentState_CancelRest_Success (inferred)'],
    before: ['signed-in', 'resting'],
    missing: [noEvents, noCodes],
  },
  getAgentEvent: {
    request: 'GET /agentevent/{agentid}',
    page: `cec_07_1274 ${e2023}`,
    parameters: ['agentid path! integer', 'calldata query? string'],
    codes: '100-006~',
    before: ['signed-in', 'not-pushed'],
    missing: [noCodes, 'body of an answer without event', 'HTTP status of a refusal'],
  },
  forceLogoutWithReason: {
    request: 'DELETE /onlineagent/{agentid}/forcelogoutwithreason/{reason}',
    page: `cec_07_1221 ${e2024}`,
    parameters: [agent, 'reason path! integer 1..255'],
    codes: '100-005 100-006? 100-007? 100-008?',
    events: shutdown,
    missing: [noExample],
  },
  forceLogout: {
    request: 'DELETE /onlineagent/{agentid}/forcelogout',
    page: 'cec_07_1220 2024-08-02',
    parameters: [agent],
    codes: '100-005? 100-006? 100-007? 100-008?',
    events: shutdown,
    missing: [noExample],
  },
  logout: {
    request: 'DELETE /onlineagent/{agentid}/logout',
    page: `cec_07_1219 ${e2023}`,
    parameters: [agent],
    codes: '100-005 100-006 100-007 100-008',
    events: shutdown,
  },
  pushEvent: {
    request: 'POST {$request.body#/callBackUri}',
    page: `cec_07_1275 ${e2024}`,
    parameters: ['Guid header! string', 'service_token header? string ..50'],
    body: ['workNo! string', 'eventList! array of object'],
    codes: '',
    before: ['asked-for'],
    missing: [noCodes, 'what the gateway does when a push fails'],
  },
};
