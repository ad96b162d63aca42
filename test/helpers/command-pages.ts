/** What the tests of the command share: a folder with pages of every kind, and what is known of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll } from 'vitest';
import { Workplace } from './command-process.ts';

export const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);

export const titleA = 'Gemeinde kauft ihren Leuchtturm für einen Euro';
export const titleB = 'The Letter Writers';
export const titleC = 'Ferry to Orrin Island to run every half hour';

/** `a.txt`, `b.txt` and `c.html`, whose titles are those above; `folder` holds them, too, beside what is no page. */
class Pages extends Workplace {
  constructor() {
    super();
    this.page('german-agency-report/input.txt', 'a.txt');
    this.page('magazine-essay/input.txt', 'b.txt');
    this.page('news-page-html/input.html', 'c.html');
    this.page('german-agency-report/input.txt', 'folder/z.txt');
    this.page('magazine-essay/input.txt', 'folder/below/b.txt');
    this.page('news-page-html/input.html', 'folder/c.html');
    this.write('folder/picture.png', PNG);
    this.write('folder/.hidden.txt', 'not a page');
    this.write('blank.txt', ' \n\n\t\n');
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** What lies in an output folder, but for the command's own. */
  outputs(folder: string): string[] {
    return readdirSync(this.path(folder), { recursive: true })
      .map(String)
      .filter((name) => !name.startsWith('.'))
      .sort();
  }
}

/** The pages of a file of tests; the folder goes when these are done. */
export function pagesOfTests(): Pages {
  const pages = new Pages();
  afterAll(() => pages.remove());
  return pages;
}

/** The articles of NDJSON. */
export const articles = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

export const titles = (stdout: string) => articles(stdout).map(({ title }) => title);
