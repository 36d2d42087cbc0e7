import { contract } from '../../contract.js';
import { errorCode } from '../../error-code.js';
import { flawsOf, type RequestFlaw } from '../../request-flaws.js';
import { isRefusal } from '../../retcode.js';
import { type Exchange, isSuccess, retcodeOf } from '../exchange.js';
import { explain } from '../explain.js';
import type { Finding } from '../finding.js';
import { findingOf, judge, type LocatedFlaw } from '../judge.js';
import { isStatement, statement } from '../statement.js';
import { actualOf, subjectOf } from './actual.js';
import type { Seen } from './seen.js';

/** What an exchange shows of the two who had it. */
export interface JudgedTraffic {
  /** What the request breaks. */
  readonly application: readonly Finding[];
  /** What the answer breaks. */
  readonly gateway: readonly Finding[];
  /** Ids of the statements that the gateway was seen to keep. */
  readonly kept: readonly string[];
  readonly flaws: readonly RequestFlaw[];
}

/**
 * Judges one exchange that an application had with a gateway.
 *
 * Nobody knows what either of them knew before: an agent may have been signed out from elsewhere, and a code for a rest may be one that is not
 * configured. So a refusal is never held against the gateway, beyond its form and its code.
 */
export function judgeTraffic(seen: Exclude<Seen, { kind: 'unknown path' }>): JudgedTraffic {
  return seen.kind === 'wrong method' ? judgeMethod(seen) : judgeRequest(seen);
}

function judgeMethod({ exchange, operation, allowed, request }: Extract<Seen, { kind: 'wrong method' }>): JudgedTraffic {
  const id = `${operation.id}.method`;
  const only = allowed.join(' or ');
  const actual = request.method;
  const wrong: LocatedFlaw = {
    check: 'method',
    statement: id,
    severity: 'error',
    message: `the method is ${actual}`,
    expected: only,
    actual,
  };
  const accepted = isSuccess(retcodeOf(exchange))
    ? [
        findingOf(
          exchange,
          { ...accepting(operation.id, `the method ${actual}`), check: 'method', statement: id, detail: `=${actual}` },
          [],
        ),
      ]
    : [];
  return {
    application: [findingOf(exchange, wrong, [])],
    gateway: accepted,
    kept: exchange.outcome.kind === 'answer' && accepted.length === 0 ? [id] : [],
    flaws: [],
  };
}

function judgeRequest({ exchange, operation, path, request }: Extract<Seen, { kind: 'operation' }>): JudgedTraffic {
  const flaws = flawsOf(contract(), operation, request, path);
  const application = [...flaws.map((flaw) => requestFinding(exchange, flaw)), ...surplus(exchange)];
  if (exchange.outcome.kind === 'fault') return { application, gateway: [], kept: [], flaws };
  const accepted = isSuccess(retcodeOf(exchange));
  const results = judge(exchange, { guidTaken: true, wanted: accepted ? 'accepted' : 'refused', curlOptions: [] });
  const found = results.flatMap((result) => (result.outcome === 'found' ? result.findings : []));
  const kept = results.flatMap((result) => (result.outcome === 'passed' ? result.statements : []));
  const toRefuse = flaws.filter((flaw) => hasToRefuse(operation.body?.secrets ?? [], flaw));
  if (accepted) {
    const tolerant = toRefuse.map((flaw) => acceptedFinding(exchange, flaw));
    const purpose = flaws.length === 0 ? [`${operation.id}.rule.purpose`] : [];
    return { application, gateway: [...found, ...tolerant], kept: [...kept, ...purpose], flaws };
  }
  const blamed = flaws.length === 0 ? blamedWithoutFlaw(exchange) : [];
  const [first, ...others] = toRefuse;
  const isRefused = first !== undefined && others.length === 0 && isRefusalFor(exchange, first);
  return { application, gateway: [...found, ...blamed], kept: isRefused ? [...kept, first.statement] : kept, flaws };
}

const phrases: Readonly<Record<Exclude<RequestFlaw['problem'], 'unfit'>, string>> = {
  missing: 'is missing',
  capitals: 'has to be in small letters',
  'media-type': 'is another media type',
  prefixed: 'begins with JSESSIONID=, and is only what stands behind it',
  repeated: 'is there more than once',
  'no-object': 'is no JSON object',
  surplus: 'is there, and the page has none',
};

/** By the last part of the statement's id. */
const misfits: Readonly<Record<string, string>> = {
  minimum: 'is less than the minimum',
  maximum: 'is greater than the maximum',
  'min-length': 'is too short',
  'max-length': 'is too long',
  'max-items': 'has too many entries',
  options: 'is none of the options',
  pattern: 'is of another form',
  type: 'is of another type',
};

function phraseOf({ problem, statement: id }: RequestFlaw): string {
  if (problem !== 'unfit') return phrases[problem];
  return misfits[id.slice(id.lastIndexOf('.') + 1)] ?? 'is not as the page has it';
}

