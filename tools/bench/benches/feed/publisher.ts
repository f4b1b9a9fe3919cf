import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import type { AddressInfo, Socket } from 'node:net';
import { buildSnapshot } from '../../../../lib/feed/build-snapshot';
import type { FeedSources } from '../../../../lib/feed/feed-sources';
import { publicHalf } from '../../../../lib/feed/key-private';
import { signContent } from '../../../../lib/feed/sign';
import { makeKey } from '../../../feed/keys-new';
import { digestSha256 } from '../../../feed/write-snapshot';

/** A publisher of a list on this machine, with a key of its own and a real HTTP server. */
export interface Publisher {
  /** Where the list is, ending with a slash. */
  readonly address: string;
  /** The public key, as it is given to whoever follows the list. */
  readonly keys: string;
  /** Publishes the next number. Answers that number and how many bytes the whole list has. */
  publish(sources: FeedSources): Promise<{ readonly sequence: number; readonly bytes: number }>;
  /** All that has left the server so far, headers included. Bytes. */
  moved(): number;
  /** When this number was asked for first. Milliseconds since 1970; null before. */
  firstAsked(): number | null;
  close(): Promise<void>;
}

/** Opens a publisher of the list with this identity; its first number comes after this one. */
export async function openPublisher({
  feed,
  sequence: before,
}: {
  readonly feed: string;
  readonly sequence: number;
}): Promise<Publisher> {
  const key = await makeKey(feed, 'lists-and-keys', false);
  const files = new Map<string, Uint8Array>();
  const sockets = new Set<Socket>();
  let asked: number | null = null;
  const server = createServer(({ url = '/', headers }, response) => {
    asked ??= performance.timeOrigin + performance.now();
    const bytes = files.get(url.slice(1));
    const etag = bytes && `"${createHash('sha256').update(bytes).digest('hex')}"`;
    if (bytes === undefined || etag === undefined) response.writeHead(404).end();
    else if (headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, 'content-type': 'application/json' }).end(bytes);
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  let sequence = before;
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    keys: JSON.stringify(publicHalf(key)),
    async publish(sources) {
      sequence += 1;
      asked = null;
      const head = { ...sources.head, sequence };
      const list = await buildSnapshot({ ...sources, head }, digestSha256);
      const [index] = list;
      const signature = new TextEncoder().encode(
        await signContent(index?.bytes ?? new Uint8Array(), key, 'lists'),
      );
      files.clear();
      for (const { path, bytes } of [...list, { path: 'feed.json.jws', bytes: signature }])
        files.set(path, bytes);
      return { sequence, bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0) };
    },
    moved: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    firstAsked: () => asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
