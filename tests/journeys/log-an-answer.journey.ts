import { beforeAll, expect, it } from 'vitest';
import type { Entry } from '../../lib/log/entry';
import { hasControl } from '../../tools/browsers/controls';
import { panelPage } from '../../tools/browsers/panel-page';
import type { PanelPage } from '../../tools/browsers/panel-page';
import { waitFor } from '../../tools/browsers/wait';
import { countActs } from './desk/count-acts';
import { goIntoPanel } from './desk/go-into-panel';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { PARENTS } from './desk/places';
import { publishedForum, publishedIndex, publishedPlan, threadAt } from './desk/published';
import { say } from './desk/say';
import { readEntries, readRows } from './desk/stored-rows';
import { stopsInSight, tabThrough } from './desk/tab-stops';

const PLAN = publishedPlan('department-for-education');
const FORUM = publishedForum('parents-corner');

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

inEachBrowser('Log an answer', (desk) => {
  let panel: PanelPage;
  const entriesOf = async (address: string): Promise<readonly Entry[]> => {
    const entries = await readEntries(panel.surface);
    return entries.filter(({ where }) => 'thread' in where && where.thread === threadAt(address));
  };

  beforeAll(async () => {
    panel = await introduce(desk);
  });

  it('says at one click where I am, whether I am welcome and what our plan says', async () => {
    const here = PLAN.forums.find(({ forum }) => forum === FORUM.id);
    if (!here || FORUM.stance.name === 'not-yet-asked') throw new Error('The example list has changed.');
    for (const summary of [
      say('panel.plan.doAndAvoid'),
      say('panel.plan.signposts', { count: String(here.signposts.length) }),
      say('panel.plan.escalation'),
      say('panel.plan.about'),
    ]) {
      await panel.open(summary);
    }
    const text = plain(await panel.text());
    for (const words of [
      FORUM.name,
      FORUM.audience.summary,
      FORUM.stance.words,
      ...FORUM.terms.notes,
      here.summary,
      here.whoMayPost,
      ...here.do,
      ...here.avoid,
      ...here.signposts.flatMap(({ title, for: purpose }) => [title, purpose]),
      ...here.escalation.flatMap(({ when, to }) => [when, to]),
      PLAN.owner,
    ]) {
      expect(text).toContain(plain(words));
    }
    expect(await panel.title()).toBe(FORUM.name);
  });

  it('copies the line that says who I am, so that it can be pasted into the reply', async () => {
    const line = await panel.disclosure();
    expect(line).toContain('a childcare adviser at the Department for Education');
    await panel.copyDisclosure();
    await desk.tab.bringToFront();
    const reply = await desk.tab.waitForSelector('textarea');
    await reply?.click();
    await desk.tab.keyboard.down('Control');
    await desk.tab.keyboard.down('KeyV', { commands: ['Paste'] });
    await desk.tab.keyboard.up('KeyV');
    await desk.tab.keyboard.up('Control');
    await waitFor(
      'the pasted line',
      async () => (await desk.tab.evaluate(() => document.querySelector('textarea')?.value)) === line,
    );
  });

  it('logs an answer in two clicks of the pointer, with the evidence of what was shown', async () => {
    panel = await desk.openPanelAt(PARENTS.topUpFee);
    const counted = countActs(panel.surface);
    const hand = panelPage(counted);
    const before = Date.now();
    await hand.startEntry('answer');
    await hand.saveEntry();
    expect(counted.clicks()).toBe(2);
    expect(counted.keys()).toEqual([]);

    const isElection = await panel.surface.evaluate(() => document.querySelector('.mode') !== null);
    const kept = await entriesOf(PARENTS.topUpFee);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      schema: 1,
      revision: 1,
      organisation: 'department-for-education',
      where: {
        precision: 'thread',
        forum: 'parents-corner',
        thread: threadAt(PARENTS.topUpFee),
        title: 'Nursery wants a top-up fee. Is that allowed?',
      },
      act: { kind: 'answer' },
      disclosure: 'in-this-post',
      evidence: {
        feed: publishedIndex().feed,
        sequence: publishedIndex().sequence,
        planVersion: PLAN.version,
        stance: 'welcome',
        approach: 'take-part',
      },
    });
    expect(kept[0]?.evidence.mode === 'normal').toBe(!isElection);
    expect(Date.parse(kept[0]?.at ?? '')).toBeGreaterThanOrEqual(before);
    expect(Date.parse(kept[0]?.at ?? '')).toBeLessThanOrEqual(Date.now());
    await panel.waitForText(say('panel.log.undo'));
    expect(await readRows(panel.surface, 'drafts')).toEqual([]);
  });

  it('logs an answer by the keyboard alone, in the order in which things are seen', async () => {
    panel = await desk.openPanelAt(PARENTS.wraparound);
    await panel.waitForText(say('panel.follow.act'));
    const counted = countActs(panel.surface);

    // Browsers let nobody put the focus into a panel; F6 is how people get there.
    await counted.press('F6');
    const onPanel = await stopsInSight(counted);
    const beenOnPanel = await tabThrough(counted, say('words.log.answer'));
    expect(beenOnPanel).toEqual(onPanel.slice(0, beenOnPanel.length));

    await counted.press('Enter');
    await waitFor('the form to open', () =>
      hasControl(counted, { role: 'button', name: say('kit.form.save') }),
    );
    expect(await counted.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const onForm = await stopsInSight(counted);
    const beenOnForm = await tabThrough(counted, say('kit.form.save'));
    expect(beenOnForm).toEqual(onForm.slice(0, beenOnForm.length));

    await counted.press('Enter');
    await panel.waitForText(say('panel.log.saved'));
    expect(await entriesOf(PARENTS.wraparound)).toHaveLength(1);
    expect(counted.clicks()).toBe(0);
    expect(new Set(counted.keys())).toEqual(new Set(['F6', 'Tab', 'Enter']));

    // The focus is where the form was, so that the next Tab is at Undo.
    expect((await tabThrough(counted, say('panel.log.undo'))).length).toBe(1);
  });

  it('logs a usual answer in six keystrokes at most', async () => {
    panel = await desk.openPanelAt(PARENTS.reading);
    await panel.waitForText(say('panel.follow.act'));
    const counted = countActs(panel.surface);
    const focusIsOn = (tag: string, text: string): Promise<unknown> =>
      waitFor(`the focus on ${text}`, () =>
        counted.evaluate(
          (name, words) =>
            document.activeElement?.tagName === name &&
            (document.activeElement as HTMLElement).innerText.trim() === words,
          tag,
          text,
        ),
      );
    await goIntoPanel(counted);
    await tabThrough(counted, say('log.skip'));
    await counted.press('Enter');
    await focusIsOn('BUTTON', say('words.log.answer'));
    await counted.press('Enter');
    await focusIsOn('H1', say('words.log.answer'));
    await counted.press('Enter', 'Control');
    await panel.waitForText(say('panel.log.saved'));
    expect(await entriesOf(PARENTS.reading)).toHaveLength(1);
    expect(counted.clicks()).toBe(0);
    expect(counted.keys().filter((key) => key !== 'F6' && key !== 'Tab')).toEqual([
      'Enter',
      'Enter',
      'Control+Enter',
    ]);
    expect(counted.keys().length).toBeLessThanOrEqual(6);
  });
});
