import { join } from 'node:path';
import { z } from 'zod';
import { readAs, readJson } from '../../lib/feed/read-json';
import { Forum } from '../../lib/list/forum';
import { readBytes } from '../feed/keys-files';
import { readSources } from '../feed/read-sources';
import type { PackageChoice } from './package-choice';

const FORUMS = 'forums.json';

/** The forums of the list that a package ships; none where they cannot be read, and then `packList` stops the build. */
export function packagedForums({ signed }: PackageChoice): readonly Forum[] {
  if (signed === null) return readSources('feed').sources?.forums ?? [];
  const bytes = readBytes(join(signed.list, FORUMS));
  const json = bytes && readJson(FORUMS, bytes);
  const forums = json?.ok ? readAs(FORUMS, z.array(Forum), json.value) : null;
  return forums?.ok ? forums.value : [];
}
