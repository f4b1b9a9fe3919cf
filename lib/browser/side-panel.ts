import { browser } from './api';
import { sendMessage } from './messages';

/**
 * Opens the panel of a window and tells it to look at the page. Must run straight in the button's own event:
 * that press is what grants the page's address (activeTab), and browsers open panels only for it.
 */
export function openPanelOnPress(): void {
  browser.action.onClicked.addListener((tab) => {
    const windowId = tab.windowId;
    if (windowId === undefined) return;
    const opened = import.meta.env.FIREFOX
      ? browser.sidebarAction.open()
      : chrome.sidePanel.open({ windowId });
    void opened.then(() => sendMessage({ message: 'button-pressed', windowId }));
  });
}
