import type { LaunchOptions } from './launch';

/** The environment of a browser: ours, in British English so that dates are written as people here write them. */
export function environmentFor({ display, environment }: LaunchOptions): Record<string, string | undefined> {
  return {
    ...process.env,
    LANGUAGE: 'en_GB',
    LANG: 'en_GB.UTF-8',
    ...(display !== undefined && { DISPLAY: display }),
    ...environment,
  };
}

/** puppeteer ends our process on Ctrl+C; who wants to clean up first asks for the signals. */
export function signalsFor({ leavesSignals = false }: LaunchOptions): {
  handleSIGINT: boolean;
  handleSIGTERM: boolean;
  handleSIGHUP: boolean;
} {
  const handles = !leavesSignals;
  return { handleSIGINT: handles, handleSIGTERM: handles, handleSIGHUP: handles };
}
