import type { Exchange } from '../check/exchange.js';
import type { Finding } from '../check/finding.js';
import { findingOf, type LocatedFlaw } from '../check/judge.js';
import { isStatement } from '../check/statement.js';
import type { JudgedTraffic } from '../check/traffic/traffic.js';
import { guidHeader } from '../guid.js';
import { operation } from '../operation.js';
import { wanted } from '../wanted.js';
import type { PrismViolation } from './prism-violations.js';

/** What Prism finds besides what is known already, by who broke it. */
export type PrismFindings = Pick<JudgedTraffic, 'application' | 'gateway'>;

/**
 * Prism's violations as findings. It has its say where the project's own judgement has none: of what both speak of, that one says precisely what
 * is wrong, and Prism only that an answer does not match exactly one of several schemas.
 */
export function prismFindings(exchange: Exchange, violations: readonly PrismViolation[], judged: JudgedTraffic): PrismFindings {
  const errors = violations.filter(({ severity }) => severity === 'Error');
  const seen = new Set<string>();
  const application = errors.flatMap((violation) => {
    if (violation.location[0] !== 'request') return [];
    const at = placeOf(violation);
    const isKnown = judged.flaws.some(
      ({ place, name, problem }) =>
        place === at.place && (sameName(name, at.name) || problem === 'no-object' || problem === 'surplus'),
    );
    const key = `${at.place} ${at.name}`;
    if (isKnown || seen.has(key)) return [];
    seen.add(key);
    return [requestFinding(exchange, violation, at)];
  });
  const [first] = errors.filter(({ location }) => location[0] === 'response');
  return { application, gateway: first === undefined || judged.gateway.length > 0 ? [] : [answerFinding(exchange, first)] };
}

/** Names of headers come in small letters from Prism, and of a list one entry may be wrong. */
function sameName(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

interface Place {
  readonly place: string;
  readonly name: string;
}

function placeOf({ location, code, message }: PrismViolation): Place {
  const [, place = '', ...names] = location;
  if (place !== '') {
    const [, missing] = /required property '([^']+)'/.exec(message) ?? [];
    return { place, name: [...names, ...(missing === undefined ? [] : [missing])].join('.') };
  }
  if (code === 401) return { place: 'header', name: guidHeader };
  return code === 415 && /^Supported/.test(message) ? { place: 'header', name: 'Content-Type' } : { place: 'body', name: '' };
}

/** The statement that is about a place, by what Prism found there. */
function statementOf(exchange: Exchange, { place, name }: Place, code: PrismViolation['code']): string {
  const { id, parameters } = operation(exchange.operation);
  const known = parameters.find((parameter) => sameName(parameter.name, name))?.name ?? name;
  const subject = place === 'body' ? `body${name === '' ? '' : `.${name.split('.')[0]}`}` : known;
  const aspects: Readonly<Record<string, string>> = {
    required: 'mandatory',
    maxLength: 'max-length',
    minLength: 'min-length',
    maxItems: 'max-items',
    enum: 'options',
    anyOf: 'options',
  };
  const wantedAspects = [aspects[String(code)] ?? String(code), 'type', 'options', 'mandatory', 'optional'];
  const found = wantedAspects.map((aspect) => `${id}.${subject}.${aspect}`).find(isStatement);
  return found ?? (place === 'body' && isStatement(`${id}.rule.no-body`) ? `${id}.rule.no-body` : `${id}.uri`);
}

function requestFinding(exchange: Exchange, violation: PrismViolation, at: Place): Finding {
  const { parameters, body } = operation(exchange.operation);
  const parameter = parameters.find(({ name }) => sameName(name, at.name));
  const schema = at.place === 'body' ? body?.schema.properties?.[at.name] : parameter?.schema;
  const flaw: LocatedFlaw = {
    check: 'prism',
    statement: statementOf(exchange, at, violation.code),
    detail: 'prism',
    severity: 'error',
    message: `Prism finds: ${violation.message}`,
    expected: schema === undefined ? 'a request that fits the document' : wanted(schema, parameter?.unit),
    actual: 'something else',
  };
  return findingOf(exchange, flaw, []);
}

function answerFinding(exchange: Exchange, { message }: PrismViolation): Finding {
  const flaw: LocatedFlaw = {
    check: 'prism',
    statement: `${exchange.operation}.answer.json`,
    detail: 'prism',
    severity: 'error',
    message: `Prism finds that the answer does not fit the document: ${message}`,
    expected: 'an answer that fits the document',
    actual: 'something else',
  };
  return findingOf(exchange, flaw, []);
}
