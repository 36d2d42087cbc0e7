import { describe } from 'vitest';
import { type Case, testEach } from '../../contract-tests/support/diff-cases.js';
import { found, type Small, without } from '../../contract-tests/support/small-catalog.js';

function body({ operation }: Small, id: string) {
  return found(
    operation(id).body?.schema as { required: string[]; properties: Record<string, Record<string, unknown>> } | undefined,
  );
}

function field(small: Small, id: string, name: string) {
  return found(body(small, id).properties[name], name);
}

const requests: readonly Case[] = [
  {
    title: 'an optional parameter that is gone',
    change: ({ operation }) => {
      without(operation('rest').parameters, ({ name }) => name === 'prolong');
    },
    told: ['parameter', 'prolong', 'optional', null],
    breaking: true,
    back: false,
  },
  {
    title: 'a mandatory parameter that is gone',
    change: ({ operation }) => {
      without(operation('rest').parameters, ({ name }) => name === 'restcause');
    },
    told: ['parameter', 'restcause', 'mandatory', null],
    breaking: true,
    back: true,
  },
  {
    title: 'a parameter that moves to another place',
    change: ({ parameter }) => {
      parameter('rest', 'prolong').in = 'header';
    },
    told: ['place', 'prolong', 'query', 'header'],
    breaking: true,
    back: true,
  },
  {
    title: 'a parameter that becomes mandatory',
    change: ({ parameter }) => {
      parameter('rest', 'prolong').required = true;
    },
    told: ['parameter', 'prolong', 'optional', 'mandatory'],
    breaking: true,
    back: false,
  },
  {
    title: 'a field of the body that is new and optional',
    change: (small) => {
      body(small, 'login').properties.language = { type: 'string' };
    },
    told: ['body field', 'body.language', null, 'optional'],
    operations: ['login'],
    breaking: false,
    back: true,
  },
  {
    title: 'a field of the body that becomes mandatory',
    change: (small) => {
      body(small, 'login').required.push('status');
    },
    told: ['body field', 'body.status', 'optional', 'mandatory'],
    operations: ['login'],
    breaking: true,
    back: false,
  },
  {
    title: 'a parameter that is mandatory at times',
    change: ({ catalog }) => {
      const statement = found(catalog.statements.find(({ id }) => id === 'sayBusy.reason.mandatory-when'));
      catalog.statements.push({
        ...statement,
        id: 'rest.restcause.mandatory-when',
        operation: 'rest',
        text: 'restcause is mandatory at night',
      });
    },
    told: ['mandatory when', 'restcause', null, 'restcause is mandatory at night'],
    breaking: true,
    back: false,
  },
  {
    title: 'a type of its own',
    change: ({ parameter }) => {
      parameter('rest', 'prolong').schema.type = 'integer';
    },
    told: ['type', 'prolong', 'boolean', 'integer'],
    breaking: true,
    back: true,
  },
  {
    title: 'one type more',
    change: ({ parameter }) => {
      parameter('rest', 'restcause').schema.type = ['integer', 'string'];
    },
    told: ['type', 'restcause', 'integer', 'integer or string'],
    breaking: false,
    back: true,
  },
  {
    title: 'a lower maximum',
    change: ({ parameter }) => {
      parameter('rest', 'time').schema.maximum = 3600;
    },
    told: ['values', 'time', '1 to 86399', '1 to 3600'],
    breaking: true,
    back: false,
  },
  {
    title: 'a lower minimum',
    change: ({ parameter }) => {
      parameter('rest', 'time').schema.minimum = 0;
    },
    told: ['values', 'time', '1 to 86399', '0 to 86399'],
    breaking: false,
    back: true,
  },
  {
    title: 'a range that moves',
    change: ({ parameter }) => {
      Object.assign(parameter('rest', 'time').schema, { minimum: 60, maximum: 90000 });
    },
    told: ['values', 'time', '1 to 86399', '60 to 90000'],
    breaking: true,
    back: true,
  },
  {
    title: 'a range that is gone',
    change: ({ parameter }) => {
      parameter('rest', 'time').schema = { type: 'integer' };
    },
    told: ['values', 'time', '1 to 86399', null],
    breaking: false,
    back: true,
  },
  {
    title: 'a wider range beside a single value',
    change: ({ parameter }) => {
      parameter('sayBusy', 'reason').schema.anyOf = [{ enum: [0] }, { minimum: 200, maximum: 300 }];
    },
    told: ['values', 'reason', '0 or 200 to 250', '0 or 200 to 300'],
    operations: ['sayBusy'],
    breaking: false,
    back: true,
  },
  {
    title: 'a range that takes in single values',
    change: ({ parameter }) => {
      parameter('sayBusy', 'reason').schema = { type: 'integer', minimum: 0, maximum: 250 };
    },
    told: ['values', 'reason', '0 or 200 to 250', '0 to 250'],
    operations: ['sayBusy'],
    breaking: false,
    back: true,
  },
  {
    title: 'a value less to choose from, also where the words of it follow',
    change: (small) => {
      field(small, 'login', 'status').enum = [4, 5];
      small.statement('login.body.status.values').text = '4 in status stands for idle, 5 for wrap-up';
    },
    told: ['values', 'body.status', '3, 4 or 5', '4 or 5'],
    operations: ['login'],
    breaking: true,
    back: false,
  },
  {
    title: 'other words alone',
    change: ({ statement }) => {
      statement('login.body.status.values').text = '3 in status stands for idle, 4 for busy, 5 for wrap-up';
    },
    told: [
      'meaning',
      'body.status',
      'status is an integer (state of the agent after the sign-in); 3 in status stands for busy, 4 for idle, 5 for wrap-up',
      'status is an integer (state of the agent after the sign-in); 3 in status stands for idle, 4 for busy, 5 for wrap-up',
    ],
    operations: ['login'],
    breaking: true,
    back: true,
  },
  {
    title: 'a shorter text',
    change: (small) => {
      field(small, 'login', 'password').maxLength = 16;
    },
    told: ['length', 'body.password', 'at most 32 characters', 'at most 16 characters'],
    operations: ['login'],
    breaking: true,
    back: false,
  },
  {
    title: 'a text of a minimum length',
    change: (small) => {
      field(small, 'login', 'password').minLength = 8;
    },
    told: ['length', 'body.password', 'at most 32 characters', '8 to 32 characters'],
    operations: ['login'],
    breaking: true,
    back: false,
  },
  {
    title: 'a longer list',
    change: (small) => {
      field(small, 'sendNoteletEx', 'agentIds').maxItems = 200;
    },
    told: ['entries', 'body.agentIds', 'at most 100 entries', 'at most 200 entries'],
    operations: ['sendNoteletEx'],
    breaking: false,
    back: true,
  },
  {
    title: 'other entries of a list',
    change: (small) => {
      field(small, 'sendNoteletEx', 'agentIds').items = { type: 'string' };
    },
    told: ['type', 'body.agentIds[]', 'integer', 'string'],
    operations: ['sendNoteletEx'],
    breaking: true,
    back: true,
  },
  {
    title: 'a pattern that is gone',
    change: (small) => {
      delete field(small, 'login', 'ip').pattern;
    },
    told: ['pattern', 'body.ip', '^[^:]*$', null],
    operations: ['login'],
    breaking: false,
    back: true,
  },
  {
    title: 'another default',
    change: ({ parameter }) => {
      parameter('rest', 'prolong').schema.default = true;
    },
    told: ['default', 'prolong', 'false', 'true'],
    breaking: true,
    back: true,
  },
  {
    title: 'a default that is gone',
    change: ({ parameter }) => {
      delete parameter('rest', 'prolong').schema.default;
    },
    told: ['default', 'prolong', 'false', null],
    breaking: true,
    back: false,
  },
  {
    title: 'another unit',
    change: ({ parameter }) => {
      parameter('rest', 'time').unit = 'ms';
    },
    told: ['unit', 'time', 's', 'ms'],
    breaking: true,
    back: true,
  },
];

describe('a comparison of requests', () => testEach(requests));
