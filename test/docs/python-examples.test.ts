import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scaleRecords } from '../helpers/scale-records.ts';
import { areInstalled, nameOf, ScaleWorkplace } from '../helpers/scale-workplace.ts';

const hasPython = areInstalled('python3');
const TESTS = fileURLToPath(new URL('../helpers/python/', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../../examples/python/', import.meta.url));

describe.skipIf(!hasPython)(nameOf('examples/python', hasPython, 'python3'), () => {
  let workplace: ScaleWorkplace;
  beforeAll(() => {
    workplace = new ScaleWorkplace();
  });
  afterAll(() => workplace.remove());

  it('cleans with the real command, and keeps on in trouble', async () => {
    workplace.write('records.ndjson', scaleRecords(100));
    await workplace.shell('clean-article -i ndjson --jobs 1 --quiet - < records.ndjson > articles.ndjson');
    const python = spawn('python3', ['-B', `${TESTS}test_clean_article.py`], {
      env: {
        ...workplace.env,
        PYTHONPATH: `${EXAMPLES}:${TESTS}`,
        CLEAN_ARTICLE: JSON.stringify([workplace.path('bin/clean-article')]),
        RECORDS: workplace.path('records.ndjson'),
        ARTICLES: workplace.path('articles.ndjson'),
        ONCE: workplace.path('once'),
      },
    });
    let said = '';
    python.stderr.on('data', (text) => {
      said += text;
    });
    const [status] = await once(python, 'close');
    expect(said).toMatch(/^Ran 12 tests/m);
    expect({ status, failed: status === 0 ? '' : said }).toEqual({ status: 0, failed: '' });
  }, 240_000);
});
