/** Turns offsets into the source into lines and columns, counted from 1. Offsets must not fall, so that all cost one pass. */
export class SourceLines {
  readonly #source: string;
  #line = 1;
  #lineStart = 0;
  #nextBreak: number;

  constructor(source: string) {
    this.#source = source;
    this.#nextBreak = source.indexOf('\n');
  }

  lineOf(offset: number): number {
    while (this.#nextBreak !== -1 && this.#nextBreak < offset) {
      this.#line++;
      this.#lineStart = this.#nextBreak + 1;
      this.#nextBreak = this.#source.indexOf('\n', this.#lineStart);
    }
    return this.#line;
  }

  /** The column of an offset in the line that was last asked for. */
  columnOf(offset: number): number {
    return offset - this.#lineStart + 1;
  }
}
