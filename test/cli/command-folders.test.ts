import { describe, expect, it } from 'vitest';
import { articles, PNG, pagesOfTests, titleA, titleB, titleC, titles } from '../helpers/command-pages.ts';

const place = pagesOfTests();
const page = place.read('a.txt');

describe('several pages', () => {
  it('come out as NDJSON; a missing one is reported in one line and the others are done', async () => {
    const { status, stdout, stderr } = await place.run(['a.txt', 'missing.txt', 'b.txt']);
    expect(status).toBe(1);
    expect(titles(stdout)).toEqual([titleA, titleB]);
    expect(stderr).toBe(
      'clean-article: missing.txt: no such file or folder\n' +
        'clean-article: 3 pages: 2 articles, 1 failed (unreadable 1)\n',
    );
  });

  it('may be a folder, walked in sorted order, that counts what is no page', async () => {
    const { status, stdout, stderr } = await place.run(['folder']);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'clean-article: 3 pages: 3 articles; skipped 1 hidden file, 1 image\n',
    });
    expect(articles(stdout).map(({ id }) => id)).toEqual(['folder/below/b.txt', 'folder/c.html', 'folder/z.txt']);
    expect(titles(stdout)).toEqual([titleB, titleC, titleA]);
  });

  it('of a mirror are read by what they hold, and what is skipped is counted in the summary', async () => {
    place.page('news-page-html/input.html', 'mirror/index.php?id=7');
    place.page('magazine-essay/input.txt', 'mirror/story');
    place.write('mirror/pixel', PNG);
    place.write('mirror/tag/list.html', 'not a page');
    const args = ['mirror', '--exclude', 'tag/', '--exclude', '*.bak', '--summary', 'mirror.json'];
    const { status, stdout, stderr } = await place.run(args);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'clean-article: 2 pages: 2 articles; skipped 1 excluded, 1 image\n',
    });
    expect(titles(stdout)).toEqual([titleC, titleB]);
    expect(JSON.parse(place.read('mirror.json')).skippedByKind).toEqual({ excluded: 1, image: 1 });
  });

  it('of which some are skipped are counted by all that walks a folder', async () => {
    const learned = await place.run(['profile', 'learn', 'folder', '-o', 'site.json']);
    expect(learned.stderr).toMatch(/learned: pages 3, .*; skipped 1 hidden file, 1 image\n$/);
    const reported = await place.run(['report', 'folder', '-o', 'report.html', '--exclude', 'below']);
    expect(reported.stderr).toMatch(/2 pages: 2 articles; skipped 1 excluded, 1 hidden file, 1 image\n$/);
  });

  it('are taken by globs whatever their names say', async () => {
    place.page('magazine-essay/input.txt', 'globs/story.json');
    place.write('globs/a.txt', page);
    const { status, stdout, stderr } = await place.run(['globs', '--include', '*.json', '--include', '*.xml']);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'clean-article: 1 page: 1 article; skipped 1 not included\n',
    });
    expect(titles(stdout)).toEqual([titleB]);
  });

  it('can stand beside standard input', async () => {
    const { stdout } = await place.run(['b.txt', '-'], { stdin: page });
    expect(titles(stdout)).toEqual([titleB, titleA]);
  });

  it('end quietly where the reader has enough', async () => {
    const many = Array(40).fill('a.txt b.txt').join(' ');
    const { status, stdout, stderr } = await place.shell(`clean_article ${many} | head -1`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(titles(stdout)).toEqual([titleA]);
  });

  it('says nothing of a reader that leaves before the help or the messages end', async () => {
    for (const command of ['clean_article --help', 'clean_article nowhere.txt 2>&1']) {
      const { stderr } = await place.shell(`{ sleep 0.2; ${command}; } | true`);
      expect(stderr).toBe('');
    }
  });
});

describe('an output folder', () => {
  it('mirrors the folder of the inputs, a whole file for each', async () => {
    const { status, stdout, stderr } = await place.run(['-q', 'folder', '-o', 'out/deep']);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(place.outputs('out/deep')).toEqual(['below', 'below/b.json', 'c.json', 'z.json']);
    expect(JSON.parse(place.read('out/deep/below/b.json')).title).toBe(titleB);
  });

  it('holds nothing of an input that failed', async () => {
    const { status } = await place.run(['a.txt', 'blank.txt', '-f', 'markdown', '-o', 'partly']);
    expect(status).toBe(1);
    expect(place.outputs('partly')).toEqual(['a.md']);
  });

  it('never takes the place of an input', async () => {
    place.write('same/page.txt', page);
    const { status, stderr } = await place.run(['same', '-f', 'text', '-o', 'same']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^clean-article: --output same: .* would replace same\/page\.txt, an input of this run; .*\n/,
    );
    expect(place.read('same/page.txt')).toBe(page);
  });

  it('keeps apart inputs that would share a file', async () => {
    const { status } = await place.run(['c.html', 'folder/z.txt', 'folder/c.html', '-o', 'shared']);
    expect(status).toBe(0);
    expect(place.outputs('shared')).toEqual(['c.html.json', 'c.json', 'z.json']);
    expect(JSON.parse(place.read('shared/c.html.json')).id).toBe('folder/c.html');
  });

  it('cannot be a file', async () => {
    const { status, stderr } = await place.run(['b.txt', 'c.html', '-o', 'a.txt']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `clean-article: --output a.txt: ${place.path('a.txt')} is not a folder\n`,
    });
  });
});
