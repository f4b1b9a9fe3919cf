/** Texts that are met again and again, each kept once and known by a number. Code 0 is the empty text: none. */
export class Dictionary {
  readonly #codes = new Map<string, number>([['', 0]]);
  readonly #texts = [''];
  // Entries of one file come in runs that share a text, and comparing with the last one is quicker than looking it up.
  #lastText = '';
  #lastCode = 0;

  /** The code of a text, a new one where it was never met. */
  encode(text: string): number {
    if (text === this.#lastText) return this.#lastCode;
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.#texts.length;
      this.#codes.set(text, code);
      this.#texts.push(text);
    }
    this.#lastText = text;
    this.#lastCode = code;
    return code;
  }

  /** The text of a code. */
  text(code: number): string {
    return this.#texts[code] ?? '';
  }

  /** The code of a text that may never have been met: then null. */
  find(text: string): number | null {
    return this.#codes.get(text) ?? null;
  }

  /** How many codes there are, the empty text's included. */
  get size(): number {
    return this.#texts.length;
  }
}
