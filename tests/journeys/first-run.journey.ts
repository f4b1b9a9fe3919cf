import { expect, it } from 'vitest';
import { click, hasControl, listNames } from '../../tools/browsers/controls';
import type { PanelPage } from '../../tools/browsers/panel-page';
import { waitFor } from '../../tools/browsers/wait';
import { inEachBrowser } from './desk/in-each-browser';
import { EDUCATION, PARENTS } from './desk/places';
import { publishedForum, publishedPlan } from './desk/published';
import { say } from './desk/say';

const FORUM = publishedForum('parents-corner');
const ADVISER = 'a childcare adviser at the Department for Education';

/** What an organisation's plan says of this forum. */
function summaryOf(organisation: string): string {
  const here = publishedPlan(organisation).forums.find(({ forum }) => forum === FORUM.id);
  if (!here) throw new Error('The example list has changed.');
  return here.summary;
}

/** Waits until the line that says who I am has these words in it. */
async function waitForLine(panel: PanelPage, words: string): Promise<void> {
  await waitFor(`“${words}” in the line`, async () => (await panel.disclosure()).includes(words));
}

inEachBrowser('First run', (desk) => {
  it('asks for organisation and role in one step, before anything else', async () => {
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForQuestion();
    await panel.waitForText(say('panel.first.role'));
    expect(await listNames(panel.surface, 'combobox')).toEqual([say('panel.first.organisation')]);
    expect(await listNames(panel.surface, 'textbox')).toContain(say('panel.first.role'));
    expect(await listNames(panel.surface, 'button')).toEqual([
      say('panel.first.save'),
      say('panel.first.skip'),
      say('practice.start'),
    ]);
    await panel.sayWho(EDUCATION, 'a childcare adviser');
    expect(await panel.title()).toBe(FORUM.name);
  });

  it('puts the answer into the line that says who I am', async () => {
    const panel = await desk.openPanelAt(PARENTS.topUpFee);
    await waitForLine(panel, ADVISER);
    expect(await panel.disclosure()).not.toMatch(/[{}]/);
  });

  it('does not ask again, elsewhere or after the browser was closed', async () => {
    const before = await desk.openPanelAt(PARENTS.reading);
    await waitForLine(before, ADVISER);
    expect(await before.asksWho()).toBe(false);
    await desk.restart('close');
    const after = await desk.openPanelAt(PARENTS.topUpFee);
    await waitForLine(after, ADVISER);
    expect(await after.asksWho()).toBe(false);
  });

  it('follows another role at once, wherever it was changed', async () => {
    const panel = await desk.openPanelAt(PARENTS.topUpFee);
    await waitForLine(panel, ADVISER);
    const { page, there } = await desk.openSettings();
    await there.changeRole('an early years adviser');
    expect((await there.person()).organisation).toContain(EDUCATION);
    await page.close();
    await desk.tab.bringToFront();
    await waitForLine(panel, 'an early years adviser at the Department for Education');
    expect(await panel.disclosure()).not.toContain(ADVISER);
  });

  it('follows another organisation: its plan, and its name in the line', async () => {
    const panel = await desk.openPanelAt(PARENTS.topUpFee);
    await waitForLine(panel, EDUCATION);
    await panel.open(say('panel.who.change'));
    await panel.open(say('panel.who.role'));
    await panel.sayWho('HM Revenue & Customs', 'a customer adviser');
    await waitForLine(panel, 'a customer adviser at HM Revenue & Customs');
    const text = await panel.text();
    expect(text).toContain(summaryOf('hm-revenue-customs'));
    expect(text).not.toContain(summaryOf('department-for-education'));
  });
});

inEachBrowser('First run, skipped', (desk) => {
  it('helps without an answer, and says what is missing', async () => {
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForQuestion();
    await panel.skipWho();
    await panel.waitForText(FORUM.audience.summary);
    expect(await panel.asksWho()).toBe(false);
    const headings = await listNames(panel.surface, 'heading');
    expect(headings).toContain(say('panel.noPlan.whoTitle'));
    expect(await hasControl(panel.surface, { role: 'button', name: say('words.log.answer') })).toBe(true);
  });

  it('does not ask again, and takes the answer whenever it is given', async () => {
    await desk.restart('close');
    const panel = await desk.openPanelAt(PARENTS.topUpFee);
    await panel.waitForText(FORUM.audience.summary);
    expect(await panel.asksWho()).toBe(false);
    await click(panel.surface, { role: 'button', name: say('panel.noPlan.whoAct') });
    await panel.waitForQuestion();
    await panel.sayWho(EDUCATION, 'a childcare adviser');
    await waitForLine(panel, ADVISER);
    expect(await listNames(panel.surface, 'heading')).not.toContain(say('panel.noPlan.whoTitle'));
  });
});
