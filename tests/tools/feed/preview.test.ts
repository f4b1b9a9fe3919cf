// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../tools/command/command';
import { preview } from '../../../tools/feed/preview';
import { run } from './feed-folder';
import { aFolder } from './own-folder';

const PARENTS = 'https://parents-corner.example/threads/free-hours.12/';

async function see(organisation: string, url: string, ...more: readonly string[]): Promise<Document> {
  const { code, printed } = await run(preview, ['--organisation', organisation, '--url', url, ...more]);
  expect(code).toBe(0);
  return new DOMParser().parseFromString(printed.join('\n'), 'text/html');
}

async function ask(organisation: string, url: string, ...more: readonly string[]): Promise<unknown> {
  const { printed } = await run(preview, ['--organisation', organisation, '--url', url, '--json', ...more]);
  return JSON.parse(printed.join('\n'));
}

describe('the preview', () => {
  test('is the panel itself, with the plan of whoever looks', async () => {
    const page = await see('department-for-education', PARENTS, '--role', 'a childcare adviser');
    expect(page.querySelector('h1')?.textContent).toBe('Parents’ Corner');
    expect(page.querySelector('#plan')?.textContent).toBe('Our plan here: take part');
    expect(page.querySelector('.line')?.textContent).toContain(
      'a childcare adviser at the Department for Education',
    );
    expect(page.title).toBe(`What Department for Education sees at ${PARENTS} on 21 November 2026`);
  });

  test('loads nothing and can do nothing', async () => {
    const page = await see('department-for-education', PARENTS);
    expect(page.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
    expect(page.querySelector('style')?.textContent).toContain('.panel');
  });

  test('of a body without a plan says so', async () => {
    const page = await see('home-office', PARENTS);
    expect(page.querySelector('main')?.textContent).toContain('We have no plan here yet');
  });

  test('of a page that is not listed says that the list says nothing', async () => {
    const page = await see('home-office', 'https://www.example.org/?q=<script>');
    expect(page.querySelector('main')?.textContent).toContain('The list says nothing about www.example.org');
    expect(await ask('home-office', 'https://www.example.org/')).toEqual({
      outcome: 'shown',
      forum: null,
      thread: null,
      list: 'current',
      posting: null,
      mode: null,
      plan: null,
      line: null,
    });
  });

  test('is of the day that is asked for: a pre-election period and a list that has grown old', async () => {
    expect(await ask('department-for-education', PARENTS)).toMatchObject({ mode: 'normal', list: 'current' });
    expect(await ask('department-for-education', PARENTS, '--on', '2027-05-01')).toMatchObject({
      forum: 'parents-corner',
      mode: expect.stringMatching(/2027/),
      list: 'stale',
      plan: { organisation: 'department-for-education', approach: 'take-part' },
      line: expect.stringContaining('An election is coming'),
    });
  });

  test('is written to a file', async () => {
    const out = join(aFolder(), 'preview.html');
    const { printed } = await run(preview, ['--organisation', 'home-office', '--url', PARENTS, '--out', out]);
    expect(printed).toEqual([`Wrote ${out}: What Home Office sees at ${PARENTS} on 21 November 2026.`]);
    expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>/);
  });
});

test('an organisation that the list does not know is named', async () => {
  expect(await run(preview, ['--organisation', 'ministry-of-magic', '--url', PARENTS])).toMatchObject({
    code: 1,
    complained: ['The list knows no organisation “ministry-of-magic”.'],
  });
});

test.each([
  [['--url', PARENTS], '--organisation is missing'],
  [['--organisation', 'home-office', '--url', 'javascript:alert(1)'], '--url takes'],
  [['--organisation', 'home-office', '--url', PARENTS, '--on', 'tomorrow'], '--on takes a day'],
])('called with %j it says what to write', async (args, sentence) => {
  await expect(run(preview, args)).rejects.toThrow(UsageError);
  await expect(run(preview, args)).rejects.toThrow(sentence);
});
