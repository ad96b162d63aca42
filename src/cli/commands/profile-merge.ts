import { identityAt } from '../../io/input/file-identity.ts';
import { StandardOutput } from '../../io/output/standard-output.ts';
import { orUsageError } from '../bad-profile.ts';
import { defineCommand, EXIT, UsageError } from '../define-command.ts';
import { checkReplaceable, orUnwritable } from '../unwritable.ts';

export const command = defineCommand({
  name: 'profile merge',
  about: 'Merges profiles, as if all pages had been learned at once.',
  operands: { '<profile...>': 'profiles learned with the same salt, or all without one' },
  options: { output: { flags: '-o, --output <file>', about: 'Write it to this file instead of standard output.' } },
  async run({ operands, output }, streams) {
    refuseOutputAmong(operands, output);
    const { mergeProfiles } = await import('../../site-profile/merge-profiles.ts');
    const { writeProfile } = await import('../../site-profile/profile-file.ts');
    const merged = orUsageError(() => mergeProfiles(operands));
    if (output === null) {
      const out = new StandardOutput(streams);
      for (const piece of writeProfile(merged)) await out.write(piece);
      return EXIT.ok;
    }
    const { saveProfile } = await import('../../site-profile/save-profile.ts');
    await orUnwritable(`--output ${output}`, () => saveProfile(output, merged));
    return EXIT.ok;
  },
});

/** @throws UsageError if the merged profile would overwrite one of its inputs. */
function refuseOutputAmong(profiles: readonly string[], output: string | null): void {
  const place = identityAt(output ?? STDOUT);
  const same = profiles.find((path) => place !== null && identityAt(path) === place);
  const where = output === null ? 'standard output' : `--output ${output}`;
  if (same !== undefined)
    throw new UsageError(`${where}: is the profile ${same}, one of the inputs; choose another name`);
  if (output !== null) checkReplaceable(where, output, 'profile');
}

const STDOUT = 1;
