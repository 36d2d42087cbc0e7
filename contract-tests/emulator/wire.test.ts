import { describe, expect, it } from 'vitest';
import { gateway, type TestGateway } from '../support/gateway.js';
import { base, bodyOf, guidOf, raw, retcodeOf, signIn } from '../support/wire.js';

const sayBusy = `${base}/onlineagent/291/saybusy`;

/** Names of the headers of an answer, in their spelling and order. */
function namesOf(answer: string): string[] {
  const [head = ''] = answer.split('\r\n\r\n', 1);
  return head
    .split('\r\n')
    .slice(1)
    .map((line) => line.slice(0, line.indexOf(':')));
}

/** A sign-in with these header lines in place of `Content-Type: application/json`. */
function signInWith(server: TestGateway, headers: readonly string[], body = '{"password":""}'): Promise<string> {
  return raw(server, [`PUT ${base}/onlineagent/291/loginex HTTP/1.1`, ...headers], body);
}

/** An agent whose events were all fetched. */
async function withoutEvents(server: TestGateway): Promise<string> {
  const { guid } = await signIn(server);
  server.emulator.state.session(291)?.events.clear();
  return guid;
}

describe('the head of an answer', () => {
  it('has media type, JSON-Type, the Guid of a sign-in and the length, in this order and spelling', async () => {
    await using server = await gateway();
    expect(namesOf((await signIn(server)).answer)).toEqual([
      'Content-Type',
      'JSON-Type',
      'Set-GUID',
      'Content-Length',
      'Date',
      'Connection',
    ]);
  });

  it('has no Guid where a sign-in was refused, or nothing was renewed', async () => {
    await using server = await gateway();
    const { guid } = await signIn(server);
    const again = await signIn(server);
    expect(retcodeOf(again.answer)).toBe('100-002');
    const poll = await raw(server, [`GET ${base}/agentevent/291 HTTP/1.1`, `Guid: ${guid}`]);
    for (const answer of [again.answer, poll]) expect(namesOf(answer)).not.toContain('Set-GUID');
  });

  it('has no cookie: none is needed, and none is an identity', async () => {
    await using server = await gateway();
    const { answer, guid } = await signIn(server);
    expect(namesOf(answer).map((name) => name.toLowerCase())).not.toContain('set-cookie');
    const asCookie = await raw(server, [`POST ${sayBusy} HTTP/1.1`, `Cookie: JSESSIONID=${guid}; Guid=${guid}`]);
    expect(retcodeOf(asCookie)).toBe('000-003');
  });

  it('counts bytes and not characters', async () => {
    await using server = await gateway(
      {},
      { roster: { agents: [{ agentid: 291, skills: [{ name: '客服', id: 1, mediatype: 5 }] }] } },
    );
    const { guid } = await signIn(server);
    const answer = await raw(server, [`GET ${base}/onlineagent/291/agentskills HTTP/1.1`, `Guid: ${guid}`]);
    expect(bodyOf(answer)).toContain('"客服"');
    expect(answer).toContain(`\r\nContent-Length: ${Buffer.byteLength(bodyOf(answer))}\r\n`);
  });
});

