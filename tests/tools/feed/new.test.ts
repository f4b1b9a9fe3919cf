import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOURCE_FOLDERS } from '../../../lib/feed/feed-sources';
import { formatSource } from '../../../lib/feed/format-source';
import { checkSources } from '../../../tools/feed/check-sources';
import { UsageError } from '../../../tools/command/command';
import { newCommand } from '../../../tools/feed/new';
import { monthsAfter, TEMPLATES, type Template } from '../../../tools/feed/new-entry';
import { run } from './feed-folder';
import { someSources } from './own-folder';

const TODAY = '2026-11-21';
const source = { title: 'Its own pages', url: 'https://www.gov.uk/allotments', seen: TODAY };

/** What somebody fills in, entry by entry. */
const FILLED: Readonly<
  Record<Template, { readonly id: string; readonly fields: Readonly<Record<string, unknown>> }>
> = {
  forum: {
    id: 'allotment-talk',
    fields: {
      name: 'Allotment Talk',
      addresses: [{ host: 'www.allotment-talk.org.uk' }],
      audience: { summary: 'People who grow vegetables', segments: ['gardeners'] },
      operator: { name: 'Allotment Talk', kind: 'volunteers' },
      sources: [source],
    },
  },
  organisation: {
    id: 'ofsted',
    fields: {
      name: 'Ofsted',
      shortName: 'Ofsted',
      kind: 'department',
      administration: 'uk',
      jurisdictions: ['england'],
      sources: [source],
    },
  },
  plan: {
    id: 'home-office',
    fields: {
      owner: 'The digital engagement team',
      summary: 'We read what people find hard.',
      forums: [
        {
          forum: 'netmums',
          approach: 'listen',
          summary: 'Read, and note what people find hard.',
          whoMayPost: 'Nobody posts.',
          do: [],
          avoid: [],
          signposts: [],
          escalation: [],
          consultation: { state: 'not-yet' },
        },
      ],
    },
  },
  example: {
    id: 'somebody-says-hello',
    fields: {
      title: 'Somebody says hello',
      situation: 'A member greets you.',
      verdict: 'ask-first',
      why: 'You are at work there.',
      instead: 'Say hello, and go on.',
      value: 'honesty-uk',
      keywords: ['hello'],
      source: { title: 'Our own words', seen: TODAY },
    },
  },
  disclosure: {
    id: 'from-the-helpdesk',
    fields: {
      name: 'From the helpdesk',
      use: 'first-post',
      text: 'I answer from the helpdesk of {organisation}.',
      source: { title: 'Our own words', seen: TODAY },
    },
  },
};

function fieldsOf(file: string, folder: string): string[] {
  const { problems } = checkSources(folder, TODAY);
  return [...new Set(problems.filter((problem) => problem.file === file).map(({ field }) => field))];
}

describe.each(Object.keys(FILLED) as Template[])('a new %s', (kind) => {
  const { id, fields } = FILLED[kind];
  const file = `${SOURCE_FOLDERS[TEMPLATES[kind]].folder}/${id}.json`;

  test('names exactly the fields that the check will not pass', async () => {
    const folder = someSources();
    const { code, printed } = await run(newCommand, [kind, id, '--in', folder, '--json']);
    const said = JSON.parse(printed.join('\n')) as { file: string; fill: string[] };
    expect(code).toBe(0);
    expect(said.file).toBe(`${folder}/${file}`);
    expect(said.fill).not.toEqual([]);
    expect(fieldsOf(file, folder)).toEqual(said.fill);
  });

  test('passes the check once they are filled in, as it stands', async () => {
    const folder = someSources();
    await run(newCommand, [kind, id, '--in', folder]);
    const path = join(folder, file);
    const begun = JSON.parse(readFileSync(path, 'utf8')) as object;
    writeFileSync(path, formatSource({ ...begun, ...fields }));
    expect(checkSources(folder, TODAY).problems).toEqual([]);
  });

  test('is never written over one that is there', async () => {
    const folder = someSources();
    await run(newCommand, [kind, id, '--in', folder]);
    const before = readFileSync(join(folder, file), 'utf8');
    const { code, complained } = await run(newCommand, [kind, id, '--in', folder]);
    expect(code).toBe(1);
    expect(complained).toEqual([`${folder}/${file} is there already.`]);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(before);
  });
});

test.each([
  ['forum', 'Netmums'],
  ['forum', '../plans/home-office'],
  ['forum', 'two words'],
  ['forum', '-dash'],
  ['organisation', ''],
])('the id of a new %s is not “%s”', async (kind, id) => {
  await expect(run(newCommand, [kind, id, '--in', someSources()])).rejects.toThrow(UsageError);
});

test('nothing else can be begun', async () => {
  await expect(run(newCommand, ['toString', 'x'])).rejects.toThrow('KIND is one of list, forum');
  await expect(run(newCommand, ['forum'])).rejects.toThrow('ID is missing');
  await expect(run(newCommand, ['forum', 'a', 'b'])).rejects.toThrow('“b” is one too many');
});

test('a plan is begun only for an organisation that is there today', async () => {
  const folder = someSources();
  const unknown = await run(newCommand, ['plan', 'ministry-of-magic', '--in', folder]);
  expect(unknown.code).toBe(1);
  expect(unknown.complained[0]).toContain('knows no organisation “ministry-of-magic”');
  const renamed = await run(newCommand, ['plan', 'department-of-health', '--in', folder]);
  expect(renamed.complained).toEqual([
    'department-of-health became department-of-health-and-social-care: the plan belongs to that one now.',
  ]);
});

test.each([
  ['2026-11-21', '2027-05-21'],
  ['2026-06-30', '2026-12-28'],
  ['2026-07-01', '2027-01-01'],
  ['2026-08-31', '2027-02-28'],
])('six months after %s is %s', (day, later) => {
  expect(monthsAfter(day, 6)).toBe(later);
});
