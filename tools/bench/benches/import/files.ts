import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSample } from '../../../report/sample/make-sample';
import { writeSampleLog } from '../../../report/sample/write-sample';
import { PERIOD, readExample } from './request';

/** Files to import, twice: as log files and as tables. */
export interface SampleFiles {
  /** How many there are of each. */
  readonly files: number;
  /** Paths. */
  readonly json: readonly string[];
  readonly csv: readonly string[];
  readonly remove: () => void;
}

/** Makes up files of 1,000 entries, of every organisation with a plan in the example list. */
export async function makeFiles(files: number): Promise<SampleFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'take-part-bench-import-'));
  const { list, organisations } = await readExample();
  const wish = {
    people: files,
    entries: files * 1000,
    seed: 1,
    period: PERIOD,
    organisations,
    list,
    tidy: true,
  };
  const paths = { json: [] as string[], csv: [] as string[] };
  mkdirSync(folder, { recursive: true });
  for (const log of makeSample(wish)) {
    for (const form of ['json', 'csv'] as const) {
      const path = join(folder, `${paths[form].length}.${form}`);
      const { content } = await writeSampleLog(log, form, list.index);
      writeFileSync(path, content);
      paths[form].push(path);
    }
  }
  return { files, ...paths, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
