import type { IncomingMessage } from 'node:http';

/** A request that reached the practice web. With `from` one can tell a person's visit from a script's request. */
export interface PracticeRequest {
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly method: string;
  /** The headers that say who asks: a page opened in a tab is `{ mode: 'navigate', destination: 'document' }`. */
  readonly from: {
    readonly origin: string | null;
    readonly referrer: string | null;
    readonly site: string | null;
    readonly mode: string | null;
    readonly destination: string | null;
  };
}

/** What is kept of a request: nothing of its body. */
export function describeRequest(request: IncomingMessage, host: string, path: string): PracticeRequest {
  const header = (name: string): string | null => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    host,
    path,
    method: request.method ?? 'GET',
    from: {
      origin: header('origin'),
      referrer: header('referer'),
      site: header('sec-fetch-site'),
      mode: header('sec-fetch-mode'),
      destination: header('sec-fetch-dest'),
    },
  };
}

/** Browsers ask their makers for this and that, whatever they are told. */
const MAKERS =
  /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|microsoft|msn|bing|office)\.(com|org|net)$/;

/** Whether a host is one that browsers ask by themselves, so that nobody takes its requests for a page's or ours. */
export function isMakersHost(host: string): boolean {
  return MAKERS.test(host);
}
