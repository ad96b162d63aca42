import { StandardOutput } from '../../sinks/standard-output.ts';
import { faultInWords } from '../../sources/file-fault.ts';
import { orUsageError } from '../bad-profile.ts';
import { defineCommand, EXIT, UsageError } from '../define-command.ts';

export const command = defineCommand({
  name: 'profile merge',
  about: 'Unites profiles, as if all had been learned at once.',
  operands: { '<profile...>': 'profiles that were learned with the same salt, or all without' },
  options: { output: { flags: '-o, --output <file>', about: 'Write it to this file instead of standard output.' } },
  async run({ operands, output }, streams) {
    const { mergeProfiles } = await import('../../profile/merge-profiles.ts');
    const { writeProfile } = await import('../../profile/profile-file.ts');
    const merged = orUsageError(() => mergeProfiles(operands));
    if (output === null) {
      const out = new StandardOutput(streams);
      for (const piece of writeProfile(merged)) await out.write(piece);
      return EXIT.ok;
    }
    const { saveProfile } = await import('../../profile/save-profile.ts');
    try {
      saveProfile(output, merged);
    } catch (error) {
      throw new UsageError(`--output ${output}: ${faultInWords(error) ?? error}`);
    }
    return EXIT.ok;
  },
});
