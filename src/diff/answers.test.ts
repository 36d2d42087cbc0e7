import { describe } from 'vitest';
import { type Case, testEach } from '../../contract-tests/support/diff-cases.js';
import { found, type Small, without } from '../../contract-tests/support/small-catalog.js';

function success({ operation }: Small, id: string) {
  type Schema = { required: string[]; properties: Record<string, Schema & Record<string, unknown>> };
  return operation(id).answer.success as unknown as Schema;
}

function resultOf(small: Small) {
  return found(success(small, 'login').properties.result);
}

function resultField(small: Small, name: string) {
  return found(resultOf(small).properties[name], name);
}

const answers: readonly Case[] = [
  {
    title: 'a field that is gone',
    change: (small) => {
      delete resultOf(small).properties.serverName;
    },
    told: ['answer field', 'answer.result.serverName', 'always', null],
    operations: ['login'],
    breaking: true,
    back: false,
  },
  {
    title: 'a field that is not always there any more',
    change: (small) => {
      without(resultOf(small).required, (name) => name === 'serverName');
    },
    told: ['answer field', 'answer.result.serverName', 'always', 'sometimes'],
    operations: ['login'],
    breaking: true,
    back: false,
  },
  {
    title: 'a field of another type',
    change: (small) => {
      resultField(small, 'workno').type = 'integer';
    },
    told: ['answer type', 'answer.result.workno', 'string', 'integer'],
    operations: ['login'],
    breaking: true,
    back: true,
  },
  {
    title: 'a field of one type less',
    change: (small) => {
      resultField(small, 'vdnid').oneOf = [{ type: 'integer' }];
    },
    told: ['answer type', 'answer.result.vdnid', 'string or integer', 'integer'],
    operations: ['login'],
    breaking: false,
    back: true,
  },
  {
    title: 'a value more that a field may have',
    change: (small) => {
      resultField(small, 'isForceChange').enum = ['true', 'false', ''];
    },
    told: ['answer values', 'answer.result.isForceChange', '"true" or "false"', '"true", "false" or ""'],
    operations: ['login'],
    breaking: false,
    back: false,
  },
  {
    title: 'a field that keeps to no pattern any more',
    change: (small) => {
      delete resultField(small, 'mediatype').pattern;
    },
    told: ['answer pattern', 'answer.result.mediatype', '^[TF]{3}$', null],
    operations: ['login'],
    breaking: true,
    back: false,
  },
  {
    title: 'other words of a field alone',
    change: ({ statement }) => {
      statement('login.answer.result.workno').text = 'result.workno is a text (name of the agent), always there in result';
    },
    told: [
      'answer meaning',
      'answer.result.workno',
      'result.workno is a text (number of the agent), always there in result',
      'result.workno is a text (name of the agent), always there in result',
    ],
    operations: ['login'],
    breaking: true,
    back: true,
  },
  {
    title: 'another status',
    change: ({ operation }) => {
      operation('rest').answer.status = 202;
    },
    told: ['answer form', 'status', '200', '202'],
    breaking: true,
    back: true,
  },
  {
    title: 'another media type',
    change: ({ operation }) => {
      operation('rest').answer.mediaType = 'text/plain';
    },
    told: ['answer form', 'media type', 'application/json', 'text/plain'],
    breaking: true,
    back: true,
  },
  {
    title: 'a header with the Guid that comes no longer',
    change: ({ operation }) => {
      delete operation('login').answer.setGuid;
    },
    told: ['answer form', 'Set-GUID', 'on-success, ^JSESSIONID=[^\\s;]+$', null],
    operations: ['login'],
    breaking: true,
    back: false,
  },
  {
    title: 'a refusal that looks otherwise',
    change: ({ statement }) => {
      statement('rest.answer.failure').text = 'A refusal has a retcode other than "0"';
    },
    told: [
      'answer form',
      'answer.failure',
      'A refusal has message and a retcode other than "0"',
      'A refusal has a retcode other than "0"',
    ],
    breaking: true,
    back: true,
  },
  {
    title: 'a code more to refuse with',
    change: ({ operation }) => {
      operation('rest').errorCodes.push('110-016');
    },
    told: ['refusal', '110-016', null, 'admitted'],
    breaking: false,
    back: false,
  },
];

describe('a comparison of answers', () => testEach(answers));
