import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Surroundings } from '../../../tools/command/command';
import { runReport } from '../../../tools/report/run-report';
import { run, type Ran } from '../feed/feed-folder';

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs `npm run report -- …` as far as a process would, on 21 November 2026. */
export function report(...args: readonly string[]): Promise<Ran> {
  return run(
    {
      name: 'report',
      summary: '',
      help: [],
      run: (given: readonly string[], around: Surroundings) => runReport(given, around),
    },
    args,
  );
}
