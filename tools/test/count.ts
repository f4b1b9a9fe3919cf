import { readFile } from 'node:fs/promises';

/** How many tests a run had, as far as it is known. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Reads what Vitest's JSON reporter wrote. Null when there is no such file or it is no report: the run then did not come
 * to its end.
 */
export async function readCount(file: string): Promise<Count | null> {
  try {
    const report: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof report !== 'object' || report === null) return null;
    const { numPassedTests, numFailedTests } = report as Record<string, unknown>;
    if (typeof numPassedTests !== 'number' || typeof numFailedTests !== 'number') return null;
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return null;
  }
}
