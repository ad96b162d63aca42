import { readFileSync } from 'node:fs';
import type { ReportTemplate } from './report-writer.ts';

/** Where the pages belong. */
const PLACE = '<!-- pages -->';

/** The page that the build makes of src/report/page/, cut where the pages belong. */
export const readTemplate = (): ReportTemplate =>
  cutTemplate(readFileSync(new URL('../report/report.html', import.meta.url), 'utf8'));

export function cutTemplate(html: string): ReportTemplate {
  const at = html.indexOf(PLACE);
  if (at === -1) throw new Error(`the report's template lacks ${PLACE}`);
  return { head: html.slice(0, at), tail: html.slice(at + PLACE.length) };
}
