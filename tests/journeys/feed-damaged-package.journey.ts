import { afterAll, beforeAll, expect, it } from 'vitest';
import { listNames } from '../../tools/browsers/controls';
import { type FeedHost, openHost } from '../lib/feed/client/feed-host';
import { copyOfExtension } from './desk/built-extension';
import { DAMAGED_PACKAGES } from './desk/damaged-packages';
import { followList, PACKAGED, publishList } from './desk/feed-publisher';
import { inEachBrowser } from './desk/in-each-browser';
import { PARENTS } from './desk/places';
import { say } from './desk/say';
import { readEntries } from './desk/stored-rows';

for (const [title, { says, damage }] of Object.entries(DAMAGED_PACKAGES)) {
  inEachBrowser(
    `Begin with ${title} in the package`,
    (desk) => {
      let host: FeedHost;
      beforeAll(async () => {
        host = await openHost();
      });
      afterAll(() => host.close());

      it('says once what is wrong and what to do, and logs by the site alone', async () => {
        const panel = await desk.openPanelAt(PARENTS.codeExpired);
        await panel.waitForText(says);
        expect(await panel.title()).toBe(say('panel.noList.title'));
        expect((await panel.text()).split(says)).toHaveLength(2);
        expect(await listNames(panel.surface, 'button')).toContain(say('words.log.answer'));
        await panel.startEntry('answer');
        await panel.waitForText(say('kit.form.siteOnly'));
        await panel.saveEntry();
        expect(await readEntries(panel.surface)).toMatchObject([
          { where: { precision: 'site', host: 'parents-corner.example' }, evidence: { feed: null } },
        ]);
      });

      it('takes up a good list that is published then, and knows where it is', async () => {
        await publishList(host, PACKAGED + 1, 'Parents’ New Corner');
        const { there, page } = await desk.openSettings();
        await desk.browser.answerPermissionRequests('allow');
        await followList(there, host.base);
        await there.waitForText(`A new list, number ${PACKAGED + 1}`);
        await page.close();
        const panel = await desk.openPanelAt(PARENTS.codeExpired);
        await panel.waitForText('Parents’ New Corner');
        expect(await panel.text()).not.toContain(says);
      });

      it('is still right after a restart with the same package', async () => {
        await desk.restart('close');
        const panel = await desk.openPanelAt(PARENTS.codeExpired);
        await panel.waitForText('Parents’ New Corner');
        expect(await panel.text()).not.toContain(says);
        expect(await readEntries(panel.surface)).toHaveLength(1);
      });
    },
    { build: (family) => copyOfExtension(family, damage) },
  );
}
