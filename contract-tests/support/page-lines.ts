/**
 * What the pages state, line by line, told in our own words: typed off the pages, and by hand. The statements that carry a line are named
 * as they are called within the operation; the words behind a line have to occur in their texts.
 */
export interface PageLine {
  readonly line: string;
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

const line = (text: string, ids: readonly string[], ...words: readonly string[]): PageLine => ({ line: text, ids, words });

const agentid = (maximum: number): PageLine[] => [
  line('agentid is a mandatory string', ['agentid.mandatory', 'agentid.type']),
  line(`agentid ranges from 101 to ${maximum}`, ['agentid.minimum', 'agentid.maximum'], 'at least 101', `at most ${maximum}`),
];

const contentType = line(
  'Content-Type is a mandatory string that tells the coding of the body, application/json; charset=UTF-8 by default',
  ['Content-Type.mandatory', 'Content-Type.type', 'Content-Type.default'],
  'application/json; charset=UTF-8',
);

const guid = line('Guid is a mandatory string', ['Guid.mandatory'], 'Guid');

/** The lines that all pages share, about the request as a whole and about its answer. */
function frame(method: string, uri: string): PageLine[] {
  return [
    line('the page says what the interface is for', ['rule.purpose'], 'agent'),
    line(`${method} and no other method`, ['method'], method),
    line(
      `the URI is ${uri}, by HTTPS, with address and port of the server`,
      ['uri'],
      `https://{ip}:{port}/agentgateway/resource${uri}`,
    ),
    line('it has a method name in logs', ['rule.log-name']),
    line('the answer is a JSON object', ['answer.json']),
    line('message is a string that describes', ['answer.message'], 'a text'),
    line('retcode is a string, 0 for a success', ['answer.retcode'], '"0"'),
    line('any other retcode stands for a failure', ['answer.failure'], 'other than "0"'),
  ];
}

function command(method: string, uri: string, maximum = 59999): PageLine[] {
  return [
    ...frame(method, uri),
    ...agentid(maximum),
    contentType,
    guid,
    line('the agent has signed in', ['precondition.signed-in'], 'signed in'),
    line('the request has no body', ['rule.no-body']),
    line('result is an object', ['answer.result'], 'an object', 'reserved'),
  ];
}

const codes = (...listed: string[]): PageLine[] => [
  line('the page has a list of error codes', ['codes'], ...listed),
  ...listed.map((code) => line(`one of them is ${code}`, [`code.${code}`], code)),
];

const noEvent = line('it triggers no event', ['events'], 'no event');

function flag(name: string, byDefault: boolean, meaning: string): PageLine {
  const ids = ['optional', 'type', 'options', 'default', 'values'].map((part) => `body.${name}.${part}`);
  return line(`${name} is an optional boolean, ${byDefault} by default: ${meaning}`, ids, `${byDefault} by default`, meaning);
}

const signIn: PageLine[] = [
  ...frame('PUT', '/onlineagent/{agentid}/loginex'),
  ...agentid(59999),
  contentType,
  line(
    'only the CCS is signed in to, for voice calls, and not the media server',
    ['rule.ccs-only'],
    'CCS',
    'voice',
    'media server',
  ),
  line('so no license is taken', ['rule.no-license'], 'license'),
  line('there is a message body', ['body.mandatory', 'body.type'], 'JSON object'),
  line(
    'password is a mandatory string of at most 32 characters, which may be empty',
    ['body.password.mandatory', 'body.password.type', 'body.password.max-length'],
    'may be empty',
    'at most 32 characters',
  ),
  line(
    'phonenum is the phone number, an optional string of at most 24 characters',
    ['body.phonenum.optional', 'body.phonenum.type', 'body.phonenum.max-length'],
    'phone number',
    'at most 24 characters',
  ),
  flag('autoanswer', true, 'answering automatically'),
  flag('autoenteridle', true, 'becoming idle automatically'),
  flag('releasephone', true, 'non-always-off-hook'),
  line(
    'agenttype is an optional int, 4 by default: 4 for PC+phone, 11 for PC+phone video',
    ['optional', 'type', 'options', 'default', 'values'].map((part) => `body.agenttype.${part}`),
    '4 or 11',
    '4 by default',
    '4 in agenttype stands for PC+phone agent, 11 for PC+phone video agent',
  ),
  line(
    'status is an optional int, 4 by default: 3 busy, 4 idle, 5 wrap-up',
    ['optional', 'type', 'options', 'default', 'values'].map((part) => `body.status.${part}`),
    '3, 4 or 5',
    '4 by default',
    '3 in status stands for busy, 4 for idle, 5 for wrap-up',
  ),
  line(
    'ip is the address of the agent, an optional string of at most 15 characters, 127.0.0.1 by default; no IPv6',
    ['optional', 'type', 'max-length', 'default', 'pattern'].map((part) => `body.ip.${part}`),
    'at most 15 characters',
    '"127.0.0.1" by default',
    'no IPv6 address',
  ),
  line(
    'entryIp is the address of the gateway that the client application connects to, an optional string',
    ['body.entryIp.optional', 'body.entryIp.type'],
    'gateway',
  ),
  flag('phonelinkage', false, 'phone linkage'),
  flag('checkInWebm', true, 'WebM'),
  flag('checkInMailm', false, 'MailM'),
  line(
    'vcPhoneNumber is the VC number, an optional string of at most 24 characters',
    ['body.vcPhoneNumber.optional', 'body.vcPhoneNumber.type', 'body.vcPhoneNumber.max-length'],
    'VC number',
    'at most 24 characters',
  ),
  flag('listenStatus', false, 'inspector'),
  line('result is a map, filled when it succeeded', ['answer.result', 'rule.result-only-on-success'], 'an object', 'succeeded'),
  line('vdnid is a string', ['answer.result.vdnid'], 'VDN', 'a text'),
  line('workno is the agent, a string', ['answer.result.workno'], 'number of the agent', 'a text'),
  line(
    'mediatype is a string of three letters, T or F, for CTI server, WebM and MailM',
    ['answer.result.mediatype'],
    'CTI server, WebM and MailM',
    'T stands for signed in, F for not',
  ),
  line('voice needs the CTI server', ['rule.voice-needs-cti'], 'CTI server'),
  line('text chat needs WebM', ['rule.chat-needs-webm'], 'WebM'),
  line('MailM cannot be signed in to at present', ['rule.no-mailm-yet'], 'MailM'),
  line('loginTime is the time of the sign-in, a string', ['answer.result.loginTime'], 'time of the sign-in'),
  line('isForceChange is a string, true or false', ['answer.result.isForceChange'], '"true" or "false"'),
  line(
    'true means that the password has to be changed after the sign-in',
    ['rule.change-password-when-told'],
    'change the password',
  ),
  line('false and a password that never expires are risks, the contrary is recommended', ['rule.safe-passwords'], 'risks'),
  line('serverName is the cluster that took the sign-in, a string', ['answer.result.serverName'], 'cluster'),
  line(
    'timeRemaining is a string: 0 to 180 days of a valid password, empty for ever',
    ['answer.result.timeRemaining'],
    '0 to 180 days',
    'an empty text stands for never',
  ),
  line('there are events, in an order', ['events'], 'AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success'),
  line('with any status: in service, ready', ['event.AgentOther_InService', 'event.AgentState_Ready'], 'every success'),
  line('with status 3 also not ready', ['event.AgentState_SetNotReady_Success'], 'status 3'),
  line('with status 5 also work', ['event.AgentState_Work'], 'status 5'),
  ...codes('100-001', '100-002', '100-003', '100-004', '100-007', '100-012', '100-015', '100-016', '110-016', '999-001'),
];

const autoEnterIdle: PageLine[] = [
  ...command('POST', '/onlineagent/{agentid}/autoenteridle/{flag}', 999999),
  line('where the address comes from: server, NSLB or O&M, with port 8043', ['rule.address'], 'NSLB', 'SaaS', '8043'),
  line('which port of the NSLB it is, a command tells the user nslb', ['rule.nslb-port'], './nslbctl l', 'user nslb'),
  line('flag is a mandatory string', ['flag.mandatory', 'flag.type']),
  line('it has 1 to 5 characters', ['flag.min-length', 'flag.max-length'], 'at least 1 character', 'at most 5 characters'),
  line('true is for idle, anything else for wrap-up', ['flag.values'], 'true in flag stands for idle', 'any other for wrap-up'),
  line('without always-off-hook the system goes to wrap-up', ['rule.wrap-up-when-not-always-off-hook'], 'wrap-up'),
  noEvent,
  ...codes('100-006', '100-007'),
];

const customState: PageLine[] = [
  ...command('POST', '/onlineagent/{agentid}/setcustomstate'),
  line('customstate is a mandatory integer', ['customstate.mandatory', 'customstate.type'], 'an integer'),
  line('it ranges from 0 to 65534', ['customstate.minimum', 'customstate.maximum'], 'at least 0', 'at most 65534'),
  line('its meaning is that of the business', ['rule.meaning-of-the-business'], 'business'),
  line('the result is that of a successful query', ['rule.result-of-a-query'], 'query'),
  noEvent,
  ...codes('000-002', '000-003', '100-006', '100-009'),
];

const rest: PageLine[] = [
  ...command('POST', '/onlineagent/{agentid}/rest/{time}/{restcause}'),
  line('time is a mandatory long, in seconds', ['time.mandatory', 'time.type'], 'an integer', 'seconds'),
  line('it ranges from 1 to 86399', ['time.minimum', 'time.maximum'], 'at least 1 (seconds)', 'at most 86399 (seconds)'),
  line('restcause is a mandatory int', ['restcause.mandatory', 'restcause.type'], 'an integer', 'cause code'),
  line('it ranges from 0 to 255', ['restcause.minimum', 'restcause.maximum'], 'at least 0', 'at most 255'),
  line('it is one of those configured on the platform', ['rule.configured-cause'], 'platform'),
  line('0 stands for no cause', ['restcause.values'], '0 in restcause stands for no cause code'),
  line(
    'prolong is an optional boolean, false by default: whether the reason of a resting agent is set anew',
    ['optional', 'type', 'options', 'default', 'values'].map((part) => `prolong.${part}`),
    'true or false',
    'false by default',
    'anew',
  ),
  line('it is mandatory for a resting agent', ['prolong.mandatory-when', 'rule.prolong-when-resting'], 'rest state'),
  line(
    'a rest that begins, and one whose time is over, bring an event each',
    ['events', 'event.AgentState_SetRest_Success', 'event.AgentState_Rest_Timeout'],
    'AgentState_SetRest_Success and AgentState_Rest_Timeout',
    'as many seconds later as time says',
  ),
  ...codes('100-006', '100-007', '100-009'),
];

const signOut: PageLine[] = [
  ...command('DELETE', '/onlineagent/{agentid}/logout'),
  line('an agent who talks or answers is not signed out', ['rule.not-while-talking-or-answering'], 'talking or answering'),
  line(
    'neither sign-in nor sign-out while the other has not answered',
    ['rule.sign-in-and-sign-out-do-not-overlap'],
    'Sign-in may not',
    'nor sign-out',
  ),
  line(
    'the event of the sign-out does not come always, but is certain',
    ['events', 'event.AgentOther_ShutdownService'],
    'at most',
    'not every sign-out',
    'for certain',
  ),
  ...codes('100-005', '100-006', '100-007', '100-008'),
];

const poll: PageLine[] = [
  ...frame('GET', '/agentevent/{agentid}'),
  contentType,
  guid,
  line('the agent has signed in, and polls no more after the sign-out', ['precondition.signed-in'], 'signed in', 'sign-out'),
  line('the sign-in did not ask for pushed events', ['precondition.not-pushed'], 'pushed'),
  line('agentid is a mandatory string', ['agentid.mandatory', 'agentid.type']),
  line('calldata is an optional string, for a call bar that is refreshed', ['calldata.optional', 'calldata.type'], 'call bar'),
  line('the request has no body', ['rule.no-body']),
  line('event is an object', ['answer.event'], 'an object'),
  line('an answer has one event', ['rule.one-event-per-answer'], 'one event'),
  line('eventType is a string', ['answer.event.eventType'], 'a text'),
  line('workNo is a string', ['answer.event.workNo'], 'a text'),
  line('content is an object', ['answer.event.content'], 'an object'),
  line('without an event the answer takes 10 s', ['held'], '10 seconds'),
  noEvent,
];

/** The pages by their operation. */
export const pageLines = {
  loginEx: signIn,
  setAgentAutoEnterIdle: autoEnterIdle,
  setCustomState: customState,
  rest,
  getAgentEvent: poll,
  logout: signOut,
};

/** What pages state that are about more than one operation, with the operations that carry it. */
export const otherLines: Readonly<Record<string, readonly PageLine[]>> = {
  cec_07_0005: [
    line('AUTHMODE 1: the Guid comes from the sign-in', ['loginEx.auth.static'], 'AUTHMODE = 1', 'sign-in'),
    line('AUTHMODE 2: it comes from the poll, each 60 s', ['getAgentEvent.auth.renewal'], 'AUTHMODE = 2', '60 seconds'),
    line('it is valid for 120 s', ['getAgentEvent.auth.validity'], '120 seconds'),
    line('Set-GUID brings it', ['loginEx.answer.Set-GUID', 'getAgentEvent.answer.Set-GUID'], 'Set-GUID'),
  ],
  cec_07_1219: [
    line(
      'no sign-out while the sign-in has not answered',
      ['loginEx.rule.sign-in-and-sign-out-do-not-overlap'],
      'Sign-out may not',
    ),
    line('in 2025: nothing is called after it', ['logout.rule.nothing-afterwards'], 'after the sign-out'),
  ],
  cec_07_1274: [
    line(
      'a poll is held for longer than a switch-over takes',
      ['getAgentEvent.rule.longer-than-a-switch-over'],
      'longer than a switch-over',
    ),
  ],
  cec_07_13482: [line('the event proves the rest', ['rest.rule.accepted-is-not-granted'], 'AgentState_SetRest_Success')],
  cec_07_1202: [
    line(
      'two minutes without a poll sign out',
      ['getAgentEvent.unpolled', 'getAgentEvent.rule.poll-or-be-signed-out'],
      '120',
      'two',
    ),
  ],
  cec_05_1404: [
    line('the next poll follows after 200 to 500 ms', ['getAgentEvent.spacing', 'getAgentEvent.rule.spacing'], '200 to 500'),
  ],
};
