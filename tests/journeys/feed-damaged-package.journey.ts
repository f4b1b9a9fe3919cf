import { afterAll, beforeAll, expect, it } from 'vitest';
import { listNames } from '../../tools/browsers/controls';
import { type FeedHost, openHost } from '../lib/feed/client/feed-host';
import { beginAgain } from './desk/begin-again';
import { copyOfExtension } from './desk/built-extension';
import { DAMAGED_PACKAGES } from './desk/damaged-packages';
import { followList, PACKAGED, publishList } from './desk/feed-publisher';
import { inEachBrowser } from './desk/in-each-browser';
import { PARENTS } from './desk/places';
import { say } from './desk/say';
import { readEntries } from './desk/stored-rows';

let installed = '';

inEachBrowser(
  'Begin with a list in the package that cannot be used',
  (desk) => {
    let host: FeedHost;
    beforeAll(async () => {
      host = await openHost();
      await publishList(host, PACKAGED + 1, 'Parents’ New Corner');
      await desk.openPanelAt(PARENTS.codeExpired);
    });
    afterAll(() => host.close());

    for (const [title, { says, damage }] of Object.entries(DAMAGED_PACKAGES))
      it(`says that it is ${title}, works by hand, and takes up a good list that is published then`, async () => {
        await beginAgain(desk, installed, damage);
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

        const { there, page } = await desk.openSettings();
        await there.waitForText(says);
        await desk.browser.answerPermissionRequests('allow');
        await followList(there, host.base);
        await there.waitForText(`A new list, number ${PACKAGED + 1}`);
        await page.close();
        const again = await desk.openPanelAt(PARENTS.codeExpired);
        await again.waitForText('Parents’ New Corner');
        expect(await again.text()).not.toContain(says);
      });

    it('still has the good list after a restart with the same package', async () => {
      await desk.restart('close');
      const panel = await desk.openPanelAt(PARENTS.codeExpired);
      await panel.waitForText('Parents’ New Corner');
      expect(await panel.title()).not.toBe(say('panel.noList.title'));
      expect(await readEntries(panel.surface)).toHaveLength(1);
    });
  },
  {
    build: (family) => {
      installed = copyOfExtension(family, () => {});
      return installed;
    },
  },
);
