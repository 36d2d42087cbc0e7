import { htmlReport } from './html.js';
import { junitReport } from './junit.js';
import { sarifReport } from './sarif.js';
import type { Report } from './types.js';
import type { ReportFormat } from './write.js';

const renderers: Readonly<Record<ReportFormat, (report: Report) => string>> = {
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  junit: junitReport,
  html: htmlReport,
  sarif: sarifReport,
};

/** A report as text in some format. */
export function render(report: Report, format: ReportFormat): string {
  return renderers[format](report);
}
