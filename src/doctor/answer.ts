import { failure } from '../../generated/client.js';
import { isSuccess, isWebPage, jsonObject, type Outcome, type SentRequest } from '../check/exchange.js';
import { elsewhere, withoutQuery } from '../check/obstacle.js';
import { roles } from '../check/roles.js';
import { Sender } from '../check/send.js';
import type { Target } from '../check/target.js';
import { firstBreach } from '../client/schema.js';
import { errorCode, mayBeCode } from '../error-code.js';
import { guidHeader } from '../guid.js';
import { documentedHeaders, pathAndQuery } from '../operation.js';
import { isRefusal } from '../retcode.js';
import { failed, type Line, ok } from './diagnosis.js';
import { shakeHands } from './handshake.js';
import { type Approach, faultLine } from './reach.js';

type Answer = Extract<Outcome, { kind: 'answer' }>;

/** No gateway has given it to anybody. */
const inventedGuid = '00000000-0000-0000-0000-000000000000.AgentGateway0';

/**
 * The one request that is sent: a poll in the name of an agent, with a Guid that nobody has. A gateway refuses it and changes nothing. There is no
 * password in it, so that no account can be locked. The agent is the last one of the range, whom hardly any gateway has.
 */
export function question({ baseUrl }: Target): SentRequest {
  const { poll, opens } = roles();
  const agentid = opens.parameters.find(({ name }) => name === 'agentid')?.schema.maximum;
  return {
    method: poll.method,
    url: `${baseUrl}${pathAndQuery(poll, { agentid })}`,
    headers: { ...documentedHeaders(poll), [guidHeader]: inventedGuid },
    body: undefined,
  };
}

/** Sends the question, and tells whether what comes back is from a CC-Gateway. */
export async function ask(target: Target, approach: Approach): Promise<Line[]> {
  const request = question(target);
  const url = new URL(request.url);
  const sent: Line = {
    name: 'request',
    verdict: 'note',
    text: `${request.method} ${url.pathname} with a Guid that nobody has, and nothing else`,
    facts: { method: request.method, url: request.url, headers: request.headers },
  };
  const outcome = await new Sender({ ...approach, baseUrl: target.baseUrl }).send(request);
  if (url.protocol === 'http:' && isStrange(outcome) && (await speaksTls(url, approach))) {
    const advice = `give an https:// URL: https://${url.host}${new URL(target.baseUrl).pathname}`;
    return [sent, failed('HTTP', `${url.host} speaks TLS, and the URL says http`, advice)];
  }
  if (outcome.kind === 'fault') return [sent, faultLine('HTTP', outcome, url)];
  const { status, headers } = outcome;
  const type = headers['content-type'];
  const http = ok('HTTP', `status ${status}${type === undefined ? '' : `, ${type}`}`, { status, contentType: type ?? null });
  return [sent, http, judge(outcome, request.url)];
}

/** What comes of plain HTTP on a port for TLS: nothing, something else than HTTP, or a web server that says so. */
function isStrange(outcome: Outcome): boolean {
  return outcome.kind === 'fault' ? outcome.code !== 'ETIMEDOUT' : outcome.status === 400 && jsonObject(outcome.body) === undefined;
}

async function speaksTls(url: URL, approach: Approach): Promise<boolean> {
  return (await shakeHands(url, approach)).kind === 'handshake';
}

function judge(answer: Answer, url: string): Line {
  const body = jsonObject(answer.body);
  if (body === undefined || body.retcode === undefined) return foreign(answer, url);
  const { retcode } = body;
  const { poll } = roles();
  const breach = firstBreach(isSuccess(retcode) ? poll.answer.success : failure, body);
  const facts = { retcode };
  if (breach) {
    const text = `there is a retcode, but at ${breach.pointer} there has to be ${breach.expected}`;
    return failed('answer', text, 'ccgw check tells what else it does otherwise', { exitCode: 1, facts });
  }
  if (retcode === '0') {
    const text = 'a poll with a Guid that nobody has was answered: a mock, or a gateway that looks at no Guid';
    return { name: 'answer', verdict: 'careful', text, advice: 'a CC-Gateway refuses it', facts };
  }
  if (!isRefusal(retcode) || !mayBeCode(retcode)) {
    return failed('answer', `retcode ${JSON.stringify(retcode)} is none of the error table`, elsewhere, { exitCode: 1, facts });
  }
  return refusal(retcode, answer.status);
}

function refusal(retcode: string, status: number): Line {
  const usual = roles().poll.answer.status;
  const { meaning = 'a code without a known meaning', cause } = errorCode(retcode) ?? {};
  const text = `refused with ${retcode}: ${meaning}`;
  const facts = { retcode, meaning };
  const careful = (more: string, advice: string): Line => ({
    name: 'answer',
    verdict: 'careful',
    text: `${text}${more}`,
    advice,
    facts,
  });
  if (status !== usual) return careful(`, under HTTP status ${status}`, `a CC-Gateway refuses with HTTP status ${usual}`);
  if (cause === 'parameter') return careful('', elsewhere);
  return ok('answer', `${text}, as a CC-Gateway does`, facts);
}

const beforeIt: Readonly<Record<number, string>> = {
  401: 'something before the gateway wants credentials',
  403: 'something before the gateway lets nobody pass',
  407: 'a proxy wants credentials',
  502: 'a proxy or load balancer answers, which does not reach the gateway',
  503: 'a proxy or load balancer answers, which does not reach the gateway',
  504: 'a proxy or load balancer answers, which does not reach the gateway',
};

/** An answer that is in no form of the contract. */
function foreign(answer: Answer, url: string): Line {
  const { status, headers, body } = answer;
  const no = (text: string, advice: string = elsewhere) => failed('answer', text, advice, { exitCode: 1, facts: { status } });
  if (status >= 300 && status < 400) {
    const to = headers.location === undefined ? 'nowhere' : withoutQuery(headers.location, url);
    return no(`redirected to ${to}`, `there may be a login page or a redirect to https in between; ${elsewhere}`);
  }
  const known = beforeIt[status];
  if (known !== undefined) return no(`${known} (HTTP status ${status})`);
  if (status === 404) return no('a web server that has nothing there (HTTP status 404)');
  if (isWebPage(answer)) return no(isLoginPage(body) ? 'a login page' : 'a web page');
  if (jsonObject(body) !== undefined) return no('JSON without a retcode');
  return no(body === '' ? 'an answer without a body' : 'no JSON');
}

function isLoginPage(body: string): boolean {
  return /<input[^>]*\btype\s*=\s*["']?password/i.test(body);
}
