import type { FetchTrouble } from './fetch-trouble';
import type { Limits } from './limits';
import { readBody } from './read-body';
import type { Clock, Fetch } from './surroundings';

/** One file that is wanted. */
export interface FileWanted {
  /** The whole address. */
  readonly address: string;
  /** Its path below the list's address, for whoever reads what went wrong. */
  readonly file: string;
  /** The most bytes it may have. */
  readonly limit: number;
  /** The mark of the version that is kept; null asks for the file whatever it is. */
  readonly etag: string | null;
}

/** What came of asking for a file. `bytes` is how much arrived, whatever came of it. */
export type FileAnswer = { readonly bytes: number } & (
  | { readonly got: 'received'; readonly content: Uint8Array; readonly etag: string | null }
  | { readonly got: 'not-modified' }
  | { readonly got: 'not-there' }
  | { readonly got: 'trouble'; readonly trouble: FetchTrouble }
);

/** An entity tag longer than this is no mark of a version. */
const ETAG_LIMIT = 100;

/**
 * Asks for one file: no cookies, no referrer, no cache, no redirect. What was not over in time is broken off. The
 * content's type is not asked for: what a server calls a file proves nothing, its signature or its hash does.
 */
export async function fetchFile(
  wanted: FileWanted,
  { fetch, clock, limits }: { readonly fetch: Fetch; readonly clock: Clock; readonly limits: Limits },
): Promise<FileAnswer> {
  const { address, file, limit, etag } = wanted;
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const cancelWhole = clock.after(limits.requestMs, stop);
  let heard = clock.now();
  const hear = (): void => {
    heard = clock.now();
  };
  // To call an alarm off at each piece would be more work than the piece: it looks when it rings.
  const watchStall = (): void => {
    const left = Math.min(heard - clock.now(), 0) + limits.stallMs;
    if (left <= 0) stop();
    else cancelStall = clock.after(left, watchStall);
  };
  let cancelStall = clock.after(limits.stallMs, watchStall);
  let bytes = 0;
  let hasAnswered = false;
  try {
    const response = await fetch(address, {
      // A manual redirect can be told from a broken connection; nothing follows it.
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
      ...(etag !== null && { headers: { 'If-None-Match': etag } }),
    });
    hasAnswered = true;
    hear();
    const early = judgeStatus(response, wanted);
    if (early !== null) {
      await response.body?.cancel();
      return { ...early, bytes };
    }
    const body = await readBody(response, limit, hear);
    bytes = body.bytes;
    if (body.content === null) return { got: 'trouble', trouble: { why: 'too-large', file, limit }, bytes };
    return { got: 'received', content: body.content, etag: readEtag(response), bytes };
  } catch {
    const why = controller.signal.aborted ? 'too-slow' : hasAnswered ? 'cut-off' : 'no-answer';
    return { got: 'trouble', trouble: { why, file }, bytes };
  } finally {
    cancelWhole();
    cancelStall();
  }
}

type Early =
  | { readonly got: 'not-modified' }
  | { readonly got: 'not-there' }
  | { readonly got: 'trouble'; readonly trouble: FetchTrouble };

/** What is known before a byte of the content; null when it is to be read. */
function judgeStatus({ type, status }: Response, { file, etag }: FileWanted): Early | null {
  if (status === 200) return null;
  if (status === 304 && etag !== null) return { got: 'not-modified' };
  if (status === 404 || status === 410) return { got: 'not-there' };
  // A browser hides where a redirect leads and gives 0; Node gives the status.
  const isRedirect = type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
  return {
    got: 'trouble',
    trouble: isRedirect ? { why: 'redirected', file } : { why: 'status', file, status },
  };
}

function readEtag(response: Response): string | null {
  const etag = response.headers.get('etag');
  return etag !== null && etag.length <= ETAG_LIMIT ? etag : null;
}
