import type { OperationDescriptor, ParameterDescriptor } from '../../descriptor.js';
import { type OperationId, operation } from '../../operation.js';
import type { Case } from './case.js';
import { middle } from './values.js';

/** The parameters without which a command is refused to an agent who is in its state already. */
function mandatoryAgain({ parameters }: OperationDescriptor): readonly ParameterDescriptor[] {
  return parameters.filter(({ isMandatoryAgain }) => isMandatoryAgain);
}

/** A value for each of them: that of a switch is that it is on. */
function valuesAgain(command: OperationDescriptor): Record<string, unknown> {
  const valued = mandatoryAgain(command).map(({ name, schema }) => [name, schema.type === 'boolean' ? true : middle(schema)]);
  return Object.fromEntries(valued);
}

/** A command that is sent once more, with all but one of what is mandatory then. */
export function incompleteAgain(command: OperationDescriptor): Case[] {
  const values = valuesAgain(command);
  return Object.keys(values).map((name) => {
    const statement = `${command.id}.${name}.mandatory-when`;
    return {
      id: `${statement}~`,
      statement,
      probe: 'order',
      call: { operation: command.id as OperationId, values, guid: 'own', without: name },
      title: `no ${name} of an agent who is in that state already`,
      want: 'refused',
      severity: 'error',
    };
  });
}

/**
 * The same request for an agent who is in the state already that it leads to.
 *
 * @returns undefined for one that says that it is not for such an agent
 */
export function onceMore(tried: Case): Case | undefined {
  const values = valuesAgain(operation(tried.call.operation));
  if (Object.keys(values).some((name) => tried.call.values[name] === false)) return undefined;
  const completed = <T extends Case['call']>(call: T): T => ({ ...call, values: { ...values, ...call.values } });
  return { ...tried, call: completed(tried.call), ...(tried.middle && { middle: completed(tried.middle) }) };
}
