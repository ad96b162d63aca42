import { Parser } from 'htmlparser2';

/** What is decoded at once, in characters: each entity adds a piece to a text, and all pieces are kept until it is whole. */
const AT_ONCE = 1 << 16;

/** What may be an entity, and an equals sign after it: in an attribute `&copy=` belongs to an address. */
const reference = /&#?\w+[;=]?/g;

/** Decodes the entities (`&amp;`, `&#39;`) of one page with htmlparser2, each spelling once. */
export class EntityDecoder {
  readonly #known = new Map<string, string>();
  #decoded = '';
  readonly #parser = new Parser({
    ontext: (text) => {
      this.#decoded += text;
    },
    onattribute: (_, value) => {
      this.#decoded = value;
    },
  });

  inText(raw: string): string {
    return raw.includes('&') ? inPieces(raw, (piece) => piece.replace(reference, this.#ofText)) : raw;
  }

  inAttribute(raw: string): string {
    return raw.includes('&') ? inPieces(raw, (piece) => piece.replace(reference, this.#ofAttribute)) : raw;
  }

  readonly #ofText = (entity: string): string => this.#decode(entity);
  readonly #ofAttribute = (entity: string): string => this.#decode(`<a b="${entity}">`);

  #decode(markup: string): string {
    let decoded = this.#known.get(markup);
    if (decoded === undefined) {
      this.#decoded = '';
      this.#parser.parseComplete(markup);
      decoded = this.#decoded;
      this.#known.set(markup, decoded);
    }
    return decoded;
  }
}

function inPieces(raw: string, decode: (piece: string) => string): string {
  if (raw.length <= AT_ONCE) return decode(raw);
  const pieces: string[] = [];
  for (let start = 0; start < raw.length; ) {
    const next = raw.indexOf('&', start + AT_ONCE);
    const end = next === -1 ? raw.length : next;
    pieces.push(decode(raw.slice(start, end)));
    start = end;
  }
  return pieces.join('');
}
