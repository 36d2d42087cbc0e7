import { contract } from '../contract.js';

/** Names that clients and gateways give to secrets beyond those of the contract. */
const usual = /(pass(wor[dt]|wd)?|pwd|secret|token|credential|cookie)$/i;

/** Whether a field of this name holds a password, or something else that nobody may see. */
export function isSecretName(name: string): boolean {
  return usual.test(name) || contract().operations.some(({ body }) => body?.secrets.includes(name));
}

/** The words that answers are made of. */
const words = /^(\d+|message|retcode|result|success|event|eventType|workNo|content|true|false|null)$/i;

/** Whether a text is one that would be gone from all answers, were it taken for a secret wherever it stands. */
export function isOrdinary(text: string): boolean {
  return words.test(text) || Object.hasOwn(contract().events, text);
}
