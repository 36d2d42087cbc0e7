import type { Violation } from '../schema.js';

/** A setting of an emulator that cannot be used. */
export class InvalidSetting extends Error {
  override readonly name = 'InvalidSetting';

  /** @param what the setting, such as `roster` */
  static of(what: string, { pointer, keyword, expected }: Violation): InvalidSetting {
    const place = pointer.split('/').slice(1).join('.');
    if (keyword === 'additionalProperties') return new InvalidSetting(`${what}: there is no setting ${place}`);
    const wanted = expected.startsWith('must ') ? expected : `must be ${expected}`;
    return new InvalidSetting(`${what}${place === '' ? '' : `, ${place}`}: ${wanted}`);
  }
}
