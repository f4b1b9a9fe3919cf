/** What the stage of the benches is to see in a page: work of a known length and a known size. */

/** Keeps the main thread busy. */
export function beBusy(ms: number): number {
  const until = performance.now() + ms;
  while (performance.now() < until);
  return ms;
}

/** Waits and leaves the main thread alone. */
export async function wait(ms: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return ms;
}

/** Fills so many megabytes and holds them for a while. */
export async function fill(megabytes: number): Promise<number> {
  const filled = new Uint8Array(megabytes * 1e6).fill(1);
  await wait(200);
  return filled.length;
}

/** Where the page is: one of the extension's own. */
export function whereAmI(): string {
  return location.protocol;
}

export function fail(): never {
  throw new Error('It was to fail.');
}
