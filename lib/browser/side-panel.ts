import { browser } from './api';
import { sendMessage } from './messages';

/**
 * Opens the panel of a window. Must run straight in the event of a press: that press is what grants the page's address
 * (activeTab), and browsers open panels only for it.
 */
export function openPanel(windowId: number): Promise<void> {
  return import.meta.env.FIREFOX ? browser.sidebarAction.open() : chrome.sidePanel.open({ windowId });
}

/** Opens the panel at a press of the toolbar button and tells it to look at the page. */
export function openPanelOnPress(): void {
  browser.action.onClicked.addListener(({ windowId }) => {
    if (windowId === undefined) return;
    void openPanel(windowId).then(() => sendMessage({ message: 'button-pressed', windowId }));
  });
}
