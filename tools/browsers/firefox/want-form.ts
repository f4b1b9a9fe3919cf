import type { FirefoxWindow, PrivilegedWindow } from './privileged-window';

/** A XUL menu, as far as we use it. */
interface Menu extends HTMLElement {
  readonly state: string;
  activateItem(item: Element): void;
}

/** The menu of a page, in Firefox's window. */
const MENU = 'contentAreaContextMenu';

/** Presses the keyboard command as a person does. */
export async function wantFormByKeys(window: PrivilegedWindow): Promise<void> {
  await window.run((firefox) => {
    firefox.takePart?.events?.synthesizeKey('L', { altKey: true, shiftKey: true }, firefox);
  });
}

/** Opens the menu of the page in front and chooses the add-on's line in it. */
export async function wantFormByMenu(window: PrivilegedWindow, line: string): Promise<void> {
  await window.run(chooseInMenu, MENU, line);
}

async function chooseInMenu(firefox: FirefoxWindow, menuId: string, line: string): Promise<void> {
  const menu = firefox.document.getElementById(menuId) as Menu;
  const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
  const { x, y, width, height } = firefox.gBrowser.selectedBrowser.getBoundingClientRect();
  const event = { type: 'contextmenu', button: 2, clickCount: 1 };
  firefox.takePart?.events?.synthesizeMouseAtPoint(x + width / 2, y + height * 0.9, event, firefox);
  await shown;
  const item = [...menu.querySelectorAll('menuitem')].find((one) => one.getAttribute('label') === line);
  if (!item) throw new Error(`The page’s menu has no line “${line}”.`);
  menu.activateItem(item);
}
