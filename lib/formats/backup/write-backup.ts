import { canonicalJson } from '../../log/canonical-json';
import type { Draft } from '../../log/draft';
import type { Entry, Tombstone } from '../../log/entry';
import { entryJson } from '../../log/entry-json';
import { startSha256 } from '../../log/sha256';
import {
  BACKUP_VERSION,
  type BackupCounts,
  type BackupList,
  type BackupSettings,
  type BackupVersion,
} from './backup-file';

/** One row of a backup, by the part of the file that it stands in. */
export type BackupRow =
  | { readonly in: 'drafts'; readonly row: Draft }
  | { readonly in: 'entries'; readonly row: Entry }
  | { readonly in: 'history'; readonly row: BackupVersion }
  | { readonly in: 'tombstones'; readonly row: Tombstone };

/** Writes a backup. The rows come in the order of the parts: drafts, entries, history, tombstones. */
export interface BackupWriter {
  readonly add: (row: BackupRow) => void;
  /** The end of the file. Nothing can be added after. */
  readonly end: () => BackupCounts;
}

/** The parts in the order of canonical JSON, with what stands between the history and the tombstones. */
const ROWS = ['drafts', 'entries', 'history'] as const;

function rowJson(row: BackupRow): string {
  switch (row.in) {
    case 'entries':
      return entryJson(row.row);
    case 'history': {
      const { until, was } = row.row;
      if ('tombstone' in was) return canonicalJson({ until, was });
      return `{"until":${JSON.stringify(until)},"was":{"entry":${entryJson(was.entry)}}}`;
    }
    default:
      return canonicalJson(row.row);
  }
}

/**
 * Writes a full backup row by row, one a line, and hands out its bytes as they come, so that no more than a few rows are
 * ever held as text. The bytes of `content` without the line ends are its canonical JSON.
 *
 * @param put takes the bytes of the file, piece by piece in their order
 */
export function startBackup(
  {
    createdAt,
    settings,
    lists,
  }: {
    readonly createdAt: string;
    readonly settings: BackupSettings;
    readonly lists: readonly BackupList[];
  },
  put: (bytes: Uint8Array) => void,
): BackupWriter {
  const encoder = new TextEncoder();
  const checksum = startSha256();
  const counts: Record<keyof BackupCounts, number> = { drafts: 0, entries: 0, history: 0, tombstones: 0 };
  const content = (text: string, after = ''): void => {
    const bytes = encoder.encode(text);
    checksum.add(bytes);
    put(after === '' ? bytes : encoder.encode(text + after));
  };
  let part = -1;
  const openPart = (wanted: BackupRow['in']): void => {
    const until = wanted === 'tombstones' ? ROWS.length : ROWS.indexOf(wanted);
    for (; part < until; part += 1) {
      const next = ROWS[part + 1];
      const before = part < 0 ? '{' : '],';
      if (next !== undefined) content(`${before}"${next}":[`, '\n');
      else
        content(
          `],"lists":${canonicalJson(lists)},"settings":${canonicalJson(settings)},"tombstones":[`,
          '\n',
        );
    }
  };
  const head = { format: 'take-part-backup', version: BACKUP_VERSION, createdAt };
  const fields = Object.entries(head).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},\n`);
  put(encoder.encode(`{\n${fields.join('')}  "content": `));
  openPart('drafts');
  return {
    add: (row) => {
      openPart(row.in);
      content(`${counts[row.in] === 0 ? '' : ','}${rowJson(row)}`, '\n');
      counts[row.in] += 1;
    },
    end: () => {
      openPart('tombstones');
      content(']}');
      const tail = `,\n  "counts": ${JSON.stringify(counts)},\n  "sha256": "${checksum.end()}"\n}\n`;
      put(encoder.encode(tail));
      return counts;
    },
  };
}
