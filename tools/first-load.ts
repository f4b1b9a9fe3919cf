import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSize, listFirstLoad } from './first-load/measure';

/** A kilobyte is 1,000 bytes here. */
const LIMIT = 120_000;
const OUTPUT = '.output';

process.exitCode = tellFirstLoads();

/** Prints what the side panel of each built extension loads first; answers 1 where that is over the limit. */
function tellFirstLoads(): number {
  const built = (existsSync(OUTPUT) ? readdirSync(OUTPUT) : [])
    .filter((name) => name.endsWith('-mv3'))
    .toSorted();
  if (built.length === 0) {
    console.error('Nothing is built yet: npm run build');
    return 1;
  }
  const sizes = built.map((name) => {
    const directory = join(OUTPUT, name);
    const files = listFirstLoad(directory, 'sidepanel.html');
    const bytes = gzipSize(directory, files);
    const verdict = bytes <= LIMIT ? 'within' : 'over';
    console.log(
      `${name}: the panel's first load is ${tellBytes(bytes)} gzip in ${files.length} files, ${verdict} the limit of ${tellBytes(LIMIT)}.`,
    );
    return bytes;
  });
  return sizes.some((bytes) => bytes > LIMIT) ? 1 : 0;
}

/** `118,234 bytes (118.2 KB)`. */
function tellBytes(bytes: number): string {
  return `${bytes.toLocaleString('en-GB')} bytes (${(bytes / 1000).toFixed(1)} KB)`;
}
