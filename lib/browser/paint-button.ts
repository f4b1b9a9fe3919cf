/** The toolbar button over one tab, as far as painting it needs. */
export interface TabButton {
  /** Where the tab is now; null when it is gone or on a page that we may not see. */
  readonly readAddress: () => Promise<string | null>;
  readonly light: () => Promise<void>;
  readonly rest: () => Promise<void>;
}

/**
 * Paints the button of one tab by where the tab is, and returns whether it was left lit. The browser paints a moment after
 * it was asked to, and the person may have gone on meanwhile: then the page that they came to would wear the light of the
 * one they left. So the tab is asked again after each painting, until it is where it was.
 */
export async function paintButton(
  { readAddress, light, rest }: TabButton,
  isListed: (address: string) => boolean,
): Promise<boolean> {
  for (;;) {
    const address = await readAddress();
    const lit = address !== null && isListed(address);
    await (lit ? light() : rest());
    if ((await readAddress()) === address) return lit;
  }
}
