import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { say } from '../../journeys/desk/say';
import { emptyFolder, report } from './report-folder';

const ON = ['--on', '2027-01-20'];

/** A folder with the published JSON of these organisations’ reports. */
async function reportsOf(organisations: readonly string[], ...more: readonly string[]): Promise<string> {
  const folder = emptyFolder();
  for (const [at, organisation] of organisations.entries()) {
    const [logs, out] = [emptyFolder(), emptyFolder()];
    const seed = ['--seed', String(at + 1), '--organisation', organisation];
    await report('sample', '--people', '3', '--entries', '90', ...seed, '--out', logs);
    const days = ['--quarter', '2026-27-Q3', '--on', '2027-01-05'];
    await report('build', '--in', logs, '--organisation', organisation, ...days, ...more, '--out', out);
    const json = readdirSync(out).find((name) => /^progress-report.*\d(-internal)?\.json$/.test(name)) ?? '';
    copyFileSync(join(out, json), join(folder, `${at}-${organisation}.json`));
  }
  return folder;
}

function filesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

describe('Reports put together without a browser', () => {
  it('are the same bytes whatever they are called and however often they were sent, and tell who is missing', async () => {
    const reports = await reportsOf(['department-for-education', 'nhs-england']);
    const again = emptyFolder();
    mkdirSync(join(again, 'post'));
    for (const name of readdirSync(reports)) {
      copyFileSync(join(reports, name), join(again, `x-${name.split('').toReversed().join('')}.json`));
      copyFileSync(join(reports, name), join(again, 'post', name));
    }
    writeFileSync(join(again, 'rota.json'), '{"rota": []}');
    const [one, other] = [emptyFolder(), emptyFolder()];
    const first = await report('roll-up', '--in', reports, '--out', one, ...ON);
    const second = await report('roll-up', '--in', again, '--out', other, ...ON);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(filesIn(other)).toEqual(filesIn(one));
    expect(readdirSync(one)).toHaveLength(5);
    expect(first.printed).toContain('Missing: Cabinet Office');
    expect(second.printed).toContain(`rota.json: ${say('report.rollUp.fate.notAReport')}`);
    const page = readFileSync(
      join(one, readdirSync(one).find((name) => name.endsWith('.html')) ?? ''),
      'utf8',
    );
    const { valid, results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
      page,
    );
    expect(valid, JSON.stringify(results)).toBe(true);
  });

  it('leave out what is for its department only, unless the roll-up is so too', async () => {
    const reports = await reportsOf(['nhs-england'], '--audience', 'internal', '--threshold', '0');
    const out = emptyFolder();
    const open = await report('roll-up', '--in', reports, '--out', out, ...ON);
    expect(open.code).toBe(1);
    expect(open.printed[0]).toContain(say('report.rollUp.fate.internal'));
    const closed = await report('roll-up', '--in', reports, '--audience', 'internal', '--out', out, ...ON);
    expect(closed.code).toBe(0);
    expect(readdirSync(out).every((name) => name.includes('-internal.'))).toBe(true);
  });
});
