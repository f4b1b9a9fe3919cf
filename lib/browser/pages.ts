import { nominationHash, type NominationOf } from '../list/nominate/nomination-hash';
import { browser } from './api';
import { isPrivateWindow } from './private-window';

/** Opens the person's log in a tab, or shows the tab that has it already. */
export async function openActivity(): Promise<void> {
  await openPage('/activity.html');
}

/** Opens the page that restores the log from a file, as `openActivity` does. */
export async function openBackup(): Promise<void> {
  await openPage('/activity.html', '#backup');
}

/** Opens the settings in a tab of their own. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the form that suggests a site for the list or answers for a forum of it, in a tab of its own. */
export async function openNominate(about: NominationOf): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/nominate.html') + nominationHash(about) });
}

async function openPage(path: '/activity.html', hash: '' | '#backup' = ''): Promise<void> {
  const url = browser.runtime.getURL(path);
  const isPrivate = isPrivateWindow();
  // Firefox shows the tabs of every window to each; private ones have a log of their own.
  const open = (await browser.tabs.query({ url })).find(({ incognito }) => incognito === isPrivate);
  if (open?.id === undefined) await openTab(url + hash, isPrivate);
  else await browser.tabs.update(open.id, { active: true, ...(hash !== '' && { url: url + hash }) });
}

/** Opens a tab beside whoever asks; a private log never in an ordinary window, nor the other way round. */
async function openTab(url: string, isPrivate: boolean): Promise<void> {
  // There may be no window at all: then the browser opens one for the tab.
  const here = await browser.windows.getCurrent().catch(() => null);
  if (here && here.incognito !== isPrivate) await browser.windows.create({ url, incognito: isPrivate });
  else await browser.tabs.create({ url, ...(here?.id !== undefined && { windowId: here.id }) });
}
