import { browser } from './api';
import { sendUntilTaken } from './messages';
import { openPanel } from './side-panel';

/** The keyboard command's name in the manifest, and the line's in the page's menu. */
const NAME = 'log-this-page';

/** Where in a page the line is offered: wherever somebody reads or is just writing an answer. */
const CONTEXTS = ['page', 'frame', 'selection', 'link', 'image', 'editable'] as const;

/**
 * Opens the panel at the form of an entry for the page in front, by the keyboard command or the page's menu. Nothing is
 * logged by it. Register it in the worker's first tick. The worker remembers nothing: it waits in the event itself until
 * the panel has taken the message.
 */
export function openFormOnCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === NAME) openForm(tab?.windowId);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === NAME) openForm(tab?.windowId);
  });
}

/** Puts the line into the menu of web pages. The browser keeps it: once at install or update is enough. */
export async function offerInPageMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: NAME,
    title,
    contexts: [...CONTEXTS],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

function openForm(windowId: number | undefined): void {
  if (windowId === undefined) return;
  void openPanel(windowId).then(() => sendUntilTaken({ message: NAME, windowId }));
}
