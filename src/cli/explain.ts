import { explain, probes } from '../check/explain.js';
import { allStatements } from '../check/statement.js';
import { allOperations, type OperationId } from '../operation.js';

/** Every documented statement of some operations, and the probe that checks it or the reason why none can, as text for people. */
export function explainAll(chosen: ReadonlySet<OperationId>): string {
  const statements = allStatements().filter(({ operation }) => chosen.has(operation as OperationId));
  const operations = allOperations().filter(({ id }) => chosen.has(id as OperationId));
  const sections = operations.map(({ id, source }) => {
    const own = statements.filter(({ operation }) => operation === id);
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
  const checked = statements.filter((statement) => explain(statement).probe !== undefined).length;
  const legend = Object.entries(probes).map(([name, meaning]) => `  ${name.padEnd(13)}  ${meaning}`);
  return `Probes\n${legend.join('\n')}\n\n${sections.join('\n\n')}\n\n${statements.length} statements, ${checked} of them checked.\n`;
}
