import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openHost } from '../lib/feed/client/feed-host';
import { copyOfExtension } from './desk/built-extension';
import { followList, PACKAGED, publishList } from './desk/feed-publisher';
import { inEachBrowser } from './desk/in-each-browser';
import { PARENTS } from './desk/places';

/** What may be wrong with the list in the package, and what the panel says of it. */
const DAMAGES = {
  'an empty list in the package': {
    says: 'missing from this copy',
    damage: (folder: string) => rmSync(join(folder, 'feed'), { recursive: true }),
  },
  'a broken list in the package': {
    says: 'is damaged',
    damage: (folder: string) => writeFileSync(join(folder, 'feed', 'forums.json'), '[{'),
  },
  'a too new list in the package': {
    says: 'needs Take Part 99.0.0',
    damage: (folder: string) => {
      const file = join(folder, 'feed', 'feed.json');
      const index = JSON.parse(readFileSync(file, 'utf8')) as object;
      writeFileSync(file, JSON.stringify({ ...index, minimumClient: '99.0.0' }));
    },
  },
};

for (const [title, { says, damage }] of Object.entries(DAMAGES)) {
  inEachBrowser(
    `Begin with ${title}`,
    (desk) => {
      it('says so, and takes up a good list that is published then', async () => {
        const host = await openHost();
        const panel = await desk.openPanelAt(PARENTS.codeExpired);
        await panel.waitForText(says);
        await publishList(host, PACKAGED + 1, 'Parents’ New Corner');
        const { there, page } = await desk.openSettings();
        await desk.browser.answerPermissionRequests('allow');
        await followList(there, host.base);
        await there.waitForText(`A new list, number ${PACKAGED + 1}`);
        await page.close();
        const again = await desk.openPanelAt(PARENTS.codeExpired);
        await again.waitForText('Parents’ New Corner');
        expect(await again.text()).not.toContain(says);
        await host.close();
      });
    },
    { build: (family) => copyOfExtension(family, damage) },
  );
}
