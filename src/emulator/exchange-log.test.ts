import { describe, expect, it } from 'vitest';
import { asPublished } from '../contract.js';
import { shownTarget } from '../shown-target.js';
import { ManualClock } from './clock.js';
import { Emulator, type EmulatorOptions } from './emulator.js';
import type { Reply } from './http.js';

const base = '/agentgateway/resource';
const password = 'correct horse';

/** An emulator, and requests to it. */
function logging(options: EmulatorOptions = {}) {
  const clock = new ManualClock();
  const emulator = new Emulator({ clock, newGuid: () => '0b1e7a', ...options });
  const send = (method: string, target: string, headers: Record<string, string> = {}, body = '') =>
    emulator.handle({ method, target, headers, body });
  const signIn = (agentid = 291) =>
    send(
      'PUT',
      `${base}/onlineagent/${agentid}/loginex`,
      { 'content-type': 'application/json' },
      JSON.stringify({ password }),
    ) as Reply;
  return { clock, emulator, send, signIn, last: () => emulator.log.last() };
}

const guid = { guid: '0b1e7a.AgentGateway1' };

describe('the log of requests', () => {
  it('has each request once with what became of it, the newest first', () => {
    const { clock, send, signIn, last } = logging();
    const at = clock.now();
    signIn();
    clock.advance(1000);
    send('POST', `${base}/onlineagent/291/rest/600/0?prolong=false`, guid);
    send('POST', `${base}/onlineagent/291/sayfree`);
    send('GET', `${base}/agentevent/291`, guid);
    send('GET', '/nowhere');
    expect(last().map(({ departures: _, ...exchange }) => exchange)).toEqual([
      {
        number: 5,
        at: at + 1000,
        method: 'GET',
        target: '/nowhere',
        status: 200,
        retcode: '000-002',
        message: expect.stringContaining('no such path'),
      },
      {
        number: 4,
        at: at + 1000,
        method: 'GET',
        target: `${base}/agentevent/291`,
        operation: 'getAgentEvent',
        agentid: 291,
        status: 200,
        retcode: '0',
        event: 'AgentOther_InService',
      },
      {
        number: 3,
        at: at + 1000,
        method: 'POST',
        target: `${base}/onlineagent/291/sayfree`,
        operation: 'sayFree',
        agentid: 291,
        status: 200,
        retcode: '000-003',
        message: expect.any(String),
      },
      {
        number: 2,
        at: at + 1000,
        method: 'POST',
        target: `${base}/onlineagent/291/rest/600/0?prolong=false`,
        operation: 'rest',
        agentid: 291,
        status: 200,
        retcode: '0',
      },
      {
        number: 1,
        at,
        method: 'PUT',
        target: `${base}/onlineagent/291/loginex`,
        operation: 'loginEx',
        agentid: 291,
        status: 200,
        retcode: '0',
      },
    ]);
  });

  it('says what each of them breaks', () => {
    const { send, signIn, last } = logging();
    signIn();
    send('POST', `${base}/onlineagent/291/rest/0/0`);
    expect(last().map(({ departures }) => departures)).toEqual([
      ['Content-Type is missing', 'Guid is missing', 'time is missing or out of its range'],
      [],
    ]);
  });

  it('keeps two hundred, and counts all', () => {
    const { emulator, send, last } = logging();
    for (let count = 1; count <= 450; count += 1) send('GET', `/path/${count}`);
    expect(emulator.log.count).toBe(450);
    expect(last().map(({ number, target }) => [number, target])).toEqual(
      Array.from({ length: 200 }, (_, index) => [450 - index, `/path/${450 - index}`]),
    );
  });

  it('has no status for a poll that is held, and that of the answer afterwards', async () => {
    const { clock, emulator, send, signIn, last } = logging();
    signIn();
    emulator.state.session(291)?.events.clear();
    const held = send('GET', `${base}/agentevent/291`, guid);
    expect(last()[0]).not.toHaveProperty('status');
    clock.advance(10_000);
    await ('reply' in held && held.reply);
    expect(last()[0]).toMatchObject({ number: 2, status: 200, retcode: '0' });
    expect(last()).toHaveLength(2);
  });

  it('says what became of the connection, and has what was really answered', () => {
    const { send, last } = logging({
      disturbances: [
        { effect: 'reset', operation: 'sayFree' },
        { effect: 'page', operation: 'sayBusy' },
      ],
    });
    send('POST', `${base}/onlineagent/291/sayfree`);
    expect(last()[0]).toMatchObject({ operation: 'sayFree', cut: 'reset' });
    send('POST', `${base}/onlineagent/291/saybusy`);
    expect(last()[0]).toMatchObject({ operation: 'sayBusy', status: 200, retcode: undefined });
  });

  it('has nothing of what concerns the emulator alone, nor of the questions of browsers', () => {
    const { emulator, send } = logging();
    send('GET', '/_emulator/agents');
    send('PUT', '/_emulator/fault', {}, '{"faults":[]}');
    send('OPTIONS', `${base}/onlineagent/291/logout`, { origin: 'http://page', 'access-control-request-method': 'DELETE' });
    expect(emulator.log.count).toBe(0);
  });

  it('has no number for an agent who is none', () => {
    const { send, last } = logging();
    send('DELETE', `${base}/onlineagent/nobody/logout`);
    expect(last()[0]).toMatchObject({ operation: 'logout' });
    expect(last()[0]).not.toHaveProperty('agentid');
  });

  it('has the heartbeat of the older push mode, which is no path that is missing', () => {
    const { emulator, send, signIn, last } = logging();
    signIn();
    send('PUT', `${base}/onlineagent/291/heartbeat`, guid);
    expect(last()[0]).toMatchObject({ target: `${base}/onlineagent/291/heartbeat`, retcode: '0' });
    expect(emulator.log.notEmulated).toEqual([]);
  });
});

