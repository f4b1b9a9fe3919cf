import { readBundledFile } from '../browser/bundled-list';
import { INDEX_FILE } from '../feed/build-snapshot';
import { readIndex } from '../feed/read-index';
import type { Part } from '../list/published';

/**
 * Reads the parts that the package brings: those that the index in it names with the same content, and none else. Null
 * for any other. Whoever asks checks what it gets by its hash.
 *
 * @param version the extension's own, which comes with the package
 */
export function openPackagedParts(version: string): (part: Part) => Promise<Uint8Array | null> {
  let brought: Promise<ReadonlyMap<string, string>> | undefined;
  return async ({ sha256 }) => {
    brought ??= readBrought(version);
    const path = (await brought).get(sha256);
    return path === undefined ? null : readBundledFile(path);
  };
}

async function readBrought(version: string): Promise<ReadonlyMap<string, string>> {
  const bytes = await readBundledFile(INDEX_FILE);
  const index = bytes && readIndex(bytes, version);
  return new Map(index?.ok ? index.value.parts.map(({ path, sha256 }) => [sha256, path]) : []);
}
