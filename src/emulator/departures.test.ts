import { describe, expect, it } from 'vitest';
import { asPublished, contractOf } from '../contract.js';
import { departuresOf } from './departures.js';

const base = '/agentgateway/resource';
const json = { 'content-type': 'application/json; charset=UTF-8' };
const both = { ...json, guid: 'a-guid' };

/** What a request breaks of the pages as published. */
function broken(method: string, target: string, headers: Record<string, string> = both, body = ''): string[] {
  return departuresOf(asPublished, { method, target: base + target, headers, body });
}

const signingIn = (body: object | string) =>
  broken('PUT', '/onlineagent/291/loginex', json, typeof body === 'string' ? body : JSON.stringify(body));

describe('what a request breaks of the contract', () => {
  it.each([
    ['GET', '/agentevent/291'],
    ['GET', '/agentevent/291?calldata=true'],
    ['POST', '/onlineagent/291/rest/600/0?prolong=false'],
    ['POST', '/onlineagent/291/setcustomstate?customstate=65534'],
    ['DELETE', '/onlineagent/291/logout'],
    ['DELETE', '/onlineagent/291/logout/'],
    ['POST', '/onlineagent/291/resetskill/true?skillid=1;2&phonelinkage=1'],
  ])('is nothing where it keeps it: %s %s', (method, target) => {
    expect(broken(method, target)).toEqual([]);
  });

  it.each([['application/json'], ['application/json;charset=UTF-8'], ['Application/JSON; charset=utf-8']])(
    'is nothing for the media type %s',
    (mediaType) => {
      expect(broken('DELETE', '/onlineagent/291/logout', { ...both, 'content-type': mediaType })).toEqual([]);
    },
  );

  it.each<[string, string, Record<string, string>, string[]]>([
    ['DELETE', '/onlineagent/291/logout', {}, ['Content-Type is missing', 'Guid is missing']],
    ['DELETE', '/onlineagent/291/logout', { ...json, guid: '' }, ['Guid is missing']],
    ['DELETE', '/onlineagent/291/logout', { ...both, 'content-type': 'text/plain' }, ['Content-Type has to be application/json']],
    ['DELETE', '/onlineagent/100/logout', both, ['agentid is missing or out of its range']],
    ['DELETE', '/onlineagent/0291/logout', both, ['agentid is missing or out of its range']],
    ['DELETE', '/onlineagent/x/logout', both, ['agentid is missing or out of its range']],
    [
      'POST',
      '/onlineagent/291/rest/0/256',
      both,
      ['time is missing or out of its range', 'restcause is missing or out of its range'],
    ],
    ['POST', '/onlineagent/291/rest/600/0?prolong=perhaps', both, ['prolong is missing or out of its range']],
    ['POST', '/onlineagent/291/rest/600/0?prolong=TRUE', both, ['prolong has to be true or false, in small letters']],
    ['POST', '/onlineagent/291/resetskill/True', both, ['autoflag has to be true or false, in small letters']],
    ['POST', '/onlineagent/291/setcustomstate', both, ['customstate is missing or out of its range']],
    ['POST', '/onlineagent/291/setcustomstate?customstate=', both, ['customstate is missing or out of its range']],
    ['POST', '/onlineagent/291/handshake', { ...both, service_token: 'x'.repeat(51) }, ['service_token is out of its range']],
    ['GET', '/onlineagent/291/logout', both, ['the method is DELETE']],
    ['GET', '/onlineagent/291', both, ['the method is PUT']],
    ['GET', '/onlineagent', both, ['there is no such path']],
    ['GET', '', both, ['there is no such path']],
  ])('is told of %s %s with %j', (method, target, headers, departures) => {
    expect(broken(method, target, headers)).toEqual(departures);
  });

  it('is a body where the page has none', () => {
    expect(broken('DELETE', '/onlineagent/291/logout', both, '{}')).toEqual(['there is a body, and the page has none']);
  });

  it.each<[object | string, string[]]>([
    [{ password: '' }, []],
    [{ password: '', phonenum: '40038', status: 4, releasephone: false, more: 'x' }, []],
    ['', ['the body is no JSON object']],
    ['[]', ['the body is no JSON object']],
    ['{"password":', ['the body is no JSON object']],
    [{}, ['body.password is missing']],
    [{ password: 1234 }, ['body.password has to be a text of at most 32 characters']],
    [{ password: 'x'.repeat(33) }, ['body.password has to be a text of at most 32 characters']],
    [{ password: '', phonenum: null }, ['body.phonenum has to be a text of at most 24 characters']],
    [{ password: '', status: '4' }, ['body.status has to be one of 3, 4, 5']],
    [{ password: '', releasephone: 'false' }, ['body.releasephone has to be true or false']],
  ])('is told of the sign-in %j', (body, departures) => {
    expect(signingIn(body)).toEqual(departures);
  });

  it('is told of the items of a list', () => {
    const body = JSON.stringify({ agentIds: [291, '292'], content: 'x' });
    expect(broken('POST', '/onlineagent/291/sendnoteletex', both, body)).toEqual([
      expect.stringMatching(/^body\.agentIds\.1 has to be an integer/),
    ]);
  });

  it('is by the ranges of the edition', async () => {
    const request = { method: 'DELETE', target: `${base}/onlineagent/60000/logout`, headers: both, body: '' };
    expect(departuresOf(await contractOf('2023-09-27'), request)).toEqual(['agentid is missing or out of its range']);
    expect(departuresOf(await contractOf('2025-11-13'), request)).toEqual([]);
  });

  it('never repeats a value', () => {
    const secret = 'correct-horse-battery-staple-which-is-too-long';
    const told = [
      signingIn({ password: secret, phonenum: [secret], status: secret, ip: secret, agenttype: secret }),
      signingIn(secret),
      broken('POST', `/onlineagent/${secret}/rest/${secret}/0?prolong=${secret}`, { guid: secret, 'content-type': secret }, secret),
      broken('POST', '/onlineagent/291/handshake', { ...both, service_token: `${secret}${secret}` }),
      broken('GET', `/${secret}`),
    ];
    expect(told.every((departures) => departures.length > 0)).toBe(true);
    expect(JSON.stringify(told)).not.toContain(secret);
  });
});
