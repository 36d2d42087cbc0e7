import type { JsonSchema, Method, OperationDescriptor, ParameterDescriptor } from '../../descriptor.js';
import type { OperationId } from '../../operation.js';
import { isByForce } from '../roles.js';
import { isCheckable, isStatement } from '../statement.js';
import type { Call, Case, Credential } from './case.js';
import { beyond, shown, type Value } from './values.js';

/** Every way in which a value of an operation can lie outside of its page. The order is that of the page. */
export function refusedValues(descriptor: OperationDescriptor): Case[] {
  const id = descriptor.id as OperationId;
  const parameters = descriptor.parameters.filter((parameter) => parameter.in !== 'header');
  return [
    ...parameters.flatMap((parameter) => [...refusedParameter(descriptor, parameter), ...missingQuery(id, parameter)]),
    ...Object.entries(descriptor.body?.schema.properties ?? {}).flatMap(([name, schema]) => refusedField(descriptor, name, schema)),
    ...missingFields(descriptor),
  ].filter(({ statement }) => isCheckable(statement));
}

/** Everything that is wrong with a request of a command, its Guid aside. */
export function refusedRequests(descriptor: OperationDescriptor): Case[] {
  return [...refusedValues(descriptor), ...refusedBodies(descriptor)];
}

function refusedParameter(descriptor: OperationDescriptor, parameter: ParameterDescriptor): Case[] {
  const { name, in: place, required, schema } = parameter;
  if (place === 'header') return [];
  // Of the numbers of agents only the neighbours of the range are tried, and by force none: in another edition it may be somebody's session that ends.
  const values = beyond(schema, place, parameter)
    .filter(({ value }) => name !== 'agentid' || (isNobody(value, schema) && !(isByForce(descriptor) && isNumber(value))))
    // An empty value of what may be left out is as good as none.
    .filter(({ aspect }) => aspect !== 'mandatory' || required);
  return values.map((value) => ({
    ...refused(descriptor, `${name}.${aspectOf(value, schema)}`, value, name),
    anyForm: true,
  }));
}

/** In another edition a number further off may be somebody, and so may one whose fraction is cut off. */
function isNobody(value: unknown, { maximum = 0 }: JsonSchema): boolean {
  return !isNumber(value) || (Number(value) <= maximum + 1 && Number.isInteger(Number(value)));
}

function isNumber(value: unknown): boolean {
  return value !== '' && !Number.isNaN(Number(value));
}

/** An empty text that has to have a length is told by the length; what has to be a number and is empty is missing. */
function aspectOf({ aspect }: Value, { minLength }: JsonSchema): string {
  return aspect === 'mandatory' && minLength !== undefined ? 'min-length' : aspect;
}

function refusedField(descriptor: OperationDescriptor, name: string, schema: JsonSchema): Case[] {
  const { secrets = [], agentNumbers = [], longest = {}, counterexamples = {} } = descriptor.body ?? {};
  // A password that is wrong on purpose may lock an account: it has a case of its own.
  if (secrets.includes(name) || agentNumbers.includes(name)) return [];
  const samples = { longest: longest[name], counterexample: counterexamples[name] };
  return beyond(schema, 'body', samples).map((value) => ({
    ...refused(descriptor, `body.${name}.${value.aspect}`, value, name),
    anyForm: true,
  }));
}

function refused(descriptor: OperationDescriptor, part: string, { value, title }: Value, name: string): Case {
  const statement = `${descriptor.id}.${part}`;
  return {
    id: `${statement}=${String(value)}`,
    statement,
    probe: 'bounds',
    call: callOf(descriptor, { [name]: value }),
    title: `${name} ${shown(value)} (${title})`,
    want: 'refused',
    severity: 'error',
  };
}

function missingQuery(id: OperationId, { name, in: place, required }: ParameterDescriptor): Case[] {
  if (place !== 'query' || !required) return [];
  return [missing(id, `${id}.${name}.mandatory`, name)];
}

