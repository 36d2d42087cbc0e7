import type { Contract } from '../contract.js';

/** The same function, which makes of each contract what it makes once: a schema takes long to compile. */
export function perContract<T>(make: (contract: Contract) => T): (contract: Contract) => T {
  const made = new WeakMap<Contract, { readonly value: T }>();
  return (contract) => {
    const known = made.get(contract) ?? { value: make(contract) };
    made.set(contract, known);
    return known.value;
  };
}
