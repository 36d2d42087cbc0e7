import { explain } from '../check/explain.js';
import { allStatements } from '../check/statement.js';
import { allOperations } from '../operation.js';

/** Every documented statement, and the probe that checks it or the reason why none can, as text for people. */
export function explainAll(): string {
  const sections = allOperations.map(({ id, source }) => {
    const own = allStatements.filter(({ operation }) => operation === id);
    const lines = own.map((statement) => {
      const explanation = explain(statement);
      const how =
        explanation.probe === undefined
          ? `not checked: ${explanation.unchecked}`
          : `${explanation.probe}${explanation.only === undefined ? '' : ` (${explanation.only})`}`;
      return `  ${statement.id}\n    ${statement.text}\n    ${how}`;
    });
    return `${id}, page ${source.page} (${source.edition})\n${lines.join('\n')}`;
  });
  const checked = allStatements.filter((statement) => explain(statement).probe !== undefined).length;
  return `${sections.join('\n\n')}\n\n${allStatements.length} statements, ${checked} of them checked.\n`;
}
