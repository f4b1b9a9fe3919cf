import { INDEX_FILE } from './build-snapshot';
import { readJson } from './read-json';
import type { Refusal } from './refusal';

/**
 * The reason that helps most: of a web page or a file that was cut off, that it is no list at all, and not that nobody
 * signed it. Nothing is believed of it either way.
 */
export function clearestReason<Reason>(index: Uint8Array | null, reason: Reason): Reason | Refusal {
  const json = index && readJson(INDEX_FILE, index);
  return json === null || json.ok ? reason : json.reason;
}
