/** How the names of files end that may hold a log: those that are offered where somebody chooses files. */
export const LOG_FILE_ENDS = ['.json', '.csv', '.gz', '.zip'] as const;

/** Those that hold no log that can be read, but are worth telling what to do with. */
const TOLD_ENDS = ['.xlsx', '.ods', '.txt', '.tsv'] as const;

/** Whether a file of this name is opened where many other files may lie beside it: `anna.JSON`, not `rota.docx`. */
export function mayHoldLog(name: string): boolean {
  const lower = name.toLowerCase();
  return [...LOG_FILE_ENDS, ...TOLD_ENDS].some((end) => lower.endsWith(end));
}
