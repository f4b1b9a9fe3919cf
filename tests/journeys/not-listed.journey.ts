import { beforeAll, expect, it } from 'vitest';
import { fill, listNames } from '../../tools/browsers/controls';
import type { PanelPage } from '../../tools/browsers/panel-page';
import { waitFor } from '../../tools/browsers/wait';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { KNITTING } from './desk/places';
import { publishedForum } from './desk/published';
import { say } from './desk/say';
import { readEntries, readRows } from './desk/stored-rows';

const FORUM = publishedForum('parents-corner');
const { host, pathname, search } = new URL(KNITTING);

inEachBrowser('Not listed', (desk) => {
  let panel: PanelPage;

  beforeAll(async () => {
    await introduce(desk);
    panel = await desk.openPanelAt(KNITTING);
    await panel.waitForText(say('panel.unlisted.title'));
  });

  it('says so, of which site, and that the usual rules still hold', async () => {
    expect(await panel.title()).toBe(say('panel.unlisted.title'));
    const text = await panel.text();
    expect(text).toContain(say('panel.unlisted.what', { host }));
    expect(text).toContain(say('panel.unlisted.rules'));
    expect(await listNames(panel.surface, 'heading')).not.toContain(say('panel.who.title'));
  });

  it('finds a listed forum by a word, and goes there and back by hand', async () => {
    await fill(panel.surface, { role: 'textbox', name: say('panel.unlisted.search') }, 'parents');
    const result = `${FORUM.name} ${FORUM.audience.summary}`;
    await panel.open(result);
    await waitFor('the forum', async () => (await panel.title()) === FORUM.name);
    expect(await panel.text()).toContain(say('panel.where.byHand'));
    await panel.open(say('panel.where.leaveByHand'));
    await waitFor('the site in front', async () => (await panel.title()) === say('panel.unlisted.title'));
  });

  it('logs what stopped me, and keeps of the place the site alone', async () => {
    await panel.startEntry('barrier');
    await panel.waitForText(say('kit.form.siteOnly'));
    await panel.write(say('kit.form.note'), 'No account, and nobody to ask for one.');
    const kept = async () => JSON.stringify(await readRows(panel.surface, 'drafts'));
    await waitFor('the draft', async () => (await kept()).includes('nobody to ask'));
    const draft = await kept();
    await panel.saveEntry();

    const entries = await readEntries(panel.surface);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      act: { kind: 'barrier' },
      note: 'No account, and nobody to ask for one.',
      disclosure: 'not-applicable',
      evidence: { planVersion: null, stance: null, approach: null },
    });
    expect(entries[0]?.where).toEqual({ precision: 'site', host });
    const rows = JSON.stringify(await readRows(panel.surface, 'entries'));
    const title = await desk.tab.title();
    expect(title).not.toBe('');
    for (const ofThePage of [pathname, search, title, ...title.split(/ [-–|·] /)]) {
      expect(draft).not.toContain(ofThePage);
      expect(rows).not.toContain(ofThePage);
    }
  });
});
