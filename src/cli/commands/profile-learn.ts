import { andSkipped } from '../../io/input/skip-kinds.ts';
import { DEFAULT_MAX_BYTES } from '../../options.ts';
import { checkInputs, recordFieldsOf } from '../clean-request.ts';
import { defineCommand, EXIT, UsageError } from '../define-command.ts';
import { Interrupted, watchInterrupts } from '../interruption.ts';
import { Messages } from '../messages.ts';
import { INPUT_OPERANDS, READING_OPTIONS, requireInputs } from '../page-options.ts';
import { checkReplaceable, orUnwritable } from '../unwritable.ts';

export const command = defineCommand({
  name: 'profile learn',
  about: "Learns what repeats across a site's pages, for --profile.",
  operands: INPUT_OPERANDS,
  options: {
    output: { flags: '-o, --output <file>', about: 'Write the profile to this file, whole or not at all.' },
    salt: {
      flags: '--salt <secret>',
      about: 'Keep no text, and hash lines with this secret, which is needed to use the profile.',
    },
    ...READING_OPTIONS,
  },
  async run(request, streams) {
    requireInputs(request, streams);
    const { output } = request;
    if (output === null) throw new UsageError('profile learn: name the file of the profile with --output');
    checkInputs(request);
    checkReplaceable(`--output ${output}`, output, 'profile');
    const { RunInputs } = await import('../run-inputs.ts');
    const { learnInputs } = await import('../learn-inputs.ts');
    const { groupPages } = await import('../../site-profile/page-groups.ts');
    const { saveProfile } = await import('../../site-profile/save-profile.ts');
    const messages = new Messages(streams, { quiet: request.quiet, progress: null });
    const interrupts = watchInterrupts();
    const limit = request.maxBytes ?? DEFAULT_MAX_BYTES;
    try {
      const { profile, pages, skipped, isUnreadable } = await learnInputs(request, {
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
          ...recordFieldsOf(request),
          passThrough: [],
        },
        inputs: new RunInputs(request, streams, { files: { 'the profile': output } }),
        streams,
        messages,
        signal: interrupts.signal,
      });
      await orUnwritable(`--output ${output}`, () => saveProfile(output, profile));
      messages.tell(`learned: pages ${pages}, sites ${groupPages(profile).length}${andSkipped(skipped)}`);
      return isUnreadable || pages === 0 ? EXIT.someFailed : EXIT.ok;
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      messages.tell(`${error.message}; no profile was written`);
      return error.exitStatus;
    } finally {
      interrupts.release();
    }
  },
});
