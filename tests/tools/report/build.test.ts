import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/report/report';
import { said } from '../../lib/report/examples';
import { emptyFolder, report } from './report-folder';

const QUARTER = ['--quarter', '2026-27-Q3', '--on', '2027-01-05'];

async function aSample(...more: readonly string[]): Promise<string> {
  const folder = emptyFolder();
  await report('sample', '--people', '6', '--entries', '120', '--out', folder, ...more);
  return folder;
}

function readReport(out: string): Report {
  const { report: made } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as {
    readonly report: Report;
  };
  return made;
}

describe('A report that is made without a browser', () => {
  it('is the same from log files, packed ones and files under other names', async () => {
    const out = await Promise.all(
      ['json', 'gzip'].map(async (form) => {
        const folder = emptyFolder();
        const built = await report('build', '--in', await aSample('--as', form), ...QUARTER, '--out', folder);
        expect(built.code).toBe(0);
        return readReport(folder);
      }),
    );
    expect(out[0]).toEqual(out[1]);
  });

  it('has the same figures from tables, which do not say who sent them', async () => {
    const [logs, tables] = await Promise.all(
      ['json', 'csv'].map(async (form) => {
        const folder = emptyFolder();
        await report('build', '--in', await aSample('--tidy', '--as', form), ...QUARTER, '--out', folder);
        return readReport(folder);
      }),
    );
    const withoutContributors = (one?: Report) => one?.tables.filter(({ id }) => id !== 'contributors');
    expect(withoutContributors(tables)).toEqual(withoutContributors(logs));
    expect(tables?.commitments).toEqual(logs?.commitments);
  });

  it('tells what could not be taken, and takes the rest', async () => {
    const folder = await aSample();
    const [first = ''] = readdirSync(folder);
    const text = readFileSync(join(folder, first), 'utf8');
    writeFileSync(join(folder, 'again.json'), text);
    writeFileSync(join(folder, 'cut.json'), text.slice(0, text.length / 2));
    writeFileSync(join(folder, 'touched.json'), text.replace('"revision":1', '"revision":9'));
    writeFileSync(join(folder, 'notes.txt'), 'Ask Kim for the file.');
    const out = emptyFolder();
    const { code, printed } = await report('build', '--in', folder, ...QUARTER, '--out', out);
    expect(code).toBe(0);
    expect(printed).toEqual(
      expect.arrayContaining([
        `${first}: The same as again.json. It counts once.`,
        'cut.json: It was cut off on its way. Ask for it again.',
        'touched.json: It was changed after it was made. Ask for it again.',
        'notes.txt: It is no log of Take Part. Leave it out.',
      ]),
    );
    const plain = emptyFolder();
    await report('build', '--in', await aSample(), ...QUARTER, '--out', plain);
    expect(readReport(out)).toEqual(readReport(plain));
  });

  it('measures entries by the version of the plan that was in force, where earlier ones are given', async () => {
    const [plans, folder] = [emptyFolder(), await aSample()];
    const plan = JSON.parse(readFileSync('feed/plans/department-for-education.json', 'utf8')) as object;
    writeFileSync(join(plans, 'two.json'), JSON.stringify({ ...plan, version: 2, from: '2026-04-06' }));
    const built = async (...more: readonly string[]) => {
      const out = emptyFolder();
      await report('build', '--in', folder, ...QUARTER, '--out', out, ...more);
      return readReport(out);
    };
    const target = 'commitments/department-for-education/answers/target';
    expect(said(await built('--plans', plans), target)).toBe(60);
    expect(said(await built(), target)).toBeLessThan(60);
  });

  it('knows the versions in lists that were published before, and says where each is from', async () => {
    const [before, folder, out] = [join(emptyFolder(), 'before'), await aSample(), emptyFolder()];
    cpSync('feed', before, { recursive: true });
    const file = join(before, 'plans', 'department-for-education.json');
    const plan = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...plan, version: 2, from: '2026-04-06' }));
    const args = ['build', '--in', folder, ...QUARTER, '--out', out, '--earlier-lists', before] as const;
    const { printed } = await report(...args);
    expect(said(readReport(out), 'commitments/department-for-education/answers/target')).toBe(60);
    const name = '  plan of department-for-education, version';
    expect(printed).toEqual(
      expect.arrayContaining([
        `${name} 2, 2026-10-01 to 2026-10-04, as the list had it in its number 1`,
        `${name} 3, 2026-10-05 to 2026-12-31, as the list has it`,
      ]),
    );
    const index = join(before, 'feed.json');
    writeFileSync(index, readFileSync(index, 'utf8').replace('take-part-example', 'another-list'));
    const { code, complained } = await report(...args);
    expect(code).toBe(2);
    expect(complained.join()).toContain('is another list than take-part-example');
  });

  it('is published beside it, for the public unless asked otherwise, without people and without small numbers', async () => {
    const [folder, out] = [await aSample(), emptyFolder()];
    const words = join(emptyFolder(), 'words.json');
    const progress = 'We answered in the evenings too.';
    writeFileSync(
      words,
      JSON.stringify({
        narratives: [{ commitment: 'department-for-education/answers', progress, next: 'As before.' }],
        zeroReasons: [],
      }),
    );
    await report('build', '--in', folder, ...QUARTER, '--out', out, '--words', words);
    const name = 'progress-report-department-for-education-2026-10-01-to-2026-12-31';
    expect(readdirSync(out).toSorted()).toEqual([
      ...['csv', 'csv-metadata.json', 'html', 'json', 'ods'].map((form) => `${name}.${form}`),
      'report.json',
    ]);
    const page = readFileSync(join(out, `${name}.html`), 'utf8');
    expect(page).toContain(progress);
    for (const file of readdirSync(out).filter((one) => one !== 'report.json')) {
      expect(readFileSync(join(out, file), 'utf8')).not.toMatch(/Adviser \d|threads\/\d/);
    }
    const published = JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8')) as object;
    expect(published).toMatchObject({ audience: 'public', threshold: 5 });
    await report(
      'build',
      '--in',
      folder,
      ...QUARTER,
      '--out',
      out,
      '--audience',
      'internal',
      '--threshold',
      '0',
    );
    expect(JSON.parse(readFileSync(join(out, `${name}-internal.json`), 'utf8'))).toMatchObject({
      audience: 'internal',
      threshold: 0,
    });
  });

  it('says whose files are missing', async () => {
    const expected = join(emptyFolder(), 'expected.csv');
    writeFileSync(expected, 'Adviser 1,Childcare\nadviser 2\nSomebody Else\n');
    const out = emptyFolder();
    await report('build', '--in', await aSample(), ...QUARTER, '--out', out, '--expected', expected);
    expect(said(readReport(out), 'headline/contributors')).toBe(2);
    expect(said(readReport(out), 'contributors/somebody else/files')).toBe(0);
  });

  it('leaves with 1 and writes nothing where nothing could be read', async () => {
    const [empty, out] = [emptyFolder(), emptyFolder()];
    const { code, complained } = await report('build', '--in', empty, ...QUARTER, '--out', out);
    expect([code, complained, readdirSync(out)]).toEqual([1, ['There is no log to report on.'], []]);
  });

  it('answers a program in one shape', async () => {
    const [folder, out] = [await aSample(), emptyFolder()];
    const { printed } = await report('build', '--in', folder, ...QUARTER, '--out', out, '--json');
    expect(JSON.parse(printed.join('\n'))).toMatchObject({
      outcome: 'written',
      out: join(out, 'report.json'),
      conflicts: 0,
      headline: { 'headline/entries': { is: 'value' } },
    });
    const nothing = await report('build', '--in', emptyFolder(), ...QUARTER, '--out', out, '--json');
    expect(Object.keys(JSON.parse(nothing.printed.join('\n')) as object)).toEqual(
      Object.keys(JSON.parse(printed.join('\n')) as object),
    );
  });

  it('asks whose report it is to be where the files are of several bodies', async () => {
    const folder = await aSample('--organisation', 'all');
    const { code, complained } = await report('build', '--in', folder, ...QUARTER, '--out', emptyFolder());
    expect(code).toBe(2);
    expect(complained[0]).toContain('--organisation');
  });
});
