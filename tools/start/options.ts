import { parseArgs } from 'node:util';
import type { BrowserName } from '../setup/browser';
import { BROWSER_NAMES, isBrowserName } from '../setup/browser';

/** What the person asked of `npm start`. */
export interface StartOptions {
  /** Null is the first browser found. */
  readonly browser: BrowserName | null;
  /** Walks the whole job by itself instead of waiting for a person. */
  readonly walks: boolean;
}

/** Reads the command line; a refusal is the sentence to show. */
export function readOptions(
  args: readonly string[],
  canShowWindows: boolean,
): { readonly ok: true; readonly options: StartOptions } | { readonly ok: false; readonly sentence: string } {
  const usage = `Usage: npm start -- [--browser ${BROWSER_NAMES.join('|')}] [--headless]`;
  try {
    const { browser, headless } = parseArgs({
      args: [...args],
      options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
    }).values;
    if (browser !== undefined && !isBrowserName(browser)) {
      return { ok: false, sentence: `“${browser}” is no browser that is known here. ${usage}` };
    }
    return { ok: true, options: { browser: browser ?? null, walks: headless || !canShowWindows } };
  } catch (error) {
    return { ok: false, sentence: `${error instanceof Error ? error.message : String(error)} ${usage}` };
  }
}

/** Whether windows can be shown: always outside Linux, there only with an X or Wayland display. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
