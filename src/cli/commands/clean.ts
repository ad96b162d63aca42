import { StandardOutput } from '../../io/output/standard-output.ts';
import { COMMAND_OPTIONS } from '../command-options.ts';
import { defineCommand, EXIT } from '../define-command.ts';
import { INPUT_OPERANDS, requireInputs } from '../page-options.ts';

const EXAMPLES = [
  ['clean-article page.txt', 'one page, as indented JSON'],
  ['clean-article --explain page.txt', 'what was removed, and why'],
  ['clean-article scrapes/ > out.ndjson', 'a folder, one article per line'],
  ['clean-article scrapes/ -o articles/', 'a folder, one file per page'],
  ['clean-article page.txt -o page.json', 'one page, into a file'],
  ['clean-article page.txt | jq -r .body', 'just the text'],
  ['pbpaste | clean-article', 'standard input'],
  ['curl -L URL | clean-article --url URL', 'a page of the web'],
] as const;

const NOTES = [
  'Exit status: 0 all cleaned; 1 some input could not be read or held no article (the others are done); 2 wrong usage, nothing done; 130 interrupted.',
];

/** The cleaning itself: runs if no other command is named. */
export const clean = defineCommand({
  name: '',
  about: 'Turns scraped pages into validated JSON articles, and accounts for every line.',
  operands: INPUT_OPERANDS,
  options: COMMAND_OPTIONS,
  examples: EXAMPLES,
  notes: NOTES,
  async run(request, streams) {
    if (request.schema) {
      const { printSchema } = await import('../print-schema.ts');
      await new StandardOutput(streams).write(printSchema());
      return EXIT.ok;
    }
    requireInputs(request, streams);
    const { cleanInputs } = await import('../clean-inputs.ts');
    return cleanInputs(request, streams);
  },
});
