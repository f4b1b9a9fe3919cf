import { afterAll, beforeAll, expect, it } from 'vitest';
import { click } from '../../tools/browsers/controls';
import type { PanelPage } from '../../tools/browsers/panel-page';
import { type FeedHost, openHost } from '../lib/feed/client/feed-host';
import { followList, PACKAGED, publishList } from './desk/feed-publisher';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { lookAtOwnList, OWN, publishOwnList } from './desk/own-list-publisher';
import { PARENTS } from './desk/places';
import { publishedPlan } from './desk/published';
import { say } from './desk/say';
import { readEntries } from './desk/stored-rows';

const FORMER = publishedPlan(OWN.organisation).forums.find(({ forum }) => forum === 'parents-corner');
const OURS = 'Our own list says: answer in the open, and only about funded hours.';
const FROM = 'From the Department for Education list, number 1';

inEachBrowser('Lay a department’s own list on the cross-government one', (desk) => {
  let central: FeedHost;
  let department: FeedHost;
  beforeAll(async () => {
    central = await openHost();
    department = await openHost();
    await publishList(central, PACKAGED + 1, 'Parents’ New Corner');
    await publishOwnList(department, 1, OURS);
  });
  afterAll(async () => {
    await central.close();
    await department.close();
  });

  /** Checks every list in the settings and waits for what came of the department’s. */
  const check = async (comesTo: string): Promise<void> => {
    const { there, page } = await desk.openSettings();
    await click(there.surface, { role: 'button', name: say('layers.check') });
    await there.waitForText(comesTo);
    await page.close();
  };

  const expectOurs = async (forum: string): Promise<PanelPage> => {
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    await panel.waitForText(OURS);
    await panel.waitForText(FROM);
    expect(await panel.title()).toBe(forum);
    return panel;
  };

  it('is shown whose it is and what it may do, and nothing is kept of it before they agree', async () => {
    await introduce(desk);
    const { there, page } = await desk.openSettings();
    await desk.browser.answerPermissionRequests('allow');
    await followList(there, central.base);
    await there.waitForText(`A new list, number ${PACKAGED + 1}`);
    await lookAtOwnList(there, department.base);
    await there.waitForText(say('layers.offer.title', { organisation: 'Department for Education' }));
    await there.waitForText(say('layers.offer.scope'));
    expect((await (await desk.openPanelAt(PARENTS.codeExpired)).text()).includes(OURS)).toBe(false);
    await page.bringToFront();
    await click(there.surface, { role: 'button', name: say('layers.offer.yes') });
    await there.waitForText(say('layers.added', { organisation: 'Department for Education' }));
    await page.close();
  });

  it('shows the department’s plan and where it comes from, and stamps what is logged with both lists', async () => {
    const panel = await expectOurs('Parents’ New Corner');
    await panel.startEntry('answer');
    await panel.saveEntry();
    const [entry] = await readEntries(panel.surface);
    expect(entry?.evidence).toMatchObject({
      sequence: PACKAGED + 1,
      planVersion: publishedPlan(OWN.organisation).version + 1,
      ownLists: [{ feed: OWN.feed, sequence: 1 }],
    });
  });

  it('takes nothing of an update that speaks for another body, says so, and takes the cross-government one', async () => {
    const forOthers = publishedPlan('hm-revenue-customs');
    await publishOwnList(department, 2, 'Wicked words.', () => ({ plans: [forOthers] }));
    await publishList(central, PACKAGED + 2, 'Parents’ Newest Corner');
    await check('speaks for Department for Education only and has a plan for HM Revenue & Customs');
    const panel = await expectOurs('Parents’ Newest Corner');
    expect(await panel.text()).not.toContain('Wicked');
  });

  it('takes nothing of an update that was changed after it was signed', async () => {
    await publishOwnList(department, 2, 'Wicked words.');
    const index = new TextDecoder().decode(department.files.get('feed.json'));
    department.files.set('feed.json', new TextEncoder().encode(index.replace('Education’s', 'Educations’')));
    await publishList(central, PACKAGED + 3, 'Parents’ Last Corner');
    await check(say('feedSettings.refused.signatureWrong'));
    const panel = await expectOurs('Parents’ Last Corner');
    expect(await panel.text()).not.toContain('Wicked');
  });

  it('is as it was after the browser was killed', async () => {
    await desk.restart('kill');
    const panel = await expectOurs('Parents’ Last Corner');
    expect(await panel.text()).not.toContain('Wicked');
  });

  it('leaves the former state behind once it is removed, over a restart too', async () => {
    const { there, page } = await desk.openSettings();
    const name = `${say('layers.remove')} Department for Education`;
    await click(there.surface, { role: 'button', name });
    await there.waitForText(say('layers.removed', { organisation: 'Department for Education' }));
    await page.close();
    const expectFormer = async (): Promise<void> => {
      const panel = await desk.openPanelAt(PARENTS.codeExpired);
      await panel.waitForText(FORMER?.summary ?? 'no plan');
      expect(await panel.title()).toBe('Parents’ Last Corner');
      expect(await panel.text()).not.toMatch(/From the .* list/);
    };
    await expectFormer();
    await desk.restart('close');
    await expectFormer();
    // What was logged under it stays as it was.
    const panel = await desk.openPanelAt(PARENTS.codeExpired);
    expect((await readEntries(panel.surface))[0]?.evidence.ownLists).toHaveLength(1);
  });
});