function missingFields({ id, body }: OperationDescriptor): Case[] {
  return (body?.schema.required ?? []).map((name) => missing(id as OperationId, `${id}.body.${name}.mandatory`, name));
}

function missing(id: OperationId, statement: string, name: string): Case {
  const call: Call = { operation: id, values: {}, guid: 'own', without: name };
  return {
    id: `${statement}~`,
    statement,
    probe: 'bounds',
    call,
    title: `no ${name}`,
    want: 'refused',
    severity: 'error',
    anyForm: true,
  };
}

/** Bodies that are no JSON object of the documented kind. Nothing for an operation without body. */
export function refusedBodies({ id, body, parameters }: OperationDescriptor): Case[] {
  if (body === undefined) return [];
  const call: Call = { operation: id as OperationId, values: {}, guid: 'own' };
  const shared = { probe: 'body', want: 'refused', severity: 'error', anyForm: true } as const;
  const type = `${id}.body.type`;
  const mandatory = `${id}.body.mandatory`;
  // The pages call the header mandatory and in the same line give it a default: a server may well not look at it.
  const otherMediaType: Case = {
    id: `${id}.Content-Type.mandatory=text/plain`,
    statement: `${id}.Content-Type.mandatory`,
    ...shared,
    severity: 'warning',
    call: { ...call, contentType: 'text/plain' },
    title: 'the media type text/plain',
  };
  return [
    { id: `${type}=cut`, statement: type, ...shared, call: { ...call, isCut: true }, title: 'a body without its last brace' },
    { id: `${type}=null`, statement: type, ...shared, call: { ...call, body: 'null' }, title: 'a body that is null' },
    { id: `${type}=list`, statement: type, ...shared, call: { ...call, body: '[]' }, title: 'a body that is a list' },
    { id: `${mandatory}~`, statement: mandatory, ...shared, call: { ...call, body: '' }, title: 'no body' },
    ...(parameters.some(({ name, required }) => name === 'Content-Type' && required) ? [otherMediaType] : []),
  ];
}

const allMethods: readonly (Method | 'PATCH' | 'HEAD' | 'OPTIONS')[] = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];

/** Every method that the page excludes by naming the one that it supports. HEAD is GET without the body of its answer. */
export function refusedMethods({ id, method }: OperationDescriptor): Case[] {
  return allMethods
    .filter((other) => other !== method && !(other === 'HEAD' && method === 'GET'))
    .map((other) => ({
      id: `${id}.method=${other}`,
      statement: `${id}.method`,
      probe: 'method',
      call: { operation: id as OperationId, values: {}, guid: 'own', method: other },
      title: `the method ${other}`,
      want: 'refused',
      severity: 'error',
      anyForm: true,
    }));
}

const credentialTitles: Readonly<Record<Credential, string>> = {
  own: 'the Guid of the session',
  none: 'no Guid',
  empty: 'an empty Guid',
  'made-up': 'a Guid that nobody has',
  altered: 'a Guid that differs in one digit',
  cut: 'the first half of the Guid',
  foreign: 'the Guid of another agent',
  ended: 'the Guid of a session that was signed out',
};

/**
 * An operation with a Guid that is not that of the agent's session; nothing if it takes none.
 *
 * @param probe what it shows: who calls, or when
 */
export function refusedGuid({ id, needsGuid }: OperationDescriptor, guid: Credential, probe: 'guid' | 'order' = 'guid'): Case[] {
  if (!needsGuid) return [];
  const order = `${id}.precondition.signed-in`;
  const statement = probe === 'order' && isStatement(order) ? order : `${id}.Guid.mandatory`;
  return [
    {
      id: `${statement}=${guid}`,
      statement,
      probe,
      call: { operation: id as OperationId, values: {}, guid },
      title: credentialTitles[guid],
      want: 'refused',
      severity: 'error',
    },
  ];
}

function callOf({ id }: OperationDescriptor, values: Record<string, unknown>): Call {
  return { operation: id as OperationId, values, guid: 'own' };
}
