import { asPublished } from '../../contract.js';
import type { Reply } from '../http.js';
import { type Attempt, type Fault, succeeded, withJson, withSchema } from './fault.js';

/** Faults in what operations do: to the agent who calls, and to others. Written by hand, for each is a story of its own. */
export const stateFaults: readonly Fault[] = [
  {
    id: 'loginEx.code.100-002!accepts',
    statement: 'loginEx.code.100-002',
    title: 'an agent who is signed in can sign in once more',
    before: ({ operation, session, state }) => {
      if (operation.id === 'loginEx' && session) state.signOut(session);
    },
  },
  {
    id: 'loginEx.code.100-002!new-guid',
    statement: 'loginEx.code.100-002',
    title: 'a second sign-in is refused and yet ends the session',
    aftermath: ({ operation, session, state }, retcode) => {
      if (operation.id === 'loginEx' && retcode === '100-002' && session) state.signOut(session);
    },
  },
  {
    id: 'loginEx.code.100-002!code',
    statement: 'loginEx.code.100-002',
    title: 'a second sign-in is refused as if the password was wrong',
    reply: (reply, { operation }) =>
      operation.id === 'loginEx' && reply.body.includes('"100-002"')
        ? withJson(reply, (body) => ({ ...body, retcode: '100-004' }))
        : reply,
  },
  {
    id: 'loginEx.code.100-002!busy',
    statement: 'loginEx.code.100-002',
    title: 'a second sign-in is refused and yet makes the agent busy',
    aftermath: ({ operation, session, agentid, request }, retcode) => {
      if (operation.id !== 'loginEx' || retcode !== '100-002' || !request.body.includes('"status":3')) return;
      const workNo = String(agentid);
      session?.events.push({ eventType: 'AgentState_SetNotReady_Success', workNo, content: { reason: '0' } });
    },
  },
  {
    id: 'loginEx.Content-Type.default!refuses',
    statement: 'loginEx.Content-Type.default',
    title: 'the media type of the page is not taken',
    reply: (reply, { operation }) => (operation.id === 'loginEx' ? webPage(415) : reply),
  },
  {
    id: 'loginEx.agentid.mandatory!alone',
    statement: 'loginEx.agentid.mandatory',
    title: 'only one agent can be signed in',
    refuses: ({ operation, agentid, state }) =>
      operation.id === 'loginEx' && state.sessions().some((other) => other.agentid !== agentid) ? '100-003' : undefined,
  },
  {
    id: 'setCustomState.rule.purpose!rests',
    statement: 'setCustomState.rule.purpose',
    title: 'a custom state sends the agent to rest',
    aftermath: ({ operation, session }, retcode) => {
      if (operation.id === 'setCustomState' && retcode === '0' && session) session.state = 'rest';
    },
  },
  {
    id: 'getAgentEvent.rule.purpose!unheld',
    statement: 'getAgentEvent.rule.purpose',
    title: 'an event is lost that no poll waits for',
    events: (event, state) =>
      event.eventType.includes('Rest') && !state.session(Number(event.workNo))?.events.held ? [] : [event],
  },
  {
    id: 'getAgentEvent.Guid.mandatory!takes',
    statement: 'getAgentEvent.Guid.mandatory',
    title: 'a poll with a wrong Guid is refused and yet takes an event',
    aftermath: ({ operation, session }, retcode) => {
      if (operation.id === 'getAgentEvent' && retcode === '000-003') session?.events.take();
    },
  },
  {
    id: 'getAgentEvent.answer.retcode!empty',
    statement: 'getAgentEvent.answer.retcode',
    title: 'a poll that comes back without an event has no retcode',
    reply: (reply, { operation }) =>
      operation.id === 'getAgentEvent' && succeeded(reply) && !reply.body.includes('"event"')
        ? withJson(reply, ({ message }) => ({ message }))
        : reply,
  },
  {
    id: 'logout.events!ready',
    statement: 'logout.events',
    title: 'a sign-out brings AgentState_Ready to the poll that is held',
    events: (event) =>
      event.eventType === 'AgentOther_ShutdownService' ? [{ ...event, eventType: 'AgentState_Ready', content: null }] : [event],
  },
  {
    id: 'logout.event.AgentOther_ShutdownService!addressed',
    statement: 'getAgentEvent.answer.event.workNo',
    title: 'the event of a sign-out names another agent',
    reply: (reply, { operation }) =>
      operation.id === 'getAgentEvent' && reply.body.includes('AgentOther_ShutdownService')
        ? withJson(reply, (body) => ({ ...body, event: { ...(body.event as object), workNo: '59998' } }))
        : reply,
  },
  {
    id: 'rest.rule.prolong-when-resting!ends',
    statement: 'rest.rule.prolong-when-resting',
    title: 'a rest without prolong during a rest is refused and yet ends it',
    aftermath: ({ operation, session }, retcode) => {
      if (operation.id === 'rest' && retcode === '100-009' && session) session.state = 'idle';
    },
  },
  {
    id: 'rest.event.AgentState_Rest_Timeout!always-one',
    statement: 'rest.event.AgentState_Rest_Timeout',
    title: 'every rest is over after one second',
    reads: (request) => ({
      ...request,
      target: request.target.replace(/\/rest\/(\d+)\//, (all, seconds: string) =>
        Number(seconds) > 1 && Number(seconds) < 86400 ? '/rest/1/' : all,
      ),
    }),
  },
  {
    id: 'loginEx.answer.Set-GUID!on-refusal',
    statement: 'loginEx.answer.Set-GUID',
    title: 'a refused sign-in brings a Guid',
    reply: (reply, { operation }) =>
      operation.id === 'loginEx' && !succeeded(reply)
        ? { ...reply, headers: [...reply.headers, ['Set-GUID', 'JSESSIONID=22222222-2222-4333-8444-555555555555.AgentGateway1']] }
        : reply,
  },
  {
    id: 'loginEx.events!everybody',
    statement: 'loginEx.events',
    title: 'every agent is told of a sign-in',
    events: (event, state) =>
      /AgentOther_InService|AgentState_Ready/.test(event.eventType) ? [event, ...copiesForOthers(event, state)] : [event],
  },
  {
    id: 'logout.rule.purpose!state-lives',
    statement: 'logout.rule.purpose',
    title: 'a rest goes on in the next session',
    refuses: ({ operation, request, agentid, state }) => {
      if (operation.id !== 'rest') return undefined;
      const before = restedBefore.get(state) ?? new Map<number, unknown>();
      restedBefore.set(state, before);
      const first = before.get(agentid);
      before.set(agentid, first ?? state.session(agentid));
      const isLater = first !== undefined && first !== state.session(agentid);
      return isLater && !request.target.includes('prolong=true') ? '100-009' : undefined;
    },
  },
  {
    id: 'loginEx.body.status.default!busy',
    statement: 'loginEx.body.status.default',
    title: 'a sign-in without status makes the agent busy',
    understands: withSchema('status', (schema) => ({ ...schema, default: 3 })),
  },
  ...(['login', 'forceLogin'] as const).map(
    (id): Fault => ({
      id: `${id}.body.status.default!busy`,
      statement: `${id}.body.status.default`,
      title: `${id} without status makes the agent busy`,
      understands: withSchema('status', (schema) => ({ ...schema, default: 3 })),
    }),
  ),
  {
    id: 'forceLogin.rule.takes-over!refuses',
    statement: 'forceLogin.rule.takes-over',
    title: 'a sign-in by force is refused to an agent who is signed in',
    refuses: ({ operation, session }) => (operation.id === 'forceLogin' && session ? '100-002' : undefined),
  },
  {
    id: 'sayBusy.reason.mandatory-when!accepts',
    statement: 'sayBusy.reason.mandatory-when',
    title: 'an agent who is busy already can be busy again without a reason',
    handles: ({ operation, parameters, session }) =>
      operation.id === 'sayBusy' && session?.state === 'busy' && parameters.reason === undefined && parameters.prolong === true
        ? { retcode: '0' }
        : undefined,
  },
  {
    id: 'sayBusy.prolong.mandatory-when!accepts',
    statement: 'sayBusy.prolong.mandatory-when',
    title: 'an agent who is busy already can be busy again without prolong',
    handles: ({ operation, parameters, session }) =>
      operation.id === 'sayBusy' && session?.state === 'busy' && parameters.prolong === false && parameters.reason !== undefined
        ? { retcode: '0' }
        : undefined,
  },
  {
    id: 'loginEx.events!order',
    statement: 'loginEx.events',
    title: 'AgentState_Ready comes before AgentOther_InService',
    events: (event) => {
      if (event.eventType === 'AgentOther_InService') return [];
      return event.eventType === 'AgentState_Ready' ? [event, { ...event, eventType: 'AgentOther_InService' }] : [event];
    },
  },
  {
    id: 'loginEx.events!busy-when-idle',
    statement: 'loginEx.events',
    title: 'an agent who signs in as idle is told to be busy',
    aftermath: ({ operation, agentid, state, request }, retcode) => {
      if (operation.id !== 'loginEx' || retcode !== '0' || /"status":"?[35]/.test(request.body)) return;
      const workNo = String(agentid);
      state.session(agentid)?.events.push({ eventType: 'AgentState_SetNotReady_Success', workNo, content: { reason: '0' } });
    },
  },
  {
    id: 'loginEx.answer.result.workno!another',
    statement: 'loginEx.answer.result.workno',
    title: 'the sign-in names another agent',
    reply: (reply, { operation }) =>
      operation.id === 'loginEx' && reply.body.includes('"workno"')
        ? withJson(reply, (body) => ({ ...body, result: { ...(body.result as object), workno: '59998' } }))
        : reply,
  },
  {
    id: 'loginEx.rule.result-only-on-success!always',
    statement: 'loginEx.rule.result-only-on-success',
    title: 'a refused sign-in has a result all the same',
    reply: (reply, { operation, agentid }) =>
      operation.id === 'loginEx' && !reply.body.includes('"workno"')
        ? withJson(reply, (body) => ({ ...body, result: { vdnid: 1, workno: String(agentid) } }))
        : reply,
  },
  {
    id: 'loginEx.rule.purpose!ends-others',
    statement: 'loginEx.agentid.mandatory',
    title: 'a sign-in ends the sessions of other agents',
    aftermath: ({ operation, agentid, state }, retcode) => {
      if (operation.id === 'loginEx' && retcode === '0') endOthers(state, agentid);
    },
  },
  silently('loginEx', 'POST', 'POST signs in, although it is refused'),
  silently('loginEx', 'HEAD', 'HEAD signs in'),
  {
    id: 'logout.rule.purpose!nothing',
    statement: 'logout.rule.purpose',
    title: 'the sign-out answers with success and does nothing',
    handles: ({ operation }) => (operation.id === 'logout' ? { retcode: '0' } : undefined),
  },
  {
    id: 'logout.rule.purpose!guid-lives',
    statement: 'logout.rule.purpose',
    title: 'after a sign-out every command still takes the Guid, although the agent can sign in again',
    letsThrough: ({ session, state, agentid, guid, operation }) =>
      operation.id !== 'logout' && session === undefined && guid !== undefined && state.wasEnded(agentid, guid),
  },
  {
    id: 'logout.agentid.mandatory!everybody',
    statement: 'logout.agentid.mandatory',
    title: 'a sign-out signs everybody out',
    aftermath: ({ operation, agentid, state }, retcode) => {
      if (operation.id === 'logout' && retcode === '0') endOthers(state, agentid);
    },
  },
  silently('logout', 'POST', 'POST signs out, although it is refused'),
  silently('logout', 'HEAD', 'HEAD signs out'),
  {
    id: 'logout.Guid.mandatory!silently',
    statement: 'logout.Guid.mandatory',
    title: 'a sign-out with a wrong Guid is refused and yet ends the session',
    aftermath: ({ operation, session, state }, retcode) => {
      if (operation.id === 'logout' && retcode === '000-003' && session) state.signOut(session);
    },
  },
  {
    id: 'rest.rule.prolong-when-resting!accepts',
    statement: 'rest.rule.prolong-when-resting',
    title: 'an agent who is resting can rest again without prolong',
    reads: (request) =>
      /\/rest\//.test(request.target) && !request.target.includes('prolong')
        ? { ...request, target: `${request.target}?prolong=true` }
        : request,
  },
  {
    id: 'rest.prolong.options!refuses-when-resting',
    statement: 'rest.prolong.options',
    title: 'an agent who is resting cannot rest again with prolong',
    refuses: ({ operation, session }) => (operation.id === 'rest' && session?.state === 'rest' ? '100-009' : undefined),
  },
  {
    id: 'rest.time.maximum!silently',
    statement: 'rest.time.maximum',
    title: 'a rest that is too long is refused and yet begins',
    aftermath: ({ operation, session, request }, retcode) => {
      if (operation.id === 'rest' && retcode !== '0' && request.target.includes('/86400/') && session) session.state = 'rest';
    },
  },
  {
    id: 'rest.restcause.maximum!event',
    statement: 'rest.restcause.maximum',
    title: 'a rest with a cause that is too great is refused and yet told to have begun',
    aftermath: ({ operation, session, agentid, request }, retcode) => {
      if (operation.id !== 'rest' || retcode === '0' || !request.target.endsWith('/256')) return;
      session?.events.push({ eventType: 'AgentState_SetRest_Success', workNo: String(agentid), content: null });
    },
  },
  {
    id: 'rest.Guid.mandatory!silently',
    statement: 'rest.Guid.mandatory',
    title: 'a rest without a Guid is refused and yet begins',
    aftermath: ({ operation, session, guid }, retcode) => {
      if (operation.id === 'rest' && retcode !== '0' && guid === undefined && session) session.state = 'rest';
    },
  },
  {
    id: 'rest.event.AgentState_Rest_Timeout!early',
    statement: 'rest.event.AgentState_Rest_Timeout',
    title: 'the end of a rest is told at its beginning',
    aftermath: ({ operation, session, state, agentid }, retcode) => {
      if (operation.id !== 'rest' || retcode !== '0' || !session) return;
      state.forgetReminder(session);
      session.events.push({ eventType: 'AgentState_Rest_Timeout', workNo: String(agentid), content: null });
    },
  },
  {
    id: 'rest.agentid.mandatory!everybody',
    statement: 'rest.agentid.mandatory',
    title: 'a rest sends every agent to rest',
    aftermath: ({ operation, agentid, state }, retcode) => {
      if (operation.id !== 'rest' || retcode !== '0') return;
      for (const other of state.sessions()) if (other.agentid !== agentid) other.state = 'rest';
    },
  },
  {
    id: 'logout.agentid.mandatory!rests',
    statement: 'logout.agentid.mandatory',
    title: 'a sign-out ends the rest of others',
    aftermath: ({ operation, agentid, state }, retcode) => {
      if (operation.id !== 'logout' || retcode !== '0') return;
      for (const other of state.sessions()) if (other.agentid !== agentid && other.state === 'rest') other.state = 'idle';
    },
  },
  restsFor('half', 0.5, 'a rest takes half its time'),
  restsFor('double', 2, 'a rest takes twice its time'),
  {
    id: 'rest.Guid.mandatory!ends-rest',
    statement: 'rest.Guid.mandatory',
    title: 'a rest with a wrong Guid is refused and yet ends the rest',
    aftermath: ({ operation, session }, retcode) => {
      if (operation.id === 'rest' && retcode === '000-003' && session?.state === 'rest') session.state = 'idle';
    },
  },
  {
    id: 'logout.agentid.mandatory!foreign-ends',
    statement: 'logout.agentid.mandatory',
    title: 'a sign-out with the Guid of another agent is refused and yet signs that one out',
    aftermath: ({ operation, agentid, guid, session, state }, retcode) => {
      const other = state.sessions().find((each) => guid !== undefined && each.agentid === state.agentOf(guid));
      if (operation.id === 'logout' && retcode !== '0' && session && other && other.agentid !== agentid) state.signOut(other);
    },
  },
  {
    id: 'rest.events!everybody',
    statement: 'rest.events',
    title: 'every agent is told of a rest',
    events: (event, state) =>
      event.eventType === 'AgentState_SetRest_Success' ? [event, ...copiesForOthers(event, state)] : [event],
  },
];

/** The session in which each agent of a gateway rested first. */
const restedBefore = new WeakMap<Attempt['state'], Map<number, unknown>>();

function endOthers(state: Attempt['state'], agentid: number): void {
  for (const other of state.sessions()) if (other.agentid !== agentid) state.signOut(other);
}

function copiesForOthers(event: { workNo: string; eventType: string; content: null | string | object }, state: Attempt['state']) {
  return state
    .sessions()
    .filter(({ agentid }) => String(agentid) !== event.workNo)
    .map(({ agentid }) => ({ eventType: event.eventType, content: null, workNo: String(agentid) }));
}

/** A rest whose time counts in another unit than seconds. */
function restsFor(how: string, factor: number, title: string): Fault {
  return {
    id: `rest.event.AgentState_Rest_Timeout!${how}`,
    statement: 'rest.event.AgentState_Rest_Timeout',
    title,
    handles: ({ operation, parameters, session, state }) =>
      operation.id === 'rest' && session
        ? { retcode: state.change(session, operation, { ...parameters, time: Number(parameters.time) * factor }) }
        : undefined,
  };
}

function webPage(status: number): Reply {
  return { status, headers: [['Content-Type', 'text/html']], body: `<html>${status}</html>` };
}

/** Another method does what one is for, and is answered as if it did not. */
function silently(id: 'loginEx' | 'logout', other: 'POST' | 'HEAD', title: string): Fault {
  const { method, path } = asPublished.operation(id);
  const end = path.slice(path.lastIndexOf('/'));
  return {
    id: `${id}.method!silently-${other}`,
    statement: `${id}.method`,
    title,
    reads: (request) =>
      request.method === other && request.target.endsWith(end)
        ? { ...request, method, headers: { ...request.headers, 'x-silent': '1' } }
        : request,
    reply: (reply, { request }) => (request.headers['x-silent'] ? webPage(405) : reply),
  };
}
