import { defineCommand, UsageError } from '../define-command.ts';
import { READING_AND_CLEANING_OPTIONS, requireInputs } from '../page-options.ts';

const EXAMPLES = [
  ['clean-article report scrapes/ -o report.html'],
  ['clean-article --provenance scrapes/ > a.ndjson', 'articles with their ledgers ...'],
  ['clean-article report a.ndjson -o report.html', '... are not cleaned again'],
] as const;

const NOTES = [
  'Exit status: 0 all cleaned; 1 some input could not be read or held no article (the report shows it); 2 wrong usage, nothing done; 130 interrupted.',
];

export const command = defineCommand({
  name: 'report',
  about: 'Writes one HTML page to review what was removed, and why.',
  operands: {
    '[input...]': 'files, folders (walked in sorted order), or - for standard input; also articles with their ledgers',
  },
  options: {
    output: { flags: '-o, --output <file>', about: 'Write the report to this file instead of standard output.' },
    ...READING_AND_CLEANING_OPTIONS,
  },
  examples: EXAMPLES,
  notes: NOTES,
  async run(request, streams) {
    requireInputs(request, streams);
    if (request.output === null && streams.stdout.isTTY)
      throw new UsageError('report: the report is for a browser: name its file with --output');
    const { reportInputs } = await import('../report-inputs.ts');
    return reportInputs(
      {
        ...request,
        provenance: true,
        format: 'ndjson',
        explain: false,
        split: false,
        schema: false,
        learn: false,
        resume: false,
        strict: false,
        passThrough: null,
        summary: null,
      },
      streams,
    );
  },
});
