import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Site } from './site';

const FOLDER = new URL('sites/', import.meta.url);

/** All sites of the practice web, by file name. Throws with the file's name if one of them is not as `Site` says. */
export function loadSites(): readonly Site[] {
  return readdirSync(fileURLToPath(FOLDER))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const site = Site.safeParse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));
      if (!site.success) throw new Error(`tools/practice/sites/${file}: ${site.error.message}`);
      return site.data;
    });
}
