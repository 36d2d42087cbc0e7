import type { Finding } from '../check/finding.js';
import { type Contract, contract, contractOf, editions } from '../contract.js';

/**
 * For each other edition whose pages say otherwise of a finding, a line that names it: a gateway that was upgraded departs from the pages of
 * its former edition.
 */
export async function otherEditions(findings: readonly Finding[]): Promise<string[]> {
  const present = contract();
  const others = await Promise.all(editions.filter((name) => name !== present.edition && name !== 'as-published').map(contractOf));
  return others.flatMap((other) => {
    const told = [
      ...new Set(findings.filter((finding) => saysOtherwise(other, present, finding)).map(({ statement }) => statement)),
    ];
    if (told.length === 0) return [];
    return [
      `by the edition ${other.edition} it is otherwise with ${told.join(', ')}: if the gateway was changed to it, check with --edition ${other.edition}`,
    ];
  });
}

function saysOtherwise(other: Contract, present: Contract, { statement, actual }: Finding): boolean {
  const isCodeOfOther = other.errorCode(actual) !== undefined && present.errorCode(actual) === undefined;
  return isCodeOfOther || other.statement(statement)?.text !== present.statement(statement)?.text;
}
