import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { Check, DisclosureTemplate } from '../../lib/list/guidance';
import { Period } from '../../lib/list/period';
import { listNames } from '../../tools/browsers/controls';
import type { PanelPage } from '../../tools/browsers/panel-page';
import { waitFor } from '../../tools/browsers/wait';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { PARENTS } from './desk/places';
import { say } from './desk/say';
import { stopClock } from './desk/stop-clock';
import { readEntries } from './desk/stored-rows';

const PRACTICE = Period.parse(readGuidance('periods/practice-election-2027'));
/** A real one that nobody has verified; for a department in England it comes before the practice one. */
const REAL = Period.parse(readGuidance('periods/may-2027-elections'));
const CHECK = Check.parse(readGuidance('checks/pre-election-facts-only'));
const USUAL_LINE = DisclosureTemplate.parse(readGuidance('disclosures/first-post-by-role'));
const LINE = DisclosureTemplate.parse(readGuidance('disclosures/first-post-pre-election'));

const DAY_BEFORE = '2027-03-21T12:00:00.000Z';
const LAST_MOMENT_BEFORE = '2027-03-22T00:00:59.999Z';
const FIRST_MOMENT = '2027-03-22T00:01:00.000Z';
const LAST_MOMENT = '2027-05-06T20:59:59.999Z';
const FIRST_MOMENT_AFTER = '2027-05-06T21:00:00.000Z';

function readGuidance(name: string): unknown {
  return JSON.parse(readFileSync(`feed/guidance/${name}.json`, 'utf8'));
}

/** A published line with the person's own words in it. */
function inHerWords({ text }: DisclosureTemplate): string {
  return text
    .replace('{role}', 'a childcare adviser')
    .replace('{organisation}', 'the Department for Education');
}

inEachBrowser('Pre-election', (desk) => {
  let panel: PanelPage;

  const banner = (): Promise<string | null> =>
    panel.surface.evaluate(() => document.querySelector<HTMLElement>('.mode')?.innerText ?? null);
  const goTo = (instant: string): Promise<void> => stopClock(panel.surface, instant);
  const expectUsual = async (): Promise<void> => {
    await waitFor('the usual rules', async () => (await banner()) === null);
    await waitFor('the usual line', async () => (await panel.disclosure()) === inHerWords(USUAL_LINE));
    expect(await listNames(panel.surface, 'checkbox')).not.toContain(CHECK.text);
  };
  const expectElection = async (period: Period): Promise<void> => {
    await waitFor('the banner', async () => (await banner())?.includes(period.name));
    await waitFor('the other line', async () => (await panel.disclosure()) === inHerWords(LINE));
    expect((await listNames(panel.surface, 'checkbox'))[0]).toBe(CHECK.text);
  };
  const logHere = async (): Promise<void> => {
    await panel.startEntry('answer');
    await panel.saveEntry();
  };

  beforeAll(async () => {
    await introduce(desk);
    panel = await desk.openPanelAt(PARENTS.topUpFee);
    await panel.waitForText(say('panel.who.title'));
  });

  it('keeps the usual rules the day before, and to the last moment before', async () => {
    await goTo(DAY_BEFORE);
    await expectUsual();
    await goTo(LAST_MOMENT_BEFORE);
    await expectUsual();
    await logHere();
    expect(await readEntries(panel.surface)).toMatchObject([
      { at: LAST_MOMENT_BEFORE, evidence: { mode: 'normal' } },
    ]);
    await panel.undo();
  });

  it('says from the first moment on which period it is, until when, and that it is made up', async () => {
    await goTo(FIRST_MOMENT);
    await expectElection(PRACTICE);
    const words = await banner();
    expect(words).toContain(say('panel.mode.untilTime', { time: '10pm', day: '6 May' }));
    expect(words).toContain(PRACTICE.summary);
    expect(words).toContain(say('panel.where.fictional'));
    await panel.open(`${say('panel.mode.changes')} ${say('panel.where.fictional')}`);
    const opened = await banner();
    for (const change of PRACTICE.changes) expect(opened).toContain(change);
    expect(opened).toContain(say('panel.mode.forPractice'));
    expect(opened).toContain(PRACTICE.source.title);
  });

  it('keeps with each entry the rules that were in force, to the minute', async () => {
    await logHere();
    expect(await readEntries(panel.surface)).toMatchObject([
      { at: FIRST_MOMENT, evidence: { mode: PRACTICE.id } },
    ]);
  });

  it('names a real period before a made-up one, and that nobody has verified it', async () => {
    await goTo(LAST_MOMENT);
    await expectElection(REAL);
    const words = await banner();
    expect(words).toContain(say('panel.where.notVerified'));
    expect(words).not.toContain(PRACTICE.name);
  });

  it('goes back to the usual rules when it is over', async () => {
    await goTo(FIRST_MOMENT_AFTER);
    await expectUsual();
    expect(await panel.text()).not.toContain(say('panel.mode.changes'));
  });
});
