import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diff } from '../../../tools/feed/diff';
import { writeSnapshot } from '../../../tools/feed/write-snapshot';
import { run } from './feed-folder';
import { aFolder, someSources } from './own-folder';

function sourcesWith(file: string, change: (text: string) => string): string {
  const folder = someSources();
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return folder;
}

test('a list is not different from itself, as sources or as a snapshot', async () => {
  const snapshot = aFolder();
  await writeSnapshot('feed', snapshot, { on: '2026-11-21', clientVersion: '0.1.0' });
  const { code, printed } = await run(diff, ['feed', snapshot]);
  expect(code).toBe(0);
  expect(printed.at(-1)).toBe('Nothing changed.');
});

test('each change is one sentence', async () => {
  const changed = sourcesWith('forums/netmums.json', (text) =>
    text
      .replace('"tag": "not-stated"', '"tag": "required"')
      .replace('"lead": "department-for-education",\n', ''),
  );
  const { code, printed } = await run(diff, ['feed', changed]);
  expect(code).toBe(0);
  expect(printed.slice(1)).toEqual([
    'Netmums: tag changed from “not stated” to “required”',
    'Netmums: lead organisation removed, it was “Department for Education”',
    '2 changes.',
  ]);
});

test('each change is typed in JSON', async () => {
  const changed = sourcesWith('plans/hm-revenue-customs.json', (text) =>
    text.replace(/"version": \d+/, '"version": 99'),
  );
  const { printed } = await run(diff, ['feed', changed, '--json']);
  expect(JSON.parse(printed.join('\n'))).toMatchObject({
    from: { feed: 'take-part-example' },
    changes: [
      {
        kind: 'changed',
        about: { of: 'plan', id: 'hm-revenue-customs', name: 'HM Revenue & Customs' },
        field: 'version',
        to: { as: 'number', number: 99 },
        sentence: expect.stringMatching(/^HM Revenue & Customs, plan: version changed from “\d+” to “99”$/),
      },
    ],
  });
});

test('a list that cannot be read is named, file by file', async () => {
  const broken = sourcesWith('forums/netmums.json', (text) => text.replace('"open"', '"ajar"'));
  const { code, complained } = await run(diff, [broken, '/nowhere']);
  expect(code).toBe(1);
  expect(complained).toEqual([
    expect.stringContaining('forums/netmums.json: status.state: '),
    'There is no list in /nowhere: feed.json is missing.',
  ]);
});

test('a snapshot whose part was changed is refused', async () => {
  const snapshot = aFolder();
  await writeSnapshot('feed', snapshot, { on: '2026-11-21', clientVersion: '0.1.0' });
  const path = join(snapshot, 'forums.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('Netmums', 'Netdads'));
  const { code, complained } = await run(diff, [snapshot, 'feed']);
  expect(code).toBe(1);
  expect(complained).toEqual([`${snapshot}: forums.json is not what the signed list says it is.`]);
});
