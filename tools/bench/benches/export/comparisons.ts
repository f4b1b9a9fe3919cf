import type { WayName } from './calls';

/** A peer of one format. */
export interface FormatPeer {
  readonly name: WayName;
  /** How many times as quick ours is to be; null where that is only told. */
  readonly goal: number | null;
  /** The longest log that it can write: it holds all of it in memory. */
  readonly most: number;
}

/** What one format is held against. */
export interface Comparison {
  readonly format: 'json' | 'csv' | 'csv-for-excel' | 'ndjson' | 'summary' | 'ods' | 'xlsx';
  /** How much of the rate of reading alone is to be left; null where that is only told. */
  readonly floor: number | null;
  readonly peers: readonly FormatPeer[];
  /** How much memory it may add, at any size. Megabytes. */
  readonly memory: number;
}

const ANY = Number.POSITIVE_INFINITY;
/** Above this `JSON.stringify` and what is like it end with “Invalid string length”, or the page with no memory. */
export const IN_MEMORY = 100_000;

const TEXT = { floor: 0.85, memory: 30 };
const PACKAGE = { floor: null, memory: 100 };

const TEXTS: readonly Comparison[] = [
  {
    format: 'json',
    ...TEXT,
    peers: [
      { name: 'dexie-export-import', goal: 2.5, most: ANY },
      { name: 'toArray + JSON.stringify', goal: null, most: IN_MEMORY },
    ],
  },
  { format: 'ndjson', ...TEXT, peers: [] },
  {
    format: 'csv',
    ...TEXT,
    peers: [{ name: 'toArray + papaparse', goal: 1, most: IN_MEMORY }],
  },
  { format: 'csv-for-excel', ...TEXT, peers: [] },
  // It reads the log twice: its totals stand at its beginning.
  { format: 'summary', floor: null, memory: 30, peers: [] },
];

const SHEETS: readonly Comparison[] = [
  {
    format: 'xlsx',
    ...PACKAGE,
    peers: [
      { name: 'exceljs', goal: 1.6, most: IN_MEMORY },
      { name: 'write-excel-file', goal: null, most: IN_MEMORY },
    ],
  },
  { format: 'ods', ...PACKAGE, peers: [{ name: 'exceljs', goal: 1.6, most: IN_MEMORY }] },
];

/** Every format with the ways that people would otherwise go, and the goals of the house; each family is one race. */
export const FAMILIES: readonly (readonly Comparison[])[] = [TEXTS, SHEETS];
