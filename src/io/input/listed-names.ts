import type { ByteName } from './file-name.ts';

/** The names of a NUL-separated list, as `find -print0` writes it, as they come in. An empty name is none. */
export async function* listedNames(list: AsyncIterable<Buffer | string>): AsyncGenerator<ByteName> {
  let rest = '';
  for await (const piece of list) {
    const names = (rest + Buffer.from(piece as Buffer).toString('latin1')).split('\0');
    rest = names.pop() as string;
    for (const name of names) if (name !== '') yield name;
  }
  if (rest !== '') yield rest;
}
