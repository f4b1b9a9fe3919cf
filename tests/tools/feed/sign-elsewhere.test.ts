import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../lib/feed/client/limits';
import { STATEMENT_LIMIT, STATEMENTS_AT_ONCE } from '../../../lib/feed/key-statement';
import { SIGNATURE_LIMIT } from '../../../lib/feed/signature-text';
import { sign } from '../../../tools/feed/sign';
import { writeSnapshot } from '../../../tools/feed/write-snapshot';
import { run } from './feed-folder';
import { aFolder } from './own-folder';

const PRACTICE = 'tests/fixtures/practice-key/TEST-ONLY-take-part-example-21ebb13fdd873b86';
const doc = readFileSync('docs/feed.md', 'utf8');

/** The program that `docs/feed.md` gives to people who have none of our software. */
function theirProgram(): string {
  const path = join(aFolder(), 'check-list.mjs');
  writeFileSync(path, /```js\n([^]*?)```/.exec(doc)?.[1] ?? '');
  return path;
}

let list: string;
beforeEach(async () => {
  list = aFolder();
  await writeSnapshot('feed', list, { on: '2026-11-21', clientVersion: '0.1.0' });
  await run(sign, [list, '--key', `${PRACTICE}.private.json`]);
});

function check(): string {
  const args = [theirProgram(), list, `${PRACTICE}.public.json`];
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' });
}

describe('a list that we signed, checked by the program in docs/feed.md', () => {
  it('is found whole', () => {
    expect(check()).toBe('The list is whole.\n');
  });

  it('is found out when the index or a part was changed', () => {
    const part = join(list, 'guidance.json');
    const whole = readFileSync(part);
    writeFileSync(part, `${whole.toString()} `);
    expect(check).toThrow('guidance.json is not what the index states.');
    writeFileSync(part, whole);
    writeFileSync(join(list, 'feed.json'), `${readFileSync(join(list, 'feed.json'), 'utf8')} `);
    expect(check).toThrow('feed.json was not signed with this key.');
  });
});

describe('docs/feed.md', () => {
  it('states the limits as the client has them', () => {
    expect(LIMITS).toEqual({
      indexBytes: 1_000_000,
      partBytes: 40_000_000,
      totalBytes: 80_000_000,
      stallMs: 15_000,
      requestMs: 120_000,
      wholeMs: 300_000,
    });
    for (const bytes of [SIGNATURE_LIMIT, STATEMENT_LIMIT])
      expect(doc).toContain(`${bytes.toLocaleString('en-GB')} bytes`);
    expect(doc).toContain(`${STATEMENTS_AT_ONCE} changes at a time`);
  });

  it('names every reason for which a signature is refused', () => {
    const source = readFileSync('lib/feed/signature-refusal.ts', 'utf8');
    const reasons = [...source.matchAll(/readonly why: '([\w-]+)'/g)].map(([, why]) => why);
    expect(reasons.length).toBeGreaterThan(15);
    for (const why of reasons.filter((name) => name !== 'cannot-check-signatures'))
      expect(doc).toContain(`\`${why}\``);
  });
});
