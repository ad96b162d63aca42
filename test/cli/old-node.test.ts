import { describe, expect, it } from 'vitest';
import { Workplace } from '../helpers/command-process.ts';

describe('a version of Node that is too old', () => {
  it('is refused in one line', async () => {
    const place = new Workplace();
    // What such a version lacks is taken away before the command starts.
    place.write('older.cjs', 'process.getBuiltinModule = undefined;');
    const outcome = await place.shell(`"${process.execPath}" -r ./older.cjs "${place.command}" --help`);
    expect(outcome).toEqual({
      status: 2,
      stdout: '',
      stderr: `clean-article: Node 20.18.1 or later is needed, and this is Node ${process.versions.node}\n`,
    });
    place.remove();
  });
});
