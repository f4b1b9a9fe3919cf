/** `2026-06-30T23:30:00.000Z` as spreadsheets read it in a text file: `2026-06-30 23:30:00`. Still UTC. */
export function excelInstant(instant: string): string {
  return instant.replace('T', ' ').replace(/(?:\.0+)?Z$/, '');
}

const AS_WRITTEN = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)$/;

/** The instant of {@link excelInstant}; any other text as it is. */
export function readExcelInstant(text: string): string {
  return text.replace(AS_WRITTEN, '$1T$2Z');
}
