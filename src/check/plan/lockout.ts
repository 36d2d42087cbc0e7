import type { OperationDescriptor } from '../../descriptor.js';
import type { OperationId } from '../../operation.js';
import type { Case } from './case.js';
import { beyond } from './values.js';

/**
 * Sign-ins with a password that is wrong. Gateways lock accounts after some of them (110-016), so they are sent only where somebody
 * asked for it.
 */
export function lockoutCases({ id, body }: OperationDescriptor): Case[] {
  const properties = body?.schema.properties ?? {};
  const passwords = (body?.secrets ?? []).filter((name) => name in (body?.example ?? {}));
  return passwords.flatMap((name): Case[] => {
    const field = `${id}.body.${name}`;
    const shared = { want: 'refused', severity: 'error', anyForm: true } as const;
    const call = { operation: id as OperationId, guid: 'none' } as const;
    const tooLong = beyond(properties[name] ?? {}, 'body').find(({ aspect }) => aspect === 'max-length');
    return [
      {
        id: `${id}.code.100-004=wrong`,
        statement: `${id}.code.100-004`,
        probe: 'lockout',
        ...shared,
        call: { ...call, values: { [name]: 'this is not the password' } },
        title: 'a wrong password',
      },
      ...(tooLong
        ? [
            {
              id: `${field}.max-length=beyond`,
              statement: `${field}.max-length`,
              probe: 'lockout',
              ...shared,
              call: { ...call, values: { [name]: tooLong.value } },
              title: `a password of ${tooLong.title}`,
            },
          ]
        : []),
    ];
  });
}
