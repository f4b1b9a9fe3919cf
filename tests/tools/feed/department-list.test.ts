import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatSource } from '../../../lib/feed/format-source';
import { UsageError } from '../../../tools/command/command';
import { check } from '../../../tools/feed/check';
import { keys } from '../../../tools/feed/keys';
import { match } from '../../../tools/feed/match';
import { newCommand } from '../../../tools/feed/new';
import { preview } from '../../../tools/feed/preview';
import { publish } from '../../../tools/feed/publish';
import { run } from './feed-folder';
import { aFolder } from './own-folder';
import { editSource } from './own-list';

const EDUCATION = 'department-for-education';
const PARENTS = 'https://parents-corner.example/threads/free-hours.12/';
const OURS = 'Our own list says: only about funded hours.';
const source = { title: 'Our own words', seen: '2026-11-21' };

/** Education’s own list, begun by the commands and filled in: its plan, a line, an example and a forum. */
async function educationList(): Promise<string> {
  const folder = join(aFolder(), 'own');
  await run(newCommand, ['list', 'education-own-list', '--for', EDUCATION, '--in', folder]);
  editSource(join(folder, 'feed.json'), { title: 'Education’s own list', publisher: 'Education (example)' });
  write(folder, `plans/${EDUCATION}.json`, ourPlan());
  await run(newCommand, ['disclosure', 'education-line', '--in', folder]);
  editSource(join(folder, 'guidance/disclosures/education-line.json'), {
    name: 'From the childcare team',
    use: 'first-post',
    text: 'I answer for the childcare team of {organisation}.',
    source,
  });
  await run(newCommand, ['forum', 'governors-room', '--in', folder]);
  editSource(join(folder, 'forums/governors-room.json'), {
    name: 'Governors’ Room',
    verification: { state: 'fictional' },
    addresses: [{ host: 'governors-room.example' }],
    audience: { summary: 'School governors', segments: ['parents'] },
    operator: { name: 'The governors', kind: 'volunteers' },
    sources: [source],
  });
  return folder;
}

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

function write(folder: string, file: string, json: unknown): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), formatSource(json));
}

function ourPlan(): object {
  const { version, forums, ...plan } = read(`feed/plans/${EDUCATION}.json`);
  const ours = (forums as { forum: string }[]).map((here) =>
    here.forum === 'parents-corner' ? { ...here, summary: OURS } : here,
  );
  const { organisation, ...rest } = plan;
  return { organisation, version: Number(version) + 1, ...rest, forums: ours };
}

async function problemsOf(folder: string, ...more: readonly string[]): Promise<readonly string[]> {
  await run((await import('../../../tools/feed/format')).format, ['--in', folder]);
  const { printed } = await run(check, ['--in', folder, ...more]);
  return printed.filter((line) => line.startsWith(folder)).map((line) => line.slice(folder.length + 1));
}