describe('what a request breaks', () => {
  const header = { ...guid, 'content-type': 'application/json' };
  const note = (agentIds: readonly unknown[]) => JSON.stringify({ agentIds, content: '' });

  it('is told in twenty lines at most, and of a long body in one', () => {
    const { send, signIn, last } = logging();
    signIn();
    const target = `${base}/onlineagent/291/sendnoteletex`;
    send('POST', target, header, note(Array(30).fill('a')));
    expect(last()[0]?.departures).toHaveLength(21);
    expect(last()[0]?.departures.at(-1)).toBe('and 10 more');
    send('POST', target, header, note(Array(15_000).fill('a')));
    expect(last()[0]?.departures).toEqual(['body.agentIds has to be an array of at most 100']);
  });

  it('is the name of the cookie before the Guid, and a Guid that comes twice', () => {
    const { send, signIn, last } = logging();
    signIn();
    const told = (sent: string) => {
      send('GET', `${base}/onlineagent/291/agentstatus`, { guid: sent });
      return last()[0]?.departures;
    };
    expect(told(`JSESSIONID=${guid.guid}`)).toContain('Guid begins with JSESSIONID=, and is only what stands behind it');
    expect(told(`${guid.guid}, ${guid.guid}`)).toContain('Guid is there more than once');
    expect(told(guid.guid)).toEqual(['Content-Type is missing']);
  });
});

