import { asPublished, type OperationId } from '../contract.js';
import { handlers } from './handlers.js';

export interface EmulationEntry {
  readonly operation: string;
  readonly level: 'emulated' | 'partly' | 'not';
  /** What a real gateway does beyond it. */
  readonly missing: readonly string[];
}

/** How far each operation of the contract is emulated: computed from the handlers there are. */
export function emulation(): EmulationEntry[] {
  return asPublished.operations.map(({ id }) => {
    const handler = id in handlers ? handlers[id as OperationId] : undefined;
    const missing = handler?.notEmulated ?? [];
    const level = handler === undefined ? 'not' : missing.length > 0 ? 'partly' : 'emulated';
    return { operation: id, level, missing };
  });
}
