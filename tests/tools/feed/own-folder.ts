import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { copyFeed } from './feed-folder';

/** An empty folder that is gone when the test is. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'take-part-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the project's own sources that is gone when the test is. */
export function someSources(): string {
  const feed = copyFeed();
  onTestFinished(feed.clear);
  return feed.folder;
}
