import { describe } from 'vitest';
import { type Case, testEach } from '../../contract-tests/support/diff-cases.js';
import { found, without } from '../../contract-tests/support/small-catalog.js';

const events: readonly Case[] = [
  {
    title: 'an event that is gone',
    change: ({ catalog }) => {
      delete catalog.events.AgentState_Rest_Timeout;
    },
    told: ['event', 'AgentState_Rest_Timeout', 'The time asked for has passed. A reminder only, the agent goes on resting.', null],
    operations: [],
    events: ['AgentState_Rest_Timeout'],
    breaking: true,
    back: false,
  },
  {
    title: 'another meaning',
    change: ({ event }) => {
      event('AgentState_Rest_Timeout').meaning = 'The agent is idle again.';
    },
    told: [
      'event',
      'AgentState_Rest_Timeout',
      'The time asked for has passed. A reminder only, the agent goes on resting.',
      'The agent is idle again.',
    ],
    operations: [],
    events: ['AgentState_Rest_Timeout'],
    breaking: true,
    back: true,
  },
  {
    title: 'another type of content',
    change: ({ event }) => {
      event('AgentState_Rest_Timeout').content = 'string';
    },
    told: ['event content', 'AgentState_Rest_Timeout', 'null', 'string'],
    operations: [],
    events: ['AgentState_Rest_Timeout'],
    breaking: true,
    back: true,
  },
  {
    title: 'a field of the content that is gone',
    change: ({ event }) => {
      delete event('AgentMediaEvent_StopRecordDone').contentFields?.taskId;
    },
    told: ['event field', 'taskId', 'number of the recording', null],
    operations: [],
    events: ['AgentMediaEvent_StopRecordDone'],
    breaking: true,
    back: false,
  },
  {
    title: 'another meaning of a field of the content',
    change: ({ event }) => {
      found(event('AgentMediaEvent_StopRecordDone').contentFields?.taskId).meaning = 'name of the recording';
    },
    told: ['event field', 'taskId', 'number of the recording', 'name of the recording'],
    operations: [],
    events: ['AgentMediaEvent_StopRecordDone'],
    breaking: true,
    back: true,
  },
  {
    title: 'a field of the content that may be a text, too',
    change: ({ event }) => {
      found(event('AgentMediaEvent_StopRecordDone').contentFields?.taskId).type = 'text-or-number';
    },
    told: ['event field type', 'taskId', 'number', 'text-or-number'],
    operations: [],
    events: ['AgentMediaEvent_StopRecordDone'],
    breaking: true,
    back: false,
  },
];

const codes: readonly Case[] = [
  {
    title: 'a code that is gone, with the operations that refused with it',
    change: ({ catalog, operation }) => {
      delete catalog.errorTable['100-009'];
      for (const id of ['rest', 'sayBusy']) {
        const { errorCodes, answer } = operation(id);
        without(errorCodes, (code) => code === '100-009');
        const { retcode } = found(answer.failures[0]).properties as { retcode: { enum: string[] } };
        without(retcode.enum, (code) => code === '100-009');
      }
    },
    told: ['error code', '100-009', 'the state was not set; the agent may not have the right to it', null],
    operations: ['sayBusy', 'rest'],
    breaking: false,
    back: false,
  },
  {
    title: 'another meaning of a code',
    change: ({ code }) => {
      code('110-016').meaning = 'the account is disabled';
    },
    told: ['error code', '110-016', 'the account is locked', 'the account is disabled'],
    operations: [],
    breaking: true,
    back: true,
  },
];

describe('a comparison of events', () => testEach(events));
describe('a comparison of the error table', () => testEach(codes));
