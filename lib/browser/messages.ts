import { browser } from './api';

/**
 * Every message that one part of the extension sends to another. There are no messages to or from web pages.
 *
 * - `button-pressed`: the toolbar button was pressed in a window; its panel may now see that tab's address and
 *   should look again.
 */
export interface Message {
  readonly message: 'button-pressed';
  readonly windowId: number;
}

/** Reads what arrived as a message; null for anything else. By hand: a schema library would double what the panel loads. */
export function readMessage(raw: unknown): Message | null {
  if (typeof raw !== 'object' || raw === null || !('message' in raw) || !('windowId' in raw)) return null;
  const { message, windowId } = raw;
  return message === 'button-pressed' && typeof windowId === 'number' && Number.isInteger(windowId)
    ? { message, windowId }
    : null;
}

/** Sends a message to whoever listens. Nobody listening is no failure: a closed panel looks by itself when it opens. */
export async function sendMessage(message: Message): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The panel is not open (yet).
  }
}

/** Hears messages from our own pages and worker; anything else is ignored. Answers how to stop hearing. */
export function hearMessages(hear: (message: Message) => void): () => void {
  const listen = (raw: unknown, sender: { id?: string | undefined; url?: string | undefined }): undefined => {
    const own = browser.runtime.getURL('');
    // A content script would share our id but not our origin; the worker may come without an address.
    if (sender.id !== browser.runtime.id || (sender.url !== undefined && !sender.url.startsWith(own))) return;
    const message = readMessage(raw);
    if (message) hear(message);
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
