import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PracticeWeb } from '../../../tools/practice/practice-web';
import { startPracticeWeb } from '../../../tools/practice/practice-web';

const THREAD = '/threads/funded-hours-code-says-it-has-expired.412/';

let folder: string;
let practice: PracticeWeb;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'take-part-practice-'));
  practice = await startPracticeWeb(folder, () => new Date('2026-11-20T12:34:00Z'));
});

afterAll(async () => {
  await practice.close();
  await rm(folder, { recursive: true });
});

beforeEach(() => practice.forgetRequests());

interface Answered {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

/** Asks the practice web as a browser whose addresses all lead there. */
function visit(host: string, path: string, form?: Readonly<Record<string, string>>): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = secureRequest(
      {
        host: '127.0.0.1',
        port: practice.httpsPort,
        servername: host,
        path,
        method: form ? 'POST' : 'GET',
        headers: { host, 'content-type': 'application/x-www-form-urlencoded' },
        rejectUnauthorized: false,
      },
      (response) => {
        let body = '';
        response.on('data', (chunk) => (body += String(chunk)));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, location: response.headers.location, body }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(form && new URLSearchParams(form).toString());
  });
}

describe('the practice web', () => {
  it('serves a listed forum under its own name, and says on the page that it is a copy', async () => {
    const page = await visit('www.netmums.com', '/coffeehouse/');
    expect(page.status).toBe(200);
    expect(page.body).toContain('Practice copy. Nothing here is the real site.');
  });

  it('takes an answer, sends its author to it, and shows it', async () => {
    const posted = await visit('parents-corner.example', '/practice/reply', {
      thread: '412',
      message: 'I work there.\n\n<b>Look</b> at “the page”.',
    });
    expect(posted.status).toBe(302);
    expect(posted.location).toMatch(/^\/threads\/funded-hours-code-says-it-has-expired\.412\/post-\d+$/);
    const shown = await visit('parents-corner.example', posted.location ?? '');
    expect(shown.body).toContain('&lt;b&gt;Look&lt;/b&gt; at “the page”.');
    expect(shown.body).toContain('20 Nov 2026, 12:34');
  });

  it('takes no empty answer, and none on a forum that is closed', async () => {
    const empty = await visit('parents-corner.example', '/practice/reply', { thread: '412', message: '  ' });
    expect(empty.status).toBe(422);
    const closed = await visit('allotment.example', '/practice/reply', { thread: '140', message: 'Hello' });
    expect(closed.status).toBe(403);
  });

  it('lists on its first page every site there is to try', async () => {
    const { body } = await visit('take-part.example', '/');
    for (const name of [
      'Harbour Town Talk',
      'Sixth Form Common Room',
      'The Student Room',
      'The Knitting Circle',
    ]) {
      expect(body).toContain(name);
    }
    expect(body).toContain(`https://parents-corner.example${THREAD}`);
  });

  it('answers for any other host that it is not part of the practice web', async () => {
    const page = await visit('www.gov.uk', '/');
    expect(page.status).toBe(404);
    expect(page.body).toContain('www.gov.uk is not part of the practice web');
  });

  it('remembers who asked for what, but not what browsers ask their makers', async () => {
    await visit('parents-corner.example', THREAD);
    await visit('firefox.settings.services.mozilla.com', '/v1/');
    expect(practice.requests).toEqual([
      expect.objectContaining({ host: 'parents-corner.example', path: THREAD, method: 'GET' }),
    ]);
  });

  it('does what a test asks of it, until it no longer asks', async () => {
    const undo = practice.addFault({ host: 'parents-corner.example', path: '/threads/', status: 503 });
    expect((await visit('parents-corner.example', THREAD)).status).toBe(503);
    expect((await visit('parents-corner.example', '/')).status).toBe(200);
    undo();
    expect((await visit('parents-corner.example', THREAD)).status).toBe(200);
  });

  it('can give a page a title that nobody expects', async () => {
    const title = `</title><script>alert(1)</script>${'x'.repeat(10_000)}\u0007`;
    const undo = practice.addFault({ host: 'parents-corner.example', title });
    const { body } = await visit('parents-corner.example', THREAD);
    undo();
    expect(body).toContain(
      `<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;${'x'.repeat(10_000)}\u0007</title>`,
    );
  });

  it('is a proxy that takes every host name to this machine', async () => {
    const status = await new Promise((resolve, reject) => {
      const asked = request({
        host: '127.0.0.1',
        port: practice.httpPort,
        method: 'CONNECT',
        path: 'harbour-town.example:443',
      });
      asked.on('error', reject);
      asked.on('connect', (_, socket) => {
        const secure = connect(
          { socket, servername: 'harbour-town.example', rejectUnauthorized: false },
          () => secure.write('GET / HTTP/1.1\r\nHost: harbour-town.example\r\nConnection: close\r\n\r\n'),
        );
        let text = '';
        secure.on('data', (chunk) => (text += String(chunk)));
        secure.on('end', () => resolve(text.split('\r\n')[0]));
      });
      asked.end();
    });
    expect(status).toBe('HTTP/1.1 200 OK');
  });

  it('keeps its certificate, so that a second start has the same', async () => {
    const second = await startPracticeWeb(folder, () => new Date());
    expect(second.spki).toBe(practice.spki);
    await second.close();
  });
});
