import { COMMAND_OPTIONS } from '../command-options.ts';
import { defineCommand, EXIT, HelpWanted, UsageError } from '../define-command.ts';

const EXAMPLES = `
Examples:
  clean-article page.txt                     one page, as indented JSON
  clean-article page.txt | jq -r .body       just the text
  pbpaste | clean-article                    standard input
  clean-article scrapes/ > articles.ndjson   a folder, an article a line
  clean-article scrapes/ -o articles/        a file for each page
  clean-article --explain page.txt           what was removed, and why

Exit status: 0 all cleaned; 1 some input could not be read or held no article
(the others are done); 2 wrong usage, nothing done.`;

/** The cleaning itself: what runs where no other command is named. */
export const clean = defineCommand({
  name: '',
  about: 'Turns scraped pages into validated JSON articles, and accounts for every line.',
  operands: { '[input...]': 'files, folders (walked in sorted order), or - for standard input' },
  options: COMMAND_OPTIONS,
  afterHelp: EXAMPLES,
  async run(request, streams) {
    const { openOutput } = await import('../output.ts');
    if (request.schema) {
      const { printSchema } = await import('../print-schema.ts');
      await openOutput(streams).write(printSchema());
      return EXIT.ok;
    }
    const { operands } = request;
    if (operands.length === 0 && streams.stdin.isTTY) throw new HelpWanted();
    const inputs = operands.length > 0 ? operands : ['-'];
    if (inputs.filter((input) => input === '-').length > 1)
      throw new UsageError('standard input (-) can be given once only');
    if (request.explain && request.format) throw new UsageError('--explain is a form of its own: leave --format out');
    if (request.explain && request.output) throw new UsageError('--explain writes to the terminal: leave --output out');
    const { cleanInputs } = await import('../clean-inputs.ts');
    return (await cleanInputs({ ...request, inputs }, streams, openOutput(streams))) ? EXIT.ok : EXIT.someFailed;
  },
});
