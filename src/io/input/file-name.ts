/**
 * To the file system a name is bytes, and in old folders not all of them are UTF-8. While inputs are looked for, a name is
 * kept as a string of a character a byte (Latin-1): that takes the least room, and sorting such strings sorts the bytes,
 * the same on every machine and in every locale.
 */
export type ByteName = string;

const ASCII = /^[\x00-\x7f]*$/;

export const byteName = (name: string): ByteName => (ASCII.test(name) ? name : Buffer.from(name).toString('latin1'));

/** The name as people read it; what is no UTF-8 in it shows as U+FFFD. */
export const readableName = (name: ByteName): string =>
  ASCII.test(name) ? name : Buffer.from(name, 'latin1').toString('utf8');

/** The name as Node's functions take it: a string where that says it all, else its bytes. */
export function nameForSystem(name: ByteName): string | Buffer {
  const readable = readableName(name);
  return byteName(readable) === name ? readable : Buffer.from(name, 'latin1');
}

/** The name as a name for an output: what is no UTF-8 in it becomes `%` and two hexadecimal digits, so that names stay apart. */
export function nameForOutput(name: ByteName): string {
  const readable = readableName(name);
  if (byteName(readable) === name) return readable;
  return name.replace(/[^\x00-\x7f]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}
