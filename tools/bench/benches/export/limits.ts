import type { Comparison } from './comparisons';

type Limits = Readonly<Partial<Record<Comparison['format'], string>>>;

/** What a profile of Chromium’s worker shows over 100,000 entries, where reading alone is the measure. */
export const READING: Limits = {
  csv: '30 % is waiting for the rows, 16 % unpacking them, 10 % collecting garbage, 15 % cells and lines, 9 % UTF-8, 6 % checks, 3 % the file. Reading is another process’s work: where both wait for one processor, nothing of it is done meanwhile.',
  json: '23 % is waiting for the rows, 12 % unpacking them, 19 % the checksum.',
};

/** What logs of 100,000, 400,000 and 1,000,000 entries show, read a thousand, two or four thousand at a time. */
export const MEMORY: Limits = {
  csv: 'The same memory at ten times the size. Reading alone adds 80 MB, each thousand entries that are fetched at a time cost 14, and a second export in the same browser adds 5 to 25: most of it seems to be what the browser lets pile up before it collects garbage.',
};
