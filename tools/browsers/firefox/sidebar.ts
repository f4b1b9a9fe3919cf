import type { Surface } from '../surface';
import { writeCall } from '../surface';
import { waitFor } from '../wait';
import { clickInWindow, pressInWindow, typeInWindow } from './input';
import type { FirefoxWindow, PrivilegedWindow } from './privileged-window';
import { screenshotWindow } from './screenshot';

/** The element in Firefox's window that shows the sidebar's document, as far as we use it. */
interface SidebarBrowser extends HTMLElement {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: Outcome }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: Outcome }) => void): void;
    loadFrameScript(address: string, later: boolean): void;
  };
}

/** What came of a function run in the sidebar. */
type Outcome = { readonly value: unknown } | { readonly error: string };

const ELEMENT = 'webext-panels-browser';

/**
 * The add-on's document in the real sidebar. It is in no tab, so WebDriver does not know it: functions reach it through
 * Firefox's own window, and the pointer and keys are those of the window.
 */
export function sidebarSurface(window: PrivilegedWindow): Surface {
  return {
    name: 'the panel',
    async evaluate(work, ...args) {
      const outcome = await window.run(runInSidebar, ELEMENT, writeCall(work, args));
      if ('error' in outcome) throw new Error(outcome.error);
      return outcome.value as never;
    },
    async clickAt({ x, y }) {
      const area = await window.run(areaOf, ELEMENT);
      await clickInWindow(window, { x: area.x + x, y: area.y + y });
    },
    press: (key, held) => pressInWindow(window, key, held),
    type: (text) => typeInWindow(window, text),
    screenshot: async () => screenshotWindow(window, await window.run(areaOf, ELEMENT)),
  };
}

/** Waits until the sidebar shows the document at this address. */
export async function waitForSidebar(window: PrivilegedWindow, address: string): Promise<void> {
  const surface = sidebarSurface(window);
  await waitFor('the sidebar', () =>
    surface.evaluate(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      address,
    ),
  );
}

/** Where the document is in the window. */
function areaOf(
  { SidebarController }: FirefoxWindow,
  element: string,
): { x: number; y: number; width: number; height: number } {
  const outer = SidebarController.browser.getBoundingClientRect();
  const inner = SidebarController.browser.contentDocument?.getElementById(element)?.getBoundingClientRect();
  if (!inner) throw new Error('The sidebar is closed.');
  return { x: outer.x + inner.x, y: outer.y + inner.y, width: inner.width, height: inner.height };
}

/** Runs source text with the rights of the document itself, but outside its content security policy. */
function runInSidebar(window: FirefoxWindow, element: string, call: string): Promise<Outcome> {
  const found = window.SidebarController.browser.contentDocument?.getElementById(element);
  if (!found) throw new Error('The sidebar is closed.');
  const { messageManager } = found as SidebarBrowser;
  const name = `take-part:${Math.random()}`;
  const script = `(async () => {
    let outcome;
    try {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = await Cu.evalInSandbox(${JSON.stringify(call)}, sandbox);
      outcome = { value: value === undefined ? null : JSON.parse(JSON.stringify(value)) };
    } catch (error) {
      outcome = { error: String(error) };
    }
    sendAsyncMessage(${JSON.stringify(name)}, outcome);
  })();`;
  return new Promise((resolve) => {
    messageManager.addMessageListener(name, function listen({ data }) {
      messageManager.removeMessageListener(name, listen);
      resolve(data);
    });
    messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}
