import type { LogFile } from '../log/log-file';

/** A file that is ready to leave: its name, what it is, and every byte of it (a string is UTF-8). */
export interface WrittenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** A way to write a log. To add one: a file in this folder, its line in `index.ts`, its name in `locales/`. */
export interface Format {
  readonly id: string;
  /** The key of its name in `locales/`. */
  readonly nameKey: 'export.jsonName' | 'export.csvName';
  /** Without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /**
   * Writes a log file under a name without extension. The first file is the format's own; any others say what it
   * means. The same log gives the same bytes.
   */
  readonly write: (file: LogFile, baseName: string) => readonly [WrittenFile, ...WrittenFile[]];
}
