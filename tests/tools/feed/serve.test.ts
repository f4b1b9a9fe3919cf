import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../../tools/command/command';
import { serve } from '../../../tools/feed/serve';
import { serveFolder, type FolderServer } from '../../../tools/feed/serve-folder';
import { run } from './feed-folder';
import { aFolder } from './own-folder';

let dir: string;
let server: FolderServer;
beforeEach(async () => {
  dir = aFolder();
  mkdirSync(join(dir, 'forums'));
  writeFileSync(join(dir, 'feed.json'), '{}');
  writeFileSync(join(dir, 'index.html'), '<h1>Our list</h1>');
  writeFileSync(join(dir, 'forums/x.html'), '<h1>X</h1>');
  writeFileSync(join(dir, '.secret'), 'hidden');
  server = await serveFolder(dir, 0);
});
afterEach(() => server.close());

/** Asks for a path as it is, which `fetch` would tidy up. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; type: string; body: string; etag: string }>((done, fail) => {
    const { port } = new URL(server.address);
    request({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      let body = '';
      answer.on('data', (piece: Buffer) => (body += piece.toString()));
      answer.on('end', () =>
        done({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          body,
          etag: answer.headers.etag ?? '',
        }),
      );
    })
      .on('error', fail)
      .end();
  });
}

describe('a folder that is served', () => {
  it('gives pages and files with their types', async () => {
    expect(await ask('/')).toMatchObject({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: '<h1>Our list</h1>',
    });
    expect(await ask('/feed.json?x')).toMatchObject({
      status: 200,
      type: 'application/json; charset=utf-8',
      body: '{}',
    });
    expect(await ask('/forums/x.html')).toMatchObject({ status: 200 });
    expect(await ask('/feed.json', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('answers whoever has a file already with 304', async () => {
    const { etag } = await ask('/feed.json');
    expect(await ask('/feed.json', { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
    writeFileSync(join(dir, 'feed.json'), '{ }');
    expect(await ask('/feed.json', { 'if-none-match': etag })).toMatchObject({ status: 200, body: '{ }' });
  });

  it.each([
    '/keys.json',
    '/forums',
    '/forums/',
    '/../feed.json',
    '/%2e%2e/feed.json',
    '/forums/..%2f..%2fx',
    '/.secret',
    '/%',
    '/a%00b',
    '/..\\x',
    '//feed.json/..',
  ])('has nothing at %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  });

  it('takes nothing', async () => {
    expect(await ask('/feed.json', {}, 'PUT')).toMatchObject({ status: 405 });
  });

  it('follows the folder as it is swapped for the next number', async () => {
    symlinkSync(dir, `${dir}-link`);
    await server.close();
    server = await serveFolder(`${dir}-link`, 0);
    expect(await ask('/feed.json')).toMatchObject({ status: 200 });
  });
});

describe('feed serve', () => {
  it('says where the list is, and ends when it is told to', async () => {
    const { code, printed } = await run(serve, [dir, '--port', '0', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(printed[0] ?? '')).toEqual({
      outcome: 'serving',
      address: expect.stringMatching(/^http:\/\/localhost:\d+\/$/),
      dir,
    });
  });

  it('serves lists only, and wants a port that there is', async () => {
    expect(await run(serve, [aFolder()])).toMatchObject({ code: 1 });
    await expect(run(serve, [dir, '--port', '99999'])).rejects.toThrow(UsageError);
    await expect(run(serve, [dir, '--port', 'many'])).rejects.toThrow('--port takes');
  });

  it('does not share a port', async () => {
    const { port } = new URL(server.address);
    await expect(run(serve, [dir, '--port', port])).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
