import { type Blocked, watchThread } from './watch-thread';

/** What one call in the page came to. */
export type PageRun =
  | { readonly ok: true; readonly answer: unknown; readonly ms: number; readonly blocked: Blocked }
  | { readonly ok: false; readonly message: string };

/** Long enough for the browser to tell of its last long task, and for the clock to tick before the first. */
const SETTLE_MS = 60;

/** Runs in the bench page: calls one of the functions there and watches the main thread meanwhile. */
export async function runInPage(
  work: (...args: readonly unknown[]) => unknown,
  args: readonly unknown[],
): Promise<PageRun> {
  try {
    await settle();
    const stop = watchThread();
    const start = performance.now();
    const answer: unknown = await work(...args);
    const ms = performance.now() - start;
    await settle();
    return { ok: true, answer, ms, blocked: stop() };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}
