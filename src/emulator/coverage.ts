import { allOperations, type OperationId } from '../operation.js';
import { handlers } from './handlers.js';

export interface EmulationEntry {
  readonly operation: string;
  readonly level: 'emulated' | 'partly' | 'not';
  /** What a real gateway does beyond it. */
  readonly missing: readonly string[];
}

/** How far each operation of the contract is emulated: computed from the handlers there are. */
export function emulation(): EmulationEntry[] {
  return allOperations.map(({ id }) => {
    const handler = id in handlers ? handlers[id as OperationId] : undefined;
    const missing = handler?.notEmulated ?? [];
    const level = handler === undefined ? 'not' : missing.length > 0 ? 'partly' : 'emulated';
    return { operation: id, level, missing };
  });
}
