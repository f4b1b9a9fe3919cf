import type { Surface } from './surface';

/** How long we wait for something to appear before we say that it did not. Milliseconds. */
export const PATIENCE_MS = 15_000;

const EVERY_MS = 50;

/** A document that is replaced while it is asked never answers. After this long the next one is asked. Milliseconds. */
const ANSWER_MS = 5_000;

/** Waits until a look finds something other than null, false or undefined. Throws `what` when it never does. */
export async function waitFor<Found>(
  what: string,
  look: () => Promise<Found | null | false | undefined>,
  patienceMs: number = PATIENCE_MS,
): Promise<Found> {
  const until = Date.now() + patienceMs;
  let lastError = '';
  for (;;) {
    try {
      const found = await answerOf(look);
      if (found !== null && found !== false && found !== undefined) return found;
    } catch (error) {
      // A document that is just being replaced cannot be asked; the next one can.
      lastError = ` (${String(error)})`;
    }
    if (Date.now() > until) throw new Error(`Waited ${patienceMs} ms in vain: ${what}${lastError}`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

/** What a look finds; throws when it has no answer in time. */
async function answerOf<Found>(look: () => Promise<Found>): Promise<Found> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ANSWER_MS} ms`)), ANSWER_MS);
  });
  try {
    return await Promise.race([look(), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until a function run in the document answers with something. */
export function waitOn<Args extends readonly unknown[], Result>(
  surface: Surface,
  what: string,
  work: (...args: Args) => Result,
  ...args: Args
): Promise<NonNullable<Awaited<Result>>> {
  return waitFor(`${what}, in ${surface.name}`, () => surface.evaluate(work, ...args)) as Promise<
    NonNullable<Awaited<Result>>
  >;
}
