import { nominationHash, type NominationOf } from '../list/nominate/nomination-hash';
import { browser } from './api';

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
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url: url + hash });
  else await browser.tabs.update(open.id, { active: true, ...(hash !== '' && { url: url + hash }) });
}
