import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { receiveFile } from '../../lib/formats/receive/receive-file';
import type { FileRefusal, Received, RefusedRow } from '../../lib/formats/receive/received';
import { addFile } from '../../lib/report/add-file';
import type { AddedFile } from '../../lib/report/log-set';
import { createLogStore, type LogStore } from '../../lib/report/store/log-store';
import { digestSha256 } from '../feed/write-snapshot';

/** What became of one file of a folder. */
export type FileReceived =
  | { readonly name: string; readonly outcome: 'refused'; readonly reason: FileRefusal }
  | {
      readonly name: string;
      readonly outcome: 'read';
      readonly added: AddedFile;
      readonly refused: readonly RefusedRow[];
    };

/** A folder's files as a set, and what became of each. */
export interface FolderReceived {
  readonly store: LogStore;
  readonly files: readonly FileReceived[];
}

/** The files below a folder in the order of their names, hidden ones left out. */
export function filesBelow(folder: string): readonly string[] {
  const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted(byName)
    .flatMap((one) => {
      const path = join(folder, one.name);
      return one.isDirectory() ? filesBelow(path) : one.isFile() ? [path] : [];
    });
}

function take(store: LogStore, received: Received): FileReceived {
  if (!received.ok) return { name: received.name, outcome: 'refused', reason: received.reason };
  const added = addFile(store, received.file);
  return { name: received.file.name, outcome: 'read', added, refused: received.refused };
}

/** Reads every file below a folder by the code that the page reads them with, one after the other. */
export async function receiveFolder(folder: string): Promise<FolderReceived> {
  const store = createLogStore();
  const files: FileReceived[] = [];
  for (const path of filesBelow(folder)) {
    const given = { name: relative(folder, path), bytes: readFileSync(path) };
    for (const received of await receiveFile(given, { digest: digestSha256 })) {
      files.push(take(store, received));
    }
  }
  return { store, files };
}
