import { expect, it } from 'vitest';
import { copyOfExtension } from './desk/built-extension';
import { PACKAGED } from './desk/feed-publisher';
import { inEachBrowser } from './desk/in-each-browser';
import { PARENTS } from './desk/places';
import { repackList } from './desk/repack-list';
import { say } from './desk/say';

inEachBrowser(
  'Begin with a package whose list has expired',
  (desk) => {
    it('shows the list, and that nobody should rely on it', async () => {
      const panel = await desk.openPanelAt(PARENTS.codeExpired);
      await panel.waitForText(say('panel.list.expired'));
      expect(await panel.text()).toContain('Parents’ Corner');
    });
  },
  {
    build: (family) =>
      copyOfExtension(family, (folder) =>
        repackList(folder, (index) => ({
          ...index,
          issuedAt: '2024-11-21T09:00:00Z',
          refreshBy: '2025-02-21T09:00:00Z',
          expiresAt: '2025-11-21T09:00:00Z',
        })),
      ),
  },
);

const [OLDER, NEWER] = [PACKAGED + 4, PACKAGED + 5];
let installed = '';

inEachBrowser(
  'Install an older package over a newer one',
  (desk) => {
    const shownNumber = async (): Promise<string> => {
      const panel = await desk.openPanelAt(PARENTS.codeExpired);
      await panel.waitForText('Parents’ Corner');
      return panel.text();
    };

    it('shows the newer list first', async () => {
      expect(await shownNumber()).toContain(`list ${NEWER}`);
    });

    it('shows it still when the package has an older one', async () => {
      repackList(installed, (index) => ({ ...index, sequence: OLDER }));
      await desk.restart('close');
      expect(await shownNumber()).toContain(`list ${NEWER}`);
    });

    it('takes the next one', async () => {
      repackList(installed, (index) => ({ ...index, sequence: NEWER + 1 }));
      await desk.restart('close');
      const panel = await desk.openPanelAt(PARENTS.codeExpired);
      await panel.waitForText(`list ${NEWER + 1}`);
      expect(await panel.text()).not.toContain(`list ${NEWER} `);
    });
  },
  {
    build: (family) => {
      installed = copyOfExtension(family, (folder) =>
        repackList(folder, (index) => ({ ...index, sequence: NEWER })),
      );
      return installed;
    },
  },
);
