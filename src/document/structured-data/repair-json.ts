/**
 * JSON that was put together by hand or by a template, repaired so that it parses: comments, commas too many or missing, quotes
 * inside strings, escapes that there are not, line breaks in strings, keys without quotes, several values one after another,
 * and an end that was cut off. One pass, so it takes time linear in the length. What it can't make sense of, it leaves.
 */
export function mendJson(broken: string): string {
  return new Mender(broken).mend();
}

const isSpace = (char: string | undefined) => char !== undefined && char <= ' ';
const word = /[\w$.+-]+/y;
const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const valueOrEnd = /["'{[}\]/]|$|(?:true|false|null|-?\d[\d.eE+-]*)\s*[,\]]/y;
const control = /[\0-\x1f]/g;

class Mender {
  readonly #source: string;
  #at = 0;
  #out = '[';
  readonly #closers: ('}' | ']')[] = [];
  readonly #open = { '}': 0, ']': 0 };
  /** What was written last, comma apart: a value, a key, or the beginning of a collection. */
  #last: 'begin' | 'value' | 'key' = 'begin';

  constructor(source: string) {
    this.#source = source;
  }

  mend(): string {
    for (let char = this.#source[this.#at]; char !== undefined; char = this.#source[this.#at]) {
      if (char === '"' || char === "'") this.#string(char);
      else if (char === '{' || char === '[') this.#begin(char === '{' ? '}' : ']', char);
      else if (char === '}' || char === ']') this.#close(char);
      else if (this.#source.startsWith('//', this.#at)) this.#skipPast('\n');
      else if (this.#source.startsWith('/*', this.#at)) this.#skipPast('*/');
      else this.#word();
    }
    while (this.#closers.length > 0) this.#closeOne();
    return `${this.#out}]`;
  }

  #begin(closer: '}' | ']', bracket: string): void {
    // Where a key should stand, it goes without.
    if (this.#expectsKey()) this.#write('""', true);
    this.#startValue();
    this.#out += bracket;
    this.#closers.push(closer);
    this.#open[closer]++;
    this.#last = 'begin';
    this.#at++;
  }

  /** A bracket closes what is open inside of it; one that nothing opened is left out. */
  #close(bracket: '}' | ']'): void {
    if (this.#open[bracket] > 0) while (this.#closeOne() !== bracket);
    this.#at++;
  }

  #closeOne(): string | undefined {
    if (this.#last === 'key') this.#out += 'null';
    const closer = this.#closers.pop();
    if (closer) this.#open[closer]--;
    this.#out += closer ?? '';
    this.#last = 'value';
    return closer;
  }

  #skipPast(end: string): void {
    const found = this.#source.indexOf(end, this.#at);
    this.#at = found === -1 ? this.#source.length : found + end.length;
  }

  #startValue(): void {
    if (this.#last === 'value') this.#out += ',';
  }

  #expectsKey(): boolean {
    return this.#closers.at(-1) === '}' && this.#last !== 'key';
  }

  #string(quote: string): void {
    const isKey = this.#expectsKey();
    const start = ++this.#at;
    while (this.#at < this.#source.length && !this.#endsString(quote, isKey)) {
      this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    }
    this.#write(quoted(this.#source.slice(start, this.#at)), isKey);
    this.#at++;
  }

  /** A quotation mark ends the string where what follows can only stand outside of one. */
  #endsString(quote: string, isKey: boolean): boolean {
    if (this.#source[this.#at] !== quote) return false;
    const next = this.#inkAfter(this.#at);
    const follower = this.#source[next];
    if (isKey) return follower === ':';
    if (follower === undefined || follower === '}' || follower === ']' || follower === '"' || follower === '/')
      return true;
    if (follower !== ',') return false;
    valueOrEnd.lastIndex = this.#inkAfter(next);
    return valueOrEnd.test(this.#source);
  }

  #inkAfter(at: number): number {
    let next = at + 1;
    while (isSpace(this.#source[next])) next++;
    return next;
  }

  #word(): void {
    word.lastIndex = this.#at;
    const found = word.exec(this.#source)?.[0];
    if (found === undefined) {
      this.#at++;
      return;
    }
    this.#at += found.length;
    const isKey = this.#expectsKey();
    this.#write(isKey ? quoted(found) : literal.test(found) ? found : 'null', isKey);
  }

  #write(token: string, isKey: boolean): void {
    this.#startValue();
    this.#out += isKey ? `${token}:` : token;
    this.#last = isKey ? 'key' : 'value';
  }
}

const escapeOrQuote = /\\(?:u[\dA-Fa-f]{4}|[\s\S])?|"/g;

/** As a string of JSON, whatever stood in it. */
function quoted(raw: string): string {
  const text = raw.replace(escapeOrQuote, (found) => {
    if (found === '"') return '\\"';
    return /^\\(?:u.|["\\/bfnrt])/.test(found) ? found : found.slice(1);
  });
  return `"${text.replace(control, ' ')}"`;
}
