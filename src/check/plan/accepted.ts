import type { OperationDescriptor } from '../../descriptor.js';
import type { OperationId } from '../../operation.js';
import { isCheckable } from '../statement.js';
import type { Call, Case } from './case.js';
import { extremes, middle, type Samples, shown, type Value } from './values.js';

/** The documented request of an operation, with the values of its examples. */
export function documented({ id }: OperationDescriptor): Case {
  const statement = `${id}.rule.purpose`;
  const call: Call = { operation: id as OperationId, values: {}, guid: 'own' };
  return {
    id: `${id}=documented`,
    statement,
    probe: 'documented',
    call,
    title: 'the documented request',
    want: 'accepted',
    severity: 'error',
  };
}

/**
 * Both ends of every range, every length and every option of a command, and its body without what is optional. The ends of `agentid` are
 * the agents that were given.
 */
export function acceptedValues(descriptor: OperationDescriptor): Case[] {
  const ofParameters = descriptor.parameters
    .filter(({ name, in: place, isAgentNumber }) => place !== 'header' && name !== 'agentid' && !isAgentNumber)
    .flatMap((parameter) =>
      accepted(
        descriptor,
        parameter.name,
        parameter.name,
        extremes(parameter.schema, parameter),
        middle(parameter.schema, parameter),
        parameter.longest !== undefined,
      ),
    );
  return [...ofParameters, ...acceptedFields(descriptor), ...optionalFields(descriptor)].filter(({ statement }) =>
    isCheckable(statement),
  );
}

/** One request more for each value; the middle is sent only to judge a refusal. */
function accepted(
  descriptor: OperationDescriptor,
  name: string,
  part: string,
  values: readonly Value[],
  between: unknown,
  sampled: boolean,
): Case[] {
  const call = (value: unknown): Call => ({ operation: descriptor.id as OperationId, values: { [name]: value }, guid: 'own' });
  return values.map(({ value, aspect, title }) => ({
    id: `${descriptor.id}.${part}.${aspect}=${String(value)}`,
    statement: `${descriptor.id}.${part}.${aspect}`,
    probe: 'bounds',
    call: call(value),
    title: `${name} ${shown(value)} (${title})`,
    want: 'accepted',
    severity: 'error',
    // A sample that makes sense is judged by itself: half of it may make none.
    ...(between !== undefined && !(aspect === 'max-length' && sampled) && { middle: call(between) }),
  }));
}

/** The documented body without one of the fields that may be left out. */
function optionalFields({ id, body }: OperationDescriptor): Case[] {
  return Object.keys(body?.example ?? {})
    .filter((name) => !body?.schema.required?.includes(name))
    .map((name) => ({
      id: `${id}.body.${name}.optional~`,
      statement: `${id}.body.${name}.optional`,
      probe: 'bounds',
      call: { operation: id as OperationId, values: {}, guid: 'own', without: name },
      title: `no ${name}`,
      want: 'accepted',
      severity: 'error',
    }));
}

/** Requests with one extreme of a body field each: every end, option and greatest length of every field. Passwords are what they are. */
export function acceptedFields(descriptor: OperationDescriptor): Case[] {
  const { body } = descriptor;
  return Object.entries(body?.schema.properties ?? {})
    .filter(([name]) => !body?.secrets.includes(name) && !body?.agentNumbers.includes(name))
    .flatMap(([name, field]) => {
      const samples: Samples = { longest: body?.longest[name], sample: body?.samples[name] };
      return accepted(
        descriptor,
        name,
        `body.${name}`,
        extremes(field, samples),
        middle(field, samples),
        samples.longest !== undefined,
      );
    })
    .filter(({ statement }) => isCheckable(statement));
}
