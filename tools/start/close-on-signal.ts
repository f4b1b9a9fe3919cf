import type { DrivenBrowser } from '../browsers/driven-browser';

/** Ctrl+C closes the browser, and whoever waits for it then cleans up. */
export function closeOnSignal(browser: DrivenBrowser): void {
  const leave = (): void => void browser.close().catch(() => browser.kill());
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
}
