import type { Held } from '../calls';
import { gatherIds } from './gather-ids';
import { textsOf } from './texts-of';

/** Which entries a file names, whatever its format: a text, or a package of XML. */
export async function readHeld(file: Blob): Promise<Held> {
  const ids = new Set<string>();
  const gather = gatherIds((id) => ids.add(id));
  await textsOf(file, gather);
  let sum = 0n;
  for (const id of ids) sum += BigInt(`0x${id.replaceAll('-', '')}`);
  return { entries: ids.size, ids: sum.toString(16) };
}
