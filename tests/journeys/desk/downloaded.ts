import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from '../../../tools/browsers/wait';
import type { Desk } from './desk';

/** Waits until a file has come down, takes it out of the downloads folder, and gives its very bytes. */
export async function takeDownload(desk: Desk, name: string): Promise<Buffer> {
  const path = join(desk.downloads, name);
  let lastSize = -1;
  await waitFor(`${name} to be downloaded`, async () => {
    const { size } = statSync(path);
    const isWhole = size > 0 && size === lastSize;
    lastSize = size;
    return isWhole;
  });
  const bytes = readFileSync(path);
  rmSync(path);
  return bytes;
}
