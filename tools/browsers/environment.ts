import type { LaunchOptions } from './launch';

/** The environment of a browser: ours, in British English so that dates are written as people here write them. */
export function environmentFor({ display }: LaunchOptions): Record<string, string | undefined> {
  return {
    ...process.env,
    LANGUAGE: 'en_GB',
    LANG: 'en_GB.UTF-8',
    ...(display !== undefined && { DISPLAY: display }),
  };
}

/** Signals are for whoever started the browser: puppeteer would end our process before it has cleaned up. */
export const LEAVES_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } as const;