describe('what no operation is for', () => {
  it('is counted by method and path, whatever the query', () => {
    const { emulator, send } = logging();
    for (const query of ['', '?a=1', '?a=2']) send('PUT', `${base}/voicecall/291/answer${query}`);
    send('GET', `${base}/voicecall/291/answer`);
    send('GET', `${base}/onlineagent/291/logout`);
    expect(emulator.log.notEmulated).toEqual([
      { method: 'PUT', path: `${base}/voicecall/291/answer`, count: 3 },
      { method: 'GET', path: `${base}/voicecall/291/answer`, count: 1 },
      { method: 'GET', path: `${base}/onlineagent/291/logout`, count: 1, allowed: ['DELETE'] },
    ]);
  });

  it('is the poll for the events of all agents, which old clients have, although it looks like the one for an agent', () => {
    const { emulator, send } = logging();
    send('GET', `${base}/agentevent/allagentevent`);
    send('GET', `${base}/agentevent/291`);
    expect(emulator.log.notEmulated).toEqual([{ method: 'GET', path: `${base}/agentevent/allagentevent`, count: 1 }]);
  });

  it('is kept for a hundred paths, which are counted on', () => {
    const { emulator, send } = logging();
    for (let round = 0; round < 2; round += 1) for (let count = 0; count < 150; count += 1) send('GET', `/path/${count}`);
    expect(emulator.log.notEmulated).toHaveLength(100);
    expect(new Set(emulator.log.notEmulated.map(({ count }) => count))).toEqual(new Set([2]));
  });
});

describe('a secret', () => {
  it('is in nothing that the log gives, wherever a client has put it', () => {
    const { emulator, send, signIn, last } = logging();
    signIn();
    const { guid: text } = guid;
    const body = JSON.stringify({ oldPassword: password, newPassword: 'Correct-horse-1' });
    send('POST', `${base}/onlineagent/291/modifyaccountpwdex`, { ...guid, 'content-type': 'application/json' }, body);
    for (const target of [
      `${base}/agentevent/291?Guid=${text}`,
      `${base}/agentevent/291?${text}`,
      `${base}/agentevent/291?calldata=${text}`,
      `${base}/agentevent/291;jsessionid=${text}`,
      `${base}/agentevent/${text}`,
      `${base}/agentevent/${text.replace('.', '%2E')}`,
      `${base}/agentevent/291?calldata=${text.replace('.', '%2e')}%zz`,
      `${base}/onlineagent/291/loginex?password=${password}&pass=word=${password}`,
      `/login;p=${password}?password=${password}`,
      `/login/${text}/x?a=b?password=${password}`,
    ]) {
      for (const method of ['GET', 'PUT']) send(method, target, guid);
    }
    expect(last()).toHaveLength(22);
    const told = JSON.stringify([last(), emulator.log.notEmulated]);
    for (const secret of [password, 'Correct-horse-1', text.slice(0, text.indexOf('.'))]) expect(told).not.toContain(secret);
  });

  it('is none where the Guid is empty', () => {
    const target = `${base}/agentevent/291?calldata=`;
    expect(shownTarget(asPublished, { method: 'GET', target, headers: { guid: '' }, body: '' })).toBe(target);
  });

  it.each([
    ['GET', '/agentevent/291?calldata=true', '/agentevent/291?calldata=true'],
    ['GET', '/agentevent/291?', '/agentevent/291?'],
    ['GET', '/agentevent/291?calldata=&x=1&y', '/agentevent/291?calldata=&x=***&***'],
    ['GET', '/agentevent/291?calldata=a%20b=c', '/agentevent/291?calldata=a%20b=c'],
    ['POST', '/onlineagent/291/rest/600/0?prolong=true', '/onlineagent/291/rest/600/0?prolong=true'],
    ['POST', '/onlineagent/291/rest/600/0?PROLONG=true', '/onlineagent/291/rest/600/0?PROLONG=***'],
    ['POST', '/onlineagent/291/rest;v=1/600/0', '/onlineagent/291/rest;***/600/0'],
    ['GET', '/nowhere?prolong=true', '/nowhere?prolong=***'],
    ['GET', '/agentevent/mine', '/agentevent/***'],
    ['GET', '/agentevent/of-another.AgentGateway2', '/agentevent/***'],
  ])('is hidden, and what a page has is not: %s %s', (method, target, shown) => {
    expect(shownTarget(asPublished, { method, target: base + target, headers: { guid: 'mine' }, body: '' })).toBe(base + shown);
  });
});