function requestFinding(exchange: Exchange, flaw: RequestFlaw): Finding {
  const { statement: id, expected } = flaw;
  const message = `${subjectOf(flaw)} ${phraseOf(flaw)}`;
  return findingOf(
    exchange,
    { check: 'request', statement: id, severity: 'error', message, expected, actual: actualOf(exchange.operation, flaw) },
    [],
  );
}

/** Names that are told of one request; of thousands the rest says nothing more. */
const mostSurplus = 20;

/** What the page has no place for: nobody says what a gateway does with it, and mostly it is a name that was mistyped. */
function surplus(exchange: Exchange): Finding[] {
  const { parameters, body } = contract().operation(exchange.operation);
  const known = new Set([...parameters.map(({ name }) => name), ...Object.keys(body?.schema.properties ?? {})]);
  const names = Object.keys(exchange.sent).filter((name) => !known.has(name) && /^\w{1,40}$/.test(name));
  return names.slice(0, mostSurplus).map((name) =>
    findingOf(
      exchange,
      {
        check: 'request',
        statement: `${exchange.operation}.uri`,
        detail: name,
        severity: 'warning',
        message: `the page has no ${name}`,
        expected: `the names of the page, ${[...known].filter((each) => each !== 'Content-Type').join(', ')}`,
        actual: name,
      },
      [],
    ),
  );
}

/**
 * Whether a gateway has to refuse a request for a flaw. As in the check of gateways, none is held against one that servers read otherwise,
 * nor passwords and receivers of notes, of which platforms have rules of their own.
 */
function hasToRefuse(secrets: readonly string[], { isTolerated, statement: id, name, problem }: RequestFlaw): boolean {
  const isOfPlatform = secrets.includes(name) && problem !== 'missing';
  return !isTolerated && !isOfPlatform && !name.includes('.') && isJudged(id);
}

/** What a check would never send, since it outlives the session, an application may well send. */
function isJudged(id: string): boolean {
  const documented = statement(id);
  const { lasting } = contract().operation(documented.operation);
  if (documented.unchecked !== undefined) return documented.unchecked === lasting;
  return lasting !== undefined || explain(documented).probe !== undefined;
}

function accepting(id: string, what: string): Pick<LocatedFlaw, 'severity' | 'message' | 'expected' | 'actual'> {
  return { severity: 'error', message: `${id} with ${what} was accepted`, expected: 'a refusal', actual: 'success' };
}

function acceptedFinding(exchange: Exchange, flaw: RequestFlaw): Finding {
  const { statement: id, problem } = flaw;
  const actual = actualOf(exchange.operation, flaw);
  const subject = subjectOf(flaw);
  const isValue = /^-?\d+$/.test(actual);
  const what = problem === 'missing' ? `no ${subject}` : `${subject} ${actual}`;
  const detail = problem === 'missing' ? '~' : isValue ? `=${actual}` : '=other';
  return findingOf(
    exchange,
    { ...accepting(exchange.operation, what), check: explain(statement(id)).probe ?? 'bounds', statement: id, detail },
    [],
  );
}

/** Whether a refusal speaks of what is wrong with the request: nobody knows what else the gateway refuses for. */
function isRefusalFor(exchange: Exchange, { place }: RequestFlaw): boolean {
  return errorCode(retcodeOf(exchange))?.cause === (place === 'header' ? 'session' : 'parameter');
}

/** A refusal that blames a parameter, where each is as its page has it. What is configured on the platform may be why: a warning. */
function blamedWithoutFlaw(exchange: Exchange): Finding[] {
  const code = retcodeOf(exchange);
  if (mayBeMeant(exchange)) return [];
  const entry = errorCode(code);
  const id = `${exchange.operation}.rule.purpose`;
  if (!isRefusal(code) || entry?.cause !== 'parameter' || !isStatement(id)) return [];
  return [
    findingOf(
      exchange,
      {
        check: 'retcode',
        statement: id,
        detail: code,
        severity: 'warning',
        message: `refused with ${code} (${entry.meaning}), although every value is one that the page admits`,
        expected: '"0", or a refusal for another reason',
        actual: code,
      },
      [],
    ),
  ];
}

/**
 * Whether a parameter may be wrong in a way that only the gateway knows: a password, the number of another agent, or what an agent has to say
 * who is in that state already.
 */
function mayBeMeant({ operation: id, sent }: Exchange): boolean {
  const { parameters, body } = contract().operation(id);
  if ((body?.secrets.length ?? 0) > 0 || (body?.agentNumbers.length ?? 0) > 0) return true;
  return parameters.some(
    ({ name, isAgentNumber, isMandatoryAgain }) => (isAgentNumber && name !== 'agentid') || (isMandatoryAgain && !(name in sent)),
  );
}
