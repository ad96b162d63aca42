import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ScaleWorkplace } from '../helpers/scale-workplace.ts';

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
/** The script of the action's only step. */
const script = file('action.yml').split('      run: |\n')[1]?.replace(/^ {8}/gm, '') as string;

describe('the action', () => {
  let workplace: ScaleWorkplace;
  beforeAll(() => {
    workplace = new ScaleWorkplace();
    // What npx would fetch is the command itself.
    workplace.writeCommand('npx', '[ "$1 $2" = "--yes clean-article@1" ] && shift 2 && exec clean-article "$@"');
    workplace.write('run.sh', script);
  });
  afterAll(() => workplace.remove());
  const run = (input: string, options = '--provenance --jobs 1') =>
    workplace.shell(
      `INPUT='${input}' OUTPUT=out.ndjson OPTIONS='${options}' VERSION=1 RUNNER_TEMP=. GITHUB_STEP_SUMMARY=summary.md bash -e run.sh`,
    );

  it('writes articles and the summary, also where some page gives none', async () => {
    workplace.write('a.txt', file('fixtures/pages/magazine-essay/input.txt'));
    workplace.write('b.txt', 'Menu');
    await run('a.txt b.txt');
    const [first = '', second = ''] = workplace.read('out.ndjson').split('\n');
    expect(JSON.parse(first)).toMatchObject({
      id: 'a.txt',
      title: 'The Letter Writers',
      provenance: expect.any(Array),
    });
    expect(JSON.parse(second)).toMatchObject({ id: 'b.txt', error: { code: 'no-article' } });
    expect(JSON.parse(workplace.read('summary.md'))).toMatchObject({ articles: 1 });
  }, 60_000);

  it('fails for wrong usage, and runs nothing that a value holds', async () => {
    await expect(run('a.txt', '--bogus; touch ran')).rejects.toThrow();
    await expect(run('$(touch ran)')).resolves.toBeDefined();
    expect(await workplace.shell('ls ran 2>&1 || true')).toContain('No such file');
  }, 60_000);
});

describe('the Dockerfile', () => {
  it('runs commands that there are, and names no registry of its own', () => {
    const { scripts } = JSON.parse(file('package.json'));
    const named = [...file('Dockerfile').matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name as string);
    expect(named).toEqual(['build', 'check']);
    for (const name of named) expect(scripts).toHaveProperty(name);
    expect(file('Dockerfile')).not.toMatch(/:\/\/|FROM [\w.-]+\.[\w-]+\//);
  });
});