describe('the check of a department’s own list', () => {
  test('passes what is its own, by itself and on the cross-government list', async () => {
    const folder = await educationList();
    expect(await problemsOf(folder)).toEqual([]);
    expect(await problemsOf(folder, '--base', 'feed')).toEqual([]);
    const { code, printed } = await run(check, ['--in', folder]);
    expect(code).toBe(0);
    expect(printed.at(-1)).toBe(
      `This is ${EDUCATION}’s own list, and it was looked at by itself: --base compares it with the cross-government one.`,
    );
    const asked = await run(check, ['--in', folder, '--base', 'feed', '--json']);
    expect(JSON.parse(asked.printed.join('\n'))).toMatchObject({ outcome: 'sound', organisation: EDUCATION });
  });

  test('says in one sentence each what is outside its scope', async () => {
    const folder = await educationList();
    for (const file of ['plans/hm-revenue-customs.json', 'organisations/home-office.json'])
      cpSync(join('feed', file), join(folder, file), { recursive: true });
    editSource(join(folder, 'forums/governors-room.json'), { lead: 'home-office' });
    editSource(join(folder, 'guidance/disclosures/education-line.json'), {
      fits: { organisations: ['home-office'] },
    });
    expect(await problemsOf(folder)).toEqual([
      `forums/governors-room.json: lead: Outside its scope: another body leads there; leave it out or name ${EDUCATION}.`,
      `guidance/disclosures/education-line.json: fits.organisations: Outside its scope: it is for officials of other bodies than ${EDUCATION}.`,
      'organisations/home-office.json: the whole file: Outside its scope: a department’s own list describes no bodies; the cross-government list does.',
      `plans/hm-revenue-customs.json: organisation: Outside its scope: a list that speaks for ${EDUCATION} has its own plan and no other.`,
    ]);
  });

  test.each(['values', 'principles', 'red-lines', 'checks', 'periods'])(
    'does not let it touch the cross-government %s',
    async (kind) => {
      const folder = await educationList();
      cpSync(join('feed/guidance', kind), join(folder, 'guidance', kind), { recursive: true });
      const problems = await problemsOf(folder);
      expect(problems.length).toBeGreaterThan(0);
      expect(
        problems.filter((problem) => !problem.includes('Outside its scope: a department’s own')),
      ).toEqual([]);
    },
  );

  test('compares it with the cross-government list: what is listed there, and what nobody knows', async () => {
    const folder = await educationList();
    cpSync('feed/forums/netmums.json', join(folder, 'forums/netmums.json'));
    editSource(join(folder, `plans/${EDUCATION}.json`), { forums: [{ ...planForum(), forum: 'nowhere' }] });
    editSource(join(folder, `plans/${EDUCATION}.json`), { commitments: [] });
    expect(await problemsOf(folder)).toEqual([]);
    expect(await problemsOf(folder, '--base', 'feed')).toEqual([
      'forums/netmums.json: id: Outside its scope: the cross-government list has this forum, and says what there is to say about it.',
      expect.stringMatching(/^plans\/department-for-education\.json: forums\[0\]\.forum: No forum “nowhere”/),
    ]);
  });

  test('says where its organisation is not known, and that only a cross-government list can lie below it', async () => {
    const folder = await educationList();
    const magic = join(aFolder(), 'magic');
    await run(newCommand, ['list', 'magic', '--for', 'ministry-of-magic', '--in', magic]);
    editSource(join(magic, 'feed.json'), { title: 'Magic', publisher: 'Magic' });
    expect(await problemsOf(magic, '--base', 'feed')).toEqual([
      'feed.json: organisation: The cross-government list has no organisation “ministry-of-magic”.',
    ]);
    expect(await run(check, ['--in', magic, '--base', folder])).toMatchObject({
      code: 1,
      complained: [`${folder} is ${EDUCATION}’s own list: --base takes a cross-government one.`],
    });
  });
});

function planForum(): object {
  const [here] = read(`feed/plans/${EDUCATION}.json`)['forums'] as object[];
  return here ?? {};
}

describe('a department’s own list on top', () => {
  test('is shown in the preview, with its origin', async () => {
    const folder = await educationList();
    const asked = ['--organisation', EDUCATION, '--url', PARENTS, '--own', folder];
    const { code, printed } = await run(preview, asked);
    expect(code).toBe(0);
    const [, plan] = printed.join('\n').split('<section class="section" aria-labelledby="plan">');
    expect(plan).toContain(OURS);
    expect(plan).toContain('From the Department for Education list, number 1, dated 21 November 2026.');
  });

  test('is turned down whole by the preview where it goes beyond its scope', async () => {
    const folder = await educationList();
    cpSync('feed/plans/hm-revenue-customs.json', join(folder, 'plans/hm-revenue-customs.json'));
    const asked = ['--organisation', EDUCATION, '--url', PARENTS, '--own', folder];
    const { code, complained } = await run(preview, asked);
    expect(code).toBe(1);
    expect(complained.join(' ')).toContain(`speaks for ${EDUCATION} only`);
  });

  test('is matched with the other forums', async () => {
    const folder = await educationList();
    const url = 'https://governors-room.example/threads/12/';
    const { printed } = await run(match, ['--own', folder, url, PARENTS]);
    expect(printed.map((line) => (JSON.parse(line) as { forum: string }).forum)).toEqual([
      'governors-room',
      'parents-corner',
    ]);
    expect((await run(match, [url])).printed.join('')).toContain('"forum":null');
  });
});

