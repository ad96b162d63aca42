import { StandardOutput } from '../../sinks/standard-output.ts';
import { orUsageError } from '../bad-profile.ts';
import { defineCommand, EXIT } from '../define-command.ts';
import { orUnwritable } from '../unwritable.ts';

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
    await orUnwritable(`--output ${output}`, () => saveProfile(output, merged));
    return EXIT.ok;
  },
});
