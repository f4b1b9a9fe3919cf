import type { Browser } from 'puppeteer-core';
import { writeCall } from '../surface';

/** What we use of Firefox's own window, its `browser.xhtml`. */
export interface FirefoxWindow {
  readonly document: Document;
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
  readonly SidebarController: {
    readonly browser: HTMLIFrameElement;
    hide(): void;
  };
  readonly gBrowserInit: { readonly delayedStartupFinished: boolean };
  readonly gBrowser: { readonly selectedBrowser: HTMLElement };
  readonly Services: {
    readonly scriptloader: { loadSubScript(address: string, target: object): void };
    readonly prefs: {
      setIntPref(name: string, value: number): void;
      clearUserPref(name: string): void;
    };
  };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: FirefoxExtension } | null };
  openTrustedLinkIn(address: string, where: 'window', how: { readonly private: boolean }): void;
  close(): void;
  readonly CustomizableUI: { addWidgetToArea(id: string, area: string): void };
  readonly Ci: unknown;
  readonly Cc: unknown;
  /** What we keep there between calls. */
  takePart?: Kept;
}

/** The add-on as Firefox knows it. */
export interface FirefoxExtension {
  readonly backgroundState: 'starting' | 'running' | 'suspending' | 'stopped';
  on(event: 'background-script-started', listener: () => void): void;
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}

/** Kept in Firefox's window between calls. */
export interface Kept {
  events?: EventUtils;
  starts?: number;
  answer?: 'allow' | 'deny';
  isAnswering?: boolean;
}

/** Firefox's own tests press keys and move the pointer with these. */
export interface EventUtils {
  synthesizeMouseAtPoint(
    x: number,
    y: number,
    event: { type: string; button?: number; clickCount?: number; asyncEnabled?: boolean },
    window: FirefoxWindow,
    done?: () => void,
  ): void;
  synthesizeKey(
    key: string,
    event: { shiftKey?: boolean; ctrlKey?: boolean; altKey?: boolean },
    window: FirefoxWindow,
  ): void;
}

/** Firefox's own window, in which functions are run with all rights. */
export interface PrivilegedWindow {
  /** Runs a function there. Like in a document, it sees only its arguments, and both ways go through JSON. */
  run<Args extends readonly unknown[], Result>(
    work: (window: FirefoxWindow, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
}

/** The part of WebDriver BiDi that puppeteer keeps to itself. */
export interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

/** Reaches Firefox's own window. It must have been started with `--remote-allow-system-access`. */
export async function openPrivilegedWindow(browser: Browser): Promise<PrivilegedWindow> {
  const [context] = await listWindows(browser);
  if (context === undefined) throw new Error('Firefox has no window that can be driven.');
  return reachWindow(browser, context);
}

/** The windows of Firefox, by the names that its protocol has for them. */
export async function listWindows(browser: Browser): Promise<readonly string[]> {
  const tree = await bidiOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return (tree.result as { contexts: { context: string }[] }).contexts.map(({ context }) => context);
}

/** Reaches one of Firefox's windows by its name. */
export function reachWindow(browser: Browser, context: string): PrivilegedWindow {
  const connection = bidiOf(browser);
  return {
    async run(work, ...args) {
      const answer = await connection.send('script.evaluate', {
        expression: `${writeCall(work, args, 'globalThis')}.then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      });
      return readAnswer(answer.result) as never;
    },
  };
}

/** The protocol that puppeteer speaks with Firefox, for what it has no function for. */
export function bidiOf(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

function readAnswer(answer: unknown): unknown {
  const { type, result, exceptionDetails } = answer as {
    type: 'success' | 'exception';
    result?: { value: string };
    exceptionDetails?: { text: string };
  };
  if (type !== 'success' || result === undefined) {
    throw new Error(exceptionDetails?.text ?? 'Firefox could not run a function in its window.');
  }
  return JSON.parse(result.value);
}
