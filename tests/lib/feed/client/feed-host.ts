import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bytesOf } from '../feed-fixtures';

/** What a host does with a request instead of giving the file. */
export type Misdeed = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A real HTTP server on this machine that publishes files as a good host would, unless it is told to misbehave. */
export interface FeedHost {
  /** Its address, ending with a slash. */
  readonly base: string;
  readonly files: Map<string, Uint8Array>;
  /** Paths that are answered otherwise; `*` is for all. */
  readonly misdeeds: Map<string, Misdeed>;
  /** Every request since they were forgotten: path and headers. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  readonly close: () => Promise<void>;
}

export async function openHost(): Promise<FeedHost> {
  const files = new Map<string, Uint8Array>();
  const misdeeds = new Map<string, Misdeed>();
  const asked: FeedHost['asked'] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    asked.push({ path, headers: request.headers });
    const misdeed = misdeeds.get(path) ?? misdeeds.get('*');
    if (misdeed) void misdeed(request, response);
    else give(files.get(path), request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/`,
    files,
    misdeeds,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function give(bytes: Uint8Array | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (bytes === undefined) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
    return;
  }
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { etag, 'content-type': 'application/json' }).end(bytes);
}

/** Answers with this text, whatever was asked. */
export function answering(text: string, status = 200, headers: Record<string, string> = {}): Misdeed {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(bytesOf(text));
  };
}

/** Never stops sending. */
export const endless: Misdeed = (_, response) => {
  response.writeHead(200);
  const more = (): void => {
    while (!response.destroyed && response.write(new Uint8Array(65_536)));
  };
  response.on('drain', more);
  more();
};

/** Breaks the connection in the middle. */
export const breaking: Misdeed = (_, response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{', () => response.destroy());
};
