/** What lies in a made-up folder: a file’s text, or a folder. Null is a folder that may not be opened. */
export interface Lying {
  [name: string]: { text: string; changed: number } | Lying | null;
}

function isText(item: Lying[string]): item is { text: string; changed: number } {
  return item !== null && item !== undefined && typeof item['text'] === 'string';
}

/** A folder as a browser hands it over. Like a real one it can be kept in a database, without what it can do. */
export class MadeUpFolder {
  readonly kind = 'directory';
  readonly #lying: Lying | (() => Error) | null;

  constructor(
    readonly name: string,
    lying: Lying | (() => Error) | null,
  ) {
    this.#lying = lying;
  }

  async *values() {
    if (this.#lying === null) throw new DOMException('Not for you.', 'NotAllowedError');
    if (typeof this.#lying === 'function') throw this.#lying();
    for (const [name, item] of Object.entries(this.#lying)) {
      if (!isText(item)) yield new MadeUpFolder(name, item ?? null);
      else {
        const file = new File([item.text], name, { lastModified: item.changed });
        yield { kind: 'file', name, getFile: async () => file };
      }
    }
  }
}

/** The same as the page hands it to its worker. */
export function aFolder(name: string, lying: Lying | (() => Error)): FileSystemDirectoryHandle {
  return new MadeUpFolder(name, lying) as unknown as FileSystemDirectoryHandle;
}
