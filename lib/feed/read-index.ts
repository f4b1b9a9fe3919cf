import { z } from 'zod';
import { FeedIndex } from '../list/published';
import { INDEX_FILE } from './build-snapshot';
import { compareVersions } from './compare-versions';
import { readAs, readJson, refuse, type Step } from './read-json';

/** The parts of every cross-government list; its forums may be in several. A department’s own has what it needs. */
const REQUIRED = ['forums.json', 'organisations.json', 'guidance.json'];

/** What may be read of an index of any format, to say that it was written for a newer Take Part. */
const ForNewerClient = z.looseObject({ minimumClient: FeedIndex.shape.minimumClient });
const OfNewerFormat = z.looseObject({ format: z.int().min(2) });

/** The index of a list, if this version of Take Part can read the list at all. */
export function readIndex(bytes: Uint8Array, clientVersion: string): Step<FeedIndex> {
  const json = readJson(INDEX_FILE, bytes);
  if (!json.ok) return json;

  // Before the schema: a list for a newer version may well have fields that this one takes for wrong.
  const client = ForNewerClient.safeParse(json.value, { jitless: true });
  const needs = client.success ? client.data.minimumClient : clientVersion;
  if (compareVersions(needs, clientVersion) > 0)
    return refuse({ why: 'newer-client', file: INDEX_FILE, needs, has: clientVersion });
  const newer = OfNewerFormat.safeParse(json.value, { jitless: true });
  if (newer.success) return refuse({ why: 'newer-format', file: INDEX_FILE, format: newer.data.format });

  const index = readAs(INDEX_FILE, FeedIndex, json.value);
  if (!index.ok) return index;
  const paths = index.value.parts.map(({ path }) => path);
  const required = index.value.organisation === undefined ? REQUIRED : [];
  const wrong =
    required.find((path) => !paths.some((one) => one === path || isForums(one, path))) ??
    paths.find((path, n) => paths.indexOf(path) !== n);
  return wrong === undefined ? index : refuse({ why: 'parts', file: INDEX_FILE, part: wrong });
}

/** Whether a part is one of several that stand for the forums. */
function isForums(path: string, wanted: string): boolean {
  return wanted === 'forums.json' && path.startsWith('forums/');
}
