import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { readBytes } from './keys-files';

/** A folder that this machine can look at as if it were on the web. */
export interface FolderServer {
  /** `http://localhost:8080/` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.jws': 'application/jose',
};

/**
 * Serves a folder over HTTP to this machine alone. It does what docs/feed.md asks of a host: an ETag, 304 for whoever
 * has a file already, 404 for what is not there, no redirects. Rejects when the port is taken.
 */
export async function serveFolder(dir: string, port: number): Promise<FolderServer> {
  const server = createServer((request, response) => give(dir, request, response));
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', ready);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function give(dir: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = readPath(request.url ?? '/');
  const bytes = path === null ? null : readBytes(join(dir, path));
  if (path === null || bytes === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such file.\n');
    return;
  }
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(200, {
    etag,
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': bytes.length,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** The file that an address names, below the folder; null for what leaves it, is hidden or cannot be read. */
function readPath(url: string): string | null {
  const [encoded = '/'] = url.split('?');
  try {
    const path = decodeURIComponent(encoded).replace(/\/$/, '/index.html');
    const isPlain = path.startsWith('/') && !/[\\\0]|\/\./.test(path);
    return isPlain ? path : null;
  } catch {
    return null;
  }
}
