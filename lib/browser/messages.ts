import { browser } from './api';

/**
 * Every message that one part of the extension sends to another. There are no messages to or from web pages.
 *
 * - `button-pressed`: the toolbar button was pressed in a window; its panel may now see that tab's address and
 *   should look again.
 * - `log-this-page`: the same by the keyboard or the page's menu, and the form of an entry for that page is wanted.
 */
export interface Message {
  readonly message: (typeof NAMES)[number];
  readonly windowId: number;
}

const NAMES = ['button-pressed', 'log-this-page'] as const;

/** What whoever was meant answers. */
const TAKEN = 'taken';

/** How long a panel that is just being opened is waited for, and how often it is asked. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;

/** Reads what arrived as a message; null for anything else. By hand: a schema library would double what the panel loads. */
export function readMessage(raw: unknown): Message | null {
  if (typeof raw !== 'object' || raw === null || !('message' in raw) || !('windowId' in raw)) return null;
  const { windowId } = raw;
  const message = NAMES.find((name) => name === raw.message);
  return message !== undefined && typeof windowId === 'number' && Number.isInteger(windowId)
    ? { message, windowId }
    : null;
}

/** Sends a message to whoever listens. False where nobody took it: a closed panel looks by itself when it opens. */
export async function sendMessage(message: Message): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(message)) === TAKEN;
  } catch {
    // The panel is not open (yet).
    return false;
  }
}

/** Sends a message again until a panel that is just being opened takes it, for ten seconds at most. */
export async function sendUntilTaken(message: Message): Promise<void> {
  for (let tries = PATIENCE_MS / PAUSE_MS; tries > 0; tries -= 1) {
    if (await sendMessage(message)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/**
 * Hears messages from our own pages and worker; anything else is ignored. Answers how to stop hearing.
 *
 * @param hear says whether the message was meant for it
 */
export function hearMessages(hear: (message: Message) => boolean): () => void {
  const listen = (
    raw: unknown,
    sender: { id?: string | undefined; url?: string | undefined },
  ): Promise<typeof TAKEN> | undefined => {
    const own = browser.runtime.getURL('');
    // A content script would share our id but not our origin; the worker may come without an address.
    if (sender.id !== browser.runtime.id || (sender.url !== undefined && !sender.url.startsWith(own))) return;
    const message = readMessage(raw);
    return message && hear(message) ? Promise.resolve(TAKEN) : undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
