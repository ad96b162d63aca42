// Cleans the pages that are named on the command line, and prints what each holds.
//   node clean.mjs page.html ...
import { readFile } from 'node:fs/promises';
import { CleanArticleError, cleanArticle } from 'clean-article';

for (const path of process.argv.slice(2)) {
  try {
    const { title, datePublished, wordCount } = await cleanArticle(await readFile(path), { id: path });
    console.log(JSON.stringify({ path, title, datePublished, wordCount }));
  } catch (error) {
    if (!(error instanceof CleanArticleError)) throw error;
    console.log(JSON.stringify({ path, code: error.code }));
  }
}
