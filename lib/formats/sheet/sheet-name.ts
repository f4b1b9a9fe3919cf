/** What the sheets with entries are called: `Log`, `Log 2`, `Log 3`. */
export function logSheetName(sheet: number): string {
  return sheet === 0 ? 'Log' : `Log ${sheet + 1}`;
}

export const ABOUT_SHEET = 'About';
