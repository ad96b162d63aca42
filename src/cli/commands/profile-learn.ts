import { DEFAULT_MAX_BYTES } from '../../options.ts';
import { faultInWords } from '../../sources/file-fault.ts';
import { COMMAND_OPTIONS } from '../command-options.ts';
import { defineCommand, EXIT, HelpWanted, UsageError } from '../define-command.ts';
import { watchInterrupts } from '../interruption.ts';
import { Messages } from '../messages.ts';

const { inputFormat, url, charset, maxBytes, timeout, jobs, files0From, quiet } = COMMAND_OPTIONS;

export const command = defineCommand({
  name: 'profile learn',
  about: "Learns what repeats across a site's pages, for --profile.",
  operands: { '[input...]': 'files, folders (walked in sorted order), or - for standard input' },
  options: {
    output: { flags: '-o, --output <file>', about: 'Write the profile to this file, whole or not at all.' },
    salt: {
      flags: '--salt <secret>',
      about: 'Remember no text, and hash lines with this secret: only who has it can use the profile.',
    },
    inputFormat,
    url,
    charset,
    maxBytes,
    timeout,
    jobs,
    files0From,
    quiet,
  },
  async run(request, streams) {
    if (request.operands.length === 0 && request.files0From === null && streams.stdin.isTTY) throw new HelpWanted();
    if (request.output === null) throw new UsageError('profile learn: where the profile is to go is told by --output');
    const { learnInputs } = await import('../learn-inputs.ts');
    const { groupPages } = await import('../../profile/page-groups.ts');
    const { saveProfile } = await import('../../profile/save-profile.ts');
    const messages = new Messages(streams, { quiet: request.quiet, progress: null });
    const interrupts = watchInterrupts();
    const limit = request.maxBytes ?? DEFAULT_MAX_BYTES;
    try {
      const { profile, pages, isUnreadable } = await learnInputs(request, {
        job: {
          options: {
            url: request.url,
            salt: request.salt,
            maxBytes: limit,
            ...(request.charset !== null && { charset: request.charset }),
          },
          maxBytes: limit,
          format: 'json',
          columns: undefined,
          passThrough: [],
        },
        streams,
        messages,
        signal: interrupts.signal,
      });
      saveProfile(request.output, profile);
      messages.tell(`learned: pages ${pages}, sites ${groupPages(profile).length}`);
      return isUnreadable || pages === 0 ? EXIT.someFailed : EXIT.ok;
    } catch (error) {
      const fault = faultInWords(error);
      if (fault) throw new UsageError(`--output ${request.output}: ${fault}`);
      throw error;
    } finally {
      interrupts.release();
    }
  },
});
