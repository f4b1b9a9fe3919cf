import { Dictionary } from './dictionary';

const NONE: readonly number[] = [];

/** Short lists of texts, such as the topics of an entry: each list kept once, as the codes of its texts. Code 0 is the empty list. */
export class SetDictionary {
  readonly items = new Dictionary();
  readonly #lists = new Dictionary();
  readonly #members: (readonly number[])[] = [NONE];

  /** The code of a list. The items hold no line feed. */
  encode(texts: readonly string[]): number {
    const [only] = texts;
    if (only === undefined) return 0;
    const code = this.#lists.encode(texts.length === 1 ? only : texts.join('\n'));
    if (code === this.#members.length) {
      this.#members.push([...new Set(texts)].map((text) => this.items.encode(text)));
    }
    return code;
  }

  /** The codes of the texts in a list, each once. */
  members(code: number): readonly number[] {
    return this.#members[code] ?? NONE;
  }

  /** The list as one text, to put two lists in an order that does not depend on codes. */
  text(code: number): string {
    return this.#lists.text(code);
  }

  /** How many lists there are, the empty one included. */
  get size(): number {
    return this.#members.length;
  }
}
