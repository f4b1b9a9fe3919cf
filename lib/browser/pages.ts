import { browser } from './api';

/** Opens the person's log in a tab, or shows the tab that has it already. */
export async function openActivity(): Promise<void> {
  await openPage('/activity.html');
}

/** Opens the settings in a tab of their own. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

async function openPage(path: '/activity.html'): Promise<void> {
  const url = browser.runtime.getURL(path);
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