describe('an empty poll', () => {
  it('is answered with 28 bytes and no others, in UTF-8 without a mark', async () => {
    await using server = await gateway({}, { holdMs: 1 });
    const guid = await withoutEvents(server);
    const answer = await fetch(`${server.baseUrl}/agentevent/291`, { headers: { Guid: guid } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.toString('latin1')).toBe('{"message":"","retcode":"0"}');
    expect(bytes).toHaveLength(28);
    expect(answer.status).toBe(200);
  });
});

describe('a request as existing clients send one', () => {
  it.each([
    'application/json;charset=UTF-8',
    'application/json; charset=UTF-8',
    'Application/JSON;Charset=utf-8',
    'APPLICATION/JSON ; charset="utf-8"',
    'application/json',
  ])('may have the media type %s', async (mediaType) => {
    await using server = await gateway();
    expect(retcodeOf(await signInWith(server, [`content-type: ${mediaType}`]))).toBe('0');
  });

  it('may leave the media type of a body out', async () => {
    await using server = await gateway();
    expect(retcodeOf(await signInWith(server, []))).toBe('0');
  });

  it.each(['text/plain', 'application/jsonp', 'application/x-www-form-urlencoded'])(
    'is refused where its body is %s',
    async (mediaType) => {
      await using server = await gateway();
      expect(retcodeOf(await signInWith(server, [`Content-Type: ${mediaType}`]))).toBe('100-001');
    },
  );

  it('may have a body in chunks, without a length', async () => {
    await using server = await gateway();
    const lines = [`PUT ${base}/onlineagent/291/loginex HTTP/1.1`, 'Transfer-Encoding: chunked', ''];
    const answer = await raw(server, [...lines, '8', '{"passwo', '7', 'rd":""}', '0', '', '']);
    expect(retcodeOf(answer)).toBe('0');
  });

  it.each([
    ['no Content-Type and no Content-Length', [], ''],
    ['a Content-Length of 0', ['Content-Length: 0'], ''],
    ['a Content-Type without a body', ['Content-Type: application/json; charset=UTF-8'], ''],
    ['an empty JSON object for a body', ['Content-Type: application/json'], '{}'],
    ['a body that is no JSON', ['Content-Type: text/plain'], 'busy, please'],
  ])('may have %s where the operation takes no body', async (_title, headers, body) => {
    await using server = await gateway();
    const { guid } = await signIn(server);
    expect(retcodeOf(await raw(server, [`POST ${sayBusy} HTTP/1.1`, `Guid: ${guid}`, ...headers], body))).toBe('0');
    expect(server.emulator.state.session(291)?.state).toBe('busy');
  });

  it.each(['guid', 'Guid', 'GUID'])('may spell the header %s', async (name) => {
    await using server = await gateway();
    const { guid } = await signIn(server);
    expect(retcodeOf(await raw(server, [`POST ${sayBusy} HTTP/1.1`, `${name}:${guid}`]))).toBe('0');
  });

  it.each([
    ['True', true],
    ['False', false],
    ['TRUE', true],
    ['false', false],
  ])('may write %s in a path', async (text, isOn) => {
    await using server = await gateway();
    const { guid } = await signIn(server, { password: '', autoanswer: !isOn });
    const answer = await raw(server, [`POST ${base}/onlineagent/291/autoanswer/${text} HTTP/1.1`, `Guid: ${guid}`]);
    expect([retcodeOf(answer), server.emulator.state.session(291)?.autoAnswer]).toEqual(['0', isOn]);
  });

  it.each(['?skillid=&phonelinkage=', '?skillid', '?', '?&&', '/?skillid='])('may end with %s', async (end) => {
    await using server = await gateway();
    const { guid } = await signIn(server);
    const answer = await raw(server, [`POST ${base}/onlineagent/291/resetskill/true${end} HTTP/1.1`, `Guid: ${guid}`]);
    expect(retcodeOf(answer)).toBe('0');
  });

  it.each([
    ['twice the same', ['Cookie: JSESSIONID=1', 'Cookie: JSESSIONID=2']],
    ['without a name', ['Cookie: =;;=x']],
    ['with a quotation mark that has no end', ['Cookie: a="x; b']],
    ['with bytes beyond ASCII', ['Cookie: a=\u00e9']],
  ])('may have cookies %s', async (_title, cookies) => {
    await using server = await gateway();
    const { guid } = await signIn(server);
    expect(retcodeOf(await raw(server, [`POST ${sayBusy} HTTP/1.1`, `Guid: ${guid}`, ...cookies]))).toBe('0');
  });

  it('may name the whole address, as through a proxy', async () => {
    await using server = await gateway();
    const { guid } = await signIn(server);
    expect(retcodeOf(await raw(server, [`POST http://gateway.example:8043${sayBusy} HTTP/1.1`, `Guid: ${guid}`]))).toBe('0');
    expect(server.requests.at(-1)?.target).toBe(sayBusy);
    await raw(server, ['GET HTTP://gateway.example?a=/b HTTP/1.1']);
    expect(server.requests.at(-1)?.target).toBe('/?a=/b');
  });
});

describe('HEAD', () => {
  it('is another method, and takes no event from a poll', async () => {
    await using server = await gateway();
    const { guid } = await signIn(server);
    const waiting = () => server.emulator.state.session(291)?.events.waiting.map(({ eventType }) => eventType);
    const answer = await raw(server, [`HEAD ${base}/agentevent/291 HTTP/1.1`, `Guid: ${guid}`]);
    expect(answer).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\n/);
    expect(answer).toContain('\r\nAllow: GET\r\n');
    expect([bodyOf(answer), guidOf(answer)]).toEqual(['', '']);
    expect(waiting()).toEqual(['AgentOther_InService', 'AgentState_Ready']);
  });
});

describe('an expectation that nobody can meet', () => {
  it('is refused with the envelope', async () => {
    await using server = await gateway();
    const answer = await raw(server, [`PUT ${base}/onlineagent/291/loginex HTTP/1.1`, 'Expect: coffee']);
    expect(answer).toMatch(/^HTTP\/1\.1 417 Expectation Failed\r\n/);
    expect(retcodeOf(answer)).toBe('000-006');
    expect(server.requests).toEqual([]);
  });
});

describe('what is no request', () => {
  it.each([
    ['no HTTP', ['hello there'], 400],
    ['no HTTP of this kind', ['GET / HTTP/9.9'], 400],
    ['a tunnel', ['CONNECT gateway:443 HTTP/1.1'], 400],
    ['a head of 20,000 bytes', [`GET ${base}/${'x'.repeat(20_000)} HTTP/1.1`], 431],
    ['a length that is none', ['PUT / HTTP/1.1', 'Content-Length: some'], 400],
    ['a length twice', ['PUT / HTTP/1.1', 'Content-Length: 2', 'Content-Length: 3'], 400],
  ])('is refused with the envelope and ends the connection: %s', async (_title, lines, status) => {
    await using server = await gateway();
    const answer = await raw(server, lines);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(retcodeOf(answer)).toBe('000-006');
    expect(server.requests).toEqual([]);
    expect((await signIn(server)).guid).not.toBe('');
  });
});
