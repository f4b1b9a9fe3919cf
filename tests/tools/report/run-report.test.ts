import { describe, expect, it, test } from 'vitest';
import { COMMANDS } from '../../../tools/report/commands';
import { emptyFolder, report } from './report-folder';

describe.each(COMMANDS)('report $name', ({ name, summary, help }) => {
  it('says how it is called, how it answers a program, and what it leaves with', async () => {
    const { code, printed } = await report(name, '--help');
    expect(code).toBe(0);
    expect(printed[0]).toMatch(new RegExp(`^npm run report -- ${name} `));
    expect(help.join('\n')).toContain('--json');
    expect(help.join('\n')).toMatch(/Leaves with 0\b/);
    expect(summary).toMatch(/^[a-z][^.]*$/);
  });

  it('leaves with 2, and says where its help is, when it is called wrongly', async () => {
    const { code, printed, complained } = await report(name, '--no-such-option');
    expect([code, printed]).toEqual([2, []]);
    expect(complained.at(-1)).toBe(`npm run report -- ${name} --help`);
  });
});

test.each([
  ['build --in tests --out x', /which days/],
  ['build --in tests --out x --quarter Q3', /2026-27-Q3, not “Q3”/],
  ['build --in tests --out x --quarter 2026-28-Q3', /2026-27-Q3/],
  ['build --in tests --out x --year 2026', /2026-27, not “2026”/],
  ['build --in tests --out x --year 2026-27 --quarter 2026-27-Q1', /one of/],
  ['build --in tests --out x --from 2026-10-01', /--to takes a day/],
  ['build --in tests --out x --from 2026-10-02 --to 2026-10-01', /must not be before/],
  ['build --in /nowhere --out x --year 2026-27', /no folder \/nowhere/],
  ['build --in tests --year 2026-27', /--out/],
  ['build --in tests --year 2026-27 --audience everybody', /public or internal, not “everybody”/],
  ['build --in tests --year 2026-27 --threshold -1', /--threshold/],
  ['build --in tests --year 2026-27 --words package.json', /does not hold the words/],
  ['dataset --out x', /--in takes the folder/],
  ['dataset --in tests', /--out/],
  ['dataset --in tests --out x --on today', /--on takes a day/],
  ['sample --people 0 --out x', /--people takes a number from 1/],
  ['sample --organisation nobody --out x', /department-for-education/],
  ['sample --as xml --out x', /json, gzip or csv/],
  ['sample', /--out/],
  ['nothing', /no command “nothing”/],
])('report %s is called wrongly', async (line, why) => {
  const { code, complained } = await report(...line.split(' '));
  expect(complained.join('\n')).toMatch(why);
  expect(code).toBe(2);
});

test('sample writes into an empty folder only', async () => {
  const out = emptyFolder();
  const once = () => report('sample', '--people', '2', '--entries', '10', '--out', out);
  expect((await once()).code).toBe(0);
  const again = await once();
  expect([again.code, again.complained[0]]).toEqual([2, `${out} is not empty.`]);
});
