import { describe } from 'vitest';
import { type Case, testEach } from '../../contract-tests/support/diff-cases.js';
import { found, without } from '../../contract-tests/support/small-catalog.js';

const operations: readonly Case[] = [
  {
    title: 'an operation that is gone, which is told as that alone',
    change: ({ catalog }) => {
      delete catalog.operations.handShake;
      catalog.statements = catalog.statements.filter(({ operation }) => operation !== 'handShake');
    },
    told: ['operation', 'handShake', 'POST /onlineagent/{agentid}/handshake', null],
    operations: ['handShake'],
    breaking: true,
    back: false,
  },
  {
    title: 'another method',
    change: ({ operation }) => {
      operation('rest').method = 'PUT';
    },
    told: [
      'operation',
      'rest',
      'POST /onlineagent/{agentid}/rest/{time}/{restcause}',
      'PUT /onlineagent/{agentid}/rest/{time}/{restcause}',
    ],
    breaking: true,
    back: true,
  },
  {
    title: 'another path',
    change: ({ operation }) => {
      operation('logout').path = '/onlineagent/{agentid}/signout';
    },
    told: ['operation', 'logout', 'DELETE /onlineagent/{agentid}/logout', 'DELETE /onlineagent/{agentid}/signout'],
    operations: ['logout'],
    breaking: true,
    back: true,
  },
  {
    title: 'a Guid that is not needed any more',
    change: ({ operation }) => {
      operation('rest').needsGuid = false;
    },
    told: ['Guid header', 'Guid', 'mandatory', null],
    breaking: false,
    back: true,
  },
  {
    title: 'another media type of the body',
    change: ({ operation }) => {
      found(operation('login').body).mediaType = 'text/xml';
    },
    told: ['request media type', 'body', 'application/json', 'text/xml'],
    operations: ['login'],
    breaking: true,
    back: true,
  },
  {
    title: 'a precondition that is gone',
    change: ({ operation }) => {
      operation('rest').preconditions = [];
    },
    told: ['precondition', 'signed-in', 'The agent is signed in.', null],
    breaking: false,
    back: true,
  },
  {
    title: 'another precondition',
    change: ({ operation }) => {
      found(operation('rest').preconditions[0]).statement = 'The agent is idle.';
    },
    told: ['precondition', 'signed-in', 'The agent is signed in.', 'The agent is idle.'],
    breaking: true,
    back: true,
  },
  {
    title: 'a rule that is new and does not say that it binds the client',
    change: ({ operation }) => {
      operation('rest').rules.push({ id: 'once', statement: 'A rest is asked for once.' });
    },
    told: ['rule', 'once', null, 'A rest is asked for once.'],
    breaking: false,
    back: false,
  },
  {
    title: 'a rule that is new and binds the client',
    change: ({ operation }) => {
      operation('rest').rules.push({ id: 'once', statement: 'A rest is asked for once.', unchecked: 'it binds the client' });
    },
    told: ['rule', 'once', null, 'A rest is asked for once.'],
    breaking: true,
    back: false,
  },
  {
    title: 'a state from which an operation leads no further',
    change: ({ operation }) => {
      without(operation('rest').transitions, ({ from }) => from.includes('idle'));
    },
    told: ['transition', 'idle', 'rest', null],
    breaking: true,
    back: false,
  },
  {
    title: 'another state that an operation leads to',
    change: ({ operation }) => {
      found(operation('rest').transitions[0]).to = 'busy';
    },
    told: ['transition', 'idle', 'rest', 'busy'],
    breaking: true,
    back: true,
  },
  {
    title: 'a poll that is held for longer',
    change: ({ operation }) => {
      operation('getAgentEvent').heldSeconds = 30;
    },
    told: ['holding time', 'a request is held', 'at most 10 seconds', 'at most 30 seconds'],
    operations: ['getAgentEvent'],
    breaking: true,
    back: false,
  },
  {
    title: 'less time between two polls',
    change: ({ operation }) => {
      operation('getAgentEvent').unpolledSeconds = 60;
    },
    told: ['timing', 'between two polls', 'at most 120 seconds', 'at most 60 seconds'],
    operations: ['getAgentEvent'],
    breaking: true,
    back: false,
  },
  {
    title: 'less time between two heartbeats',
    change: ({ operation }) => {
      operation('handShake').heartbeatSeconds = 20;
    },
    told: ['timing', 'between two heartbeats', 'at most 30 seconds', 'at most 20 seconds'],
    operations: ['handShake'],
    breaking: true,
    back: false,
  },
  {
    title: 'a spacing of polls with a higher minimum',
    change: ({ operation }) => {
      operation('getAgentEvent').pollSpacingMs = { minimum: 300, maximum: 500 };
    },
    told: ['timing', 'from an answer to the next poll', '200 to 500 milliseconds', '300 to 500 milliseconds'],
    operations: ['getAgentEvent'],
    breaking: true,
    back: false,
  },
  {
    title: 'another life of the Guid, which only a statement has',
    change: ({ statement }) => {
      statement('getAgentEvent.auth.validity').text = 'A Guid is valid for 90 seconds';
    },
    told: [
      'authentication',
      'auth.validity',
      'Under dynamic authentication (AUTHMODE = 2) a Guid is valid for 120 seconds',
      'A Guid is valid for 90 seconds',
    ],
    operations: ['getAgentEvent'],
    breaking: true,
    back: true,
  },
  {
    title: 'something else in what the gateway pushes',
    change: ({ catalog }) => {
      without(catalog.statements, ({ id }) => id === 'login.pushEvent.body.workNo.mandatory');
    },
    told: ['push', 'pushEvent.body.workNo.mandatory', 'In a push: workNo is mandatory', null],
    operations: ['login'],
    breaking: true,
    back: false,
  },
];

const triggered: readonly Case[] = [
  {
    title: 'an event that is not triggered any more',
    change: ({ operation }) => {
      without(operation('rest').triggeredEvents, ({ event }) => event === 'AgentState_Rest_Timeout');
    },
    told: ['triggered event', 'AgentState_Rest_Timeout', 'always', null],
    breaking: true,
    back: false,
  },
  {
    title: 'an event that is triggered at times only',
    change: ({ operation }) => {
      found(operation('rest').triggeredEvents[0]).delivery = 'sometimes';
    },
    told: ['triggered event', 'AgentState_SetRest_Success', 'always', 'sometimes'],
    breaking: true,
    back: false,
  },
  {
    title: 'an event that gets a condition',
    change: ({ operation }) => {
      found(operation('rest').triggeredEvents[0]).whenState = 'idle';
    },
    told: ['condition of event', 'AgentState_SetRest_Success', null, 'in the state idle'],
    breaking: true,
    back: false,
  },
  {
    title: 'another condition of an event',
    change: ({ operation }) => {
      found(operation('rest').triggeredEvents[1]).afterSeconds = { parameter: 'restcause' };
    },
    told: [
      'condition of event',
      'AgentState_Rest_Timeout',
      'as many seconds later as time says',
      'as many seconds later as restcause says',
    ],
    breaking: true,
    back: true,
  },
];

describe('a comparison of operations', () => testEach(operations));
describe('a comparison of the events of operations', () => testEach(triggered));