describe('a department’s own list that is published', () => {
  test('is called by its organisation’s name on its pages, and tells what changed in it', async () => {
    const folder = await educationList();
    const [site, keyFolder] = [join(aFolder(), 'site'), join(aFolder(), 'keys')];
    await run(keys, ['new', '--feed', 'education-own-list', '--out', keyFolder, '--use', 'lists']);
    const asked = ['--in', folder, '--out', site, '--key', keyFolder, '--base', 'feed'];
    expect(await run(publish, asked)).toMatchObject({ code: 0, complained: [] });
    expect(readFileSync(join(site, `plans/${EDUCATION}.html`), 'utf8')).toContain(
      '<h1>Department for Education: engagement plan</h1>',
    );
    editSource(join(folder, 'forums/governors-room.json'), { name: 'The Governors’ New Room' });
    const { printed } = await run(publish, asked, '', '2026-11-28T09:00:00Z');
    expect(printed.slice(0, 3)).toEqual([
      `education-own-list number 2 is in ${site}.`,
      '  The Governors’ New Room: renamed, it was “Governors’ Room”',
      'Since number 1.',
    ]);
  });

  test('is not published where it goes beyond its scope', async () => {
    const folder = await educationList();
    const keyFolder = join(aFolder(), 'keys');
    await run(keys, ['new', '--feed', 'education-own-list', '--out', keyFolder, '--use', 'lists']);
    cpSync('feed/plans/hm-revenue-customs.json', join(folder, 'plans/hm-revenue-customs.json'));
    const { code, complained } = await run(publish, ['--in', folder, '--out', aFolder(), '--key', keyFolder]);
    expect(code).toBe(1);
    expect(complained.join(' ')).toContain('Outside its scope');
  });
});

describe('begun from a template', () => {
  test('a department’s own list is empty and speaks for its organisation', async () => {
    const folder = join(aFolder(), 'own');
    const asked = ['list', 'education-own-list', '--for', EDUCATION, '--in', folder, '--json'];
    const { printed } = await run(newCommand, asked);
    expect(JSON.parse(printed.join('\n'))).toMatchObject({
      outcome: 'written',
      fill: ['title', 'publisher'],
    });
    expect(read(join(folder, 'feed.json'))).toMatchObject({ organisation: EDUCATION, sequence: 1 });
    expect(await run(newCommand, ['plan', EDUCATION, '--in', folder])).toMatchObject({ code: 0 });
  });

  test('it has no other body’s plan, and describes no bodies', async () => {
    const folder = await educationList();
    expect((await run(newCommand, ['plan', 'home-office', '--in', folder])).complained).toEqual([
      `${folder} speaks for ${EDUCATION} only, and has no other plan.`,
    ]);
    expect((await run(newCommand, ['organisation', 'home-office', '--in', folder])).complained).toEqual([
      `${folder} is ${EDUCATION}’s own list: bodies are described in the cross-government one.`,
    ]);
  });

  test('only a list speaks for an organisation', async () => {
    await expect(run(newCommand, ['forum', 'x', '--for', EDUCATION])).rejects.toThrow(UsageError);
    await expect(run(newCommand, ['list', 'x', '--for', 'Education'])).rejects.toThrow(
      '--for takes a GOV.UK slug',
    );
  });
});
