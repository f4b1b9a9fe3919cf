/** Where the acting page keeps what it has to tell. */
interface Telling {
  told?: string[];
  /** Somebody waits for the next word. */
  wake?: () => void;
}

/** Runs in the page: tells the test, which is always listening. What has arrived there no kill takes back. */
export function tell(what: string | number): void {
  const page = globalThis as Telling;
  (page.told ??= []).push(String(what));
  page.wake?.();
}

/** Runs in the document, from the test: what was told after so many words, as soon as there is one. */
export function hear(after: number): readonly string[] | Promise<readonly string[]> {
  const page = globalThis as Telling;
  const news = (): readonly string[] => (page.told ?? []).slice(after);
  return news().length > 0
    ? news()
    : new Promise((resolve) => {
        page.wake = () => resolve(news());
      });
}
