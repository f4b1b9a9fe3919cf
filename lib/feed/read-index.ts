import { z } from 'zod';
import { FeedIndex } from '../list/published';
import { INDEX_FILE } from './build-snapshot';
import { compareVersions } from './compare-versions';
import { readAs, readJson, refuse, type Step } from './read-json';

/** The parts of every cross-government list. A department’s own has what it needs. */
const REQUIRED = ['forums.json', 'organisations.json', 'guidance.json'];

/** What may be read of an index of any format, to say that it was written for a newer Take Part. */
const AnyIndex = z.looseObject({ minimumClient: FeedIndex.shape.minimumClient });

/** The index of a list, if this version of Take Part can read the list at all. */
export function readIndex(bytes: Uint8Array, clientVersion: string): Step<FeedIndex> {
  const json = readJson(INDEX_FILE, bytes);
  if (!json.ok) return json;

  // Before the schema: a list for a newer version may well have fields that this one takes for wrong.
  const any = AnyIndex.safeParse(json.value, { jitless: true });
  if (any.success && compareVersions(any.data.minimumClient, clientVersion) > 0) {
    return refuse({
      why: 'newer-client',
      file: INDEX_FILE,
      needs: any.data.minimumClient,
      has: clientVersion,
    });
  }

  const index = readAs(INDEX_FILE, FeedIndex, json.value);
  if (!index.ok) return index;
  const paths = index.value.parts.map(({ path }) => path);
  const required = index.value.organisation === undefined ? REQUIRED : [];
  const wrong =
    required.find((path) => !paths.includes(path)) ?? paths.find((path, n) => paths.indexOf(path) !== n);
  return wrong === undefined ? index : refuse({ why: 'parts', file: INDEX_FILE, part: wrong });
}
