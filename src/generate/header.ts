import type { Edition } from '../contract.js';

/** What a file was written from. */
export interface Origin {
  /** Version of this package. */
  readonly version: string;
  /** Version of the contract. */
  readonly contract: string;
  readonly edition: Edition;
}

/**
 * The head of a written file. It does not depend on where the command ran or when, so that the same command gives the same bytes.
 *
 * @param lines what else there is to say
 */
export function headerOf({ version, contract, edition }: Origin, lines: readonly string[]): string {
  const said = [
    `Written by ccgw generate: cc-gateway-contract ${version}, contract ${contract}, edition ${edition}. Do not edit.`,
    ...lines,
  ];
  return `/* eslint-disable */\n${said.map((line) => `// ${line}\n`).join('')}`;
}

/** Lines in which a head may stand: formatters and licence checkers put lines of their own before it. */
const searched = 40;

/** What a text was written from; undefined if it was not written by `ccgw generate`. */
export function originOf(text: string): { readonly [Key in keyof Origin]: string } | undefined {
  const head = text.split('\n', searched).join('\n');
  const [, version, contract, edition] =
    /^\/\/ Written by ccgw generate: cc-gateway-contract (\S+), contract (\S+), edition (\S+)\. /m.exec(head) ?? [];
  return version && contract && edition ? { version, contract, edition } : undefined;
}
