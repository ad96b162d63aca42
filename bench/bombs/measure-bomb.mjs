// A process for one bomb, so that its memory is its own: tells as JSON what became of it, its processor time and the most
// memory that the process took, Node.js, the weights and the bomb itself included.  node measure-bomb.mjs LIBRARY FORM NAME SIZE
import { BOMBS } from './bombs.mjs';

const [library, form, name, size] = process.argv.slice(2);
const { cleanArticle } = await import(library);
const bomb = BOMBS.find((some) => some.form === form && some.name === name);

// What every first page pays: the weights, the parsers.
await outcomeOf('A boat may leave.');
const source = ofBytes(bomb.make, Number(size));
const before = process.cpuUsage();
const outcome = await outcomeOf(source);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    outcome,
    bytes: source.length,
    ms: (user + system) / 1000,
    kilobytes: process.resourceUsage().maxRSS,
  }),
);

/** Bombs are made of characters, some of which take more bytes than one. */
function ofBytes(make, bytes) {
  const page = Buffer.from(make(bytes));
  return page.length <= bytes ? page : Buffer.from(make(Math.floor(bytes * (bytes / page.length))));
}

async function outcomeOf(page) {
  try {
    await cleanArticle(page, { inputFormat: form });
    return 'cleaned';
  } catch (error) {
    return error.code ?? `${error.name}: ${error.message}`;
  }
}
