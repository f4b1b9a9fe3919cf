import { beforeAll, expect, it } from 'vitest';
import { byHand } from '../../tools/browsers/by-hand';
import { click, hasControl } from '../../tools/browsers/controls';
import type { PanelPage } from '../../tools/browsers/panel-page';
import { waitFor } from '../../tools/browsers/wait';
import type { Entry } from '../../lib/log/entry';
import { countActs } from './desk/count-acts';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { KNITTING, PARENTS } from './desk/places';
import { publishedForum } from './desk/published';
import { say } from './desk/say';
import { readEntries } from './desk/stored-rows';

const FORUM = publishedForum('parents-corner');

inEachBrowser('Log what is not a plain answer', (desk) => {
  let panel: PanelPage;
  const newest = async (): Promise<Entry | undefined> =>
    (await readEntries(panel.surface)).toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
  const press = (name: string): Promise<void> => click(panel.surface, { role: 'button', name });

  beforeAll(async () => {
    panel = await introduce(desk);
  });

  it('logs what stopped one by a single press, which can be undone', async () => {
    panel = await desk.openPanelAt(KNITTING);
    const counted = countActs(panel.surface);
    await click(counted, { role: 'button', name: say('words.barrier.blockedSite') });
    await panel.waitForText(say('panel.log.saved'));
    expect(counted.clicks()).toBe(1);
    expect(await newest()).toMatchObject({
      act: { kind: 'barrier', reason: 'blocked-site' },
      where: { precision: 'site', host: 'knitting-circle.example' },
      disclosure: 'not-applicable',
    });
    await panel.undo();
    expect(await readEntries(panel.surface)).toEqual([]);
  });

  it('logs it for a forum that cannot be opened at all, chosen from the list', async () => {
    panel = await desk.openPanelAt('about:blank');
    await panel.waitForText(say('log.barriers.cannotOpen'));
    const hand = byHand(panel.surface);
    await hand.search(FORUM.name);
    await hand.choose(FORUM.name, FORUM.audience.summary);
    await press(say('words.barrier.noAccount'));
    await panel.waitForText(say('panel.log.saved'));
    expect(await newest()).toMatchObject({
      act: { kind: 'barrier', reason: 'no-account' },
      where: { precision: 'forum', forum: FORUM.id },
    });
  });

  it('logs a referral either way', async () => {
    panel = await desk.openPanelAt(PARENTS.topUpFee);
    await panel.startOther('referral');
    await click(panel.surface, { role: 'radio', name: say('words.direction.in') });
    await panel.saveEntry();
    expect((await newest())?.act).toEqual({ kind: 'referral', direction: 'in' });
    await panel.startOther('referral');
    await click(panel.surface, { role: 'radio', name: say('words.direction.out') });
    await panel.saveEntry();
    expect((await newest())?.act).toEqual({ kind: 'referral', direction: 'out' });
  });

  it('reminds of the record of private messages until it is captured', async () => {
    // Parents’ Corner allows no private messages, so nothing of the kind is offered there.
    panel = await desk.openPanelAt(KNITTING);
    await press(say('panel.log.more'));
    await press(`${say('log.private.log')} ${say('log.private.meaning')}`);
    await panel.waitForText(say('log.private.remember'));
    await panel.saveEntry();
    expect((await newest())?.privateMessage).toEqual({ captured: null });
    const captured = {
      role: 'button',
      name: `${say('followUps.captured')}: knitting-circle.example`,
    } as const;
    await waitFor('the record that is owed', () => hasControl(panel.surface, captured));
    await click(panel.surface, captured);
    await panel.waitForText(say('followUps.doneCaptured'));
    expect((await newest())?.privateMessage?.captured).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await hasControl(panel.surface, captured)).toBe(false);
  });
});
