import { createHash } from 'node:crypto';
import type { FeedHost } from './feed-host';

/** Lets a host say of its files that every page may read them, as docs/managed-policy.md asks of those who serve lists. */
export function readableByAll(host: FeedHost): void {
  const open = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'If-None-Match',
    'access-control-expose-headers': 'ETag',
  };
  host.misdeeds.set('*', (request, response) => {
    const bytes = host.files.get((request.url ?? '/').slice(1));
    if (request.method === 'OPTIONS') response.writeHead(204, open).end();
    else if (bytes === undefined) response.writeHead(404, open).end();
    else {
      const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304, { ...open, etag }).end();
      else response.writeHead(200, { ...open, etag }).end(bytes);
    }
  });
}
