import { describe, expect, it } from 'vitest';
import { laidOut, outcomeText, requestText } from './pretty.js';

describe('a body laid out', () => {
  it('has the members of JSON on lines of their own', () => {
    expect(laidOut('{"a":[1,{"b":null}],"c":{},"d":[ ],"e":"x,{\\"y:"}')).toBe(
      '{\n  "a": [\n    1,\n    {\n      "b": null\n    }\n  ],\n  "c": {},\n  "d": [],\n  "e": "x,{\\"y:"\n}',
    );
  });

  it('loses nothing that to parse and write it again would lose', () => {
    expect(laidOut('{"n":12345678901234567890,"n":1.0e0,"s":"\\u0041\\/"}')).toBe(
      '{\n  "n": 12345678901234567890,\n  "n": 1.0e0,\n  "s": "\\u0041\\/"\n}',
    );
  });

  it.each(['', 'plain', '<p>', '{"a":', '{"a":1} x'])('is as it came if it is no JSON: %j', (body) => {
    expect(laidOut(body)).toBe(body);
  });

  it('does not indent without end', () => {
    const deep = laidOut(`${'['.repeat(2000)}1${']'.repeat(2000)}`);
    expect(Math.max(...deep.split('\n').map((line) => line.length))).toBe(41);
  });
});

describe('an exchange', () => {
  it('is written as HTTP would write it', () => {
    expect(requestText({ method: 'PUT', url: 'http://x/y', headers: { A: 'b' }, body: '{"c":1}' })).toBe(
      'PUT http://x/y\nA: b\n\n{\n  "c": 1\n}',
    );
    expect(requestText({ method: 'GET', url: 'http://x', headers: {}, body: undefined })).toBe('GET http://x\n\n(no body)');
    expect(outcomeText({ kind: 'answer', status: 200, headers: { a: 'b' }, cookies: ['c=1', 'd=2'], body: 'text' })).toBe(
      'HTTP 200\na: b\nset-cookie: c=1\nset-cookie: d=2\n\ntext',
    );
  });

  it('says what stood in the way of an answer', () => {
    expect(outcomeText({ kind: 'fault', code: 'ECONNRESET', message: 'cut' })).toBe('ECONNRESET: cut');
  });
});
