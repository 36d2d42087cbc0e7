import { createHash } from 'node:crypto';

/** A password as it is kept: not to be read by whoever looks at the state of an emulator. */
export type SealedPassword = string & { readonly sealed: true };

/**
 * Seals the password of an agent. What is sealed already stays as it is: it is longer than any password of the contract.
 *
 * @param text a password, or one that was sealed for the same agent
 */
export function seal(agentid: number, text: string): SealedPassword {
  if (isSealed(text)) return text;
  return `sha256:${createHash('sha256').update(`${agentid}:${text}`).digest('hex')}` as SealedPassword;
}

export function isSealed(text: string): text is SealedPassword {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}
