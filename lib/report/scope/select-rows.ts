import type { Kind } from '../../log/entry';
import { kindCode, KINDS, TOMBSTONE } from '../store/codes';
import { Flag, State } from '../store/columns';
import type { LogStore } from '../store/log-store';
import { isOtherVersion, type Lookup } from './lookup';

/** What of the set was not selected, and why: with the selected rows these are all that stand. */
export interface LeftOut {
  readonly noOrganisation: number;
  readonly otherOrganisation: number;
  readonly otherPeriod: number;
}

/** The rows a report is about. They lie together by kind, so that a section reads only the kinds that it counts. */
export interface Selection {
  readonly rows: Int32Array;
  /** For each of `rows` the number of its plan place, or `Outside`. */
  readonly placeOfRow: Int32Array;
  /** Where in `rows` each kind begins, and after the last of them their number. */
  readonly starts: Int32Array;
  /** Places in `rows` of those with any `Flag`: few sections need to look at more. */
  readonly flagged: Int32Array;
  /** How many there are with each combination of flags. */
  readonly flagCounts: Int32Array;
  /** Rows from before the period that promised an answer, for what is still owed. */
  readonly promisedBefore: Int32Array;
  readonly leftOut: LeftOut;
  /** How many were made with another version of the plan on screen than was in force. */
  readonly otherVersion: number;
}

/** Where the rows of a kind begin, and where they end. */
export function rangeOf({ starts }: Selection, kind: Kind): readonly [from: number, to: number] {
  const code = kindCode[kind];
  return [starts[code] ?? 0, starts[code + 1] ?? 0];
}

type Found = Pick<Selection, 'rows' | 'placeOfRow' | 'promisedBefore' | 'leftOut' | 'otherVersion'>;

/** Finds the rows in the order of the store. */
function find(store: LogStore, from: number, to: number, lookup: Lookup): Found {
  const { state, kind, day, organisation, place, flags, planVersion } = store.columns;
  const rows = new Int32Array(store.rows);
  const placeOfRow = new Int32Array(store.rows);
  const promisedBefore: number[] = [];
  let [count, noOrganisation, otherOrganisation, otherPeriod] = [0, 0, 0, 0];
  let otherVersion = 0;
  let [lastCode, stretches] = [0, lookup[0] ?? null];
  for (let row = 0; row < store.rows; row += 1) {
    if (state[row] !== State.standing || kind[row] === TOMBSTONE) continue;
    const code = organisation[row] ?? 0;
    // Entries of one organisation come in long runs.
    if (code !== lastCode) [lastCode, stretches] = [code, lookup[code] ?? null];
    const on = day[row] ?? 0;
    if (stretches === null) {
      if (code === 0) noOrganisation += 1;
      else otherOrganisation += 1;
    } else if (on < from || on > to) {
      otherPeriod += 1;
      if (on < from && ((flags[row] ?? 0) & Flag.promised) !== 0) promisedBefore.push(row);
    } else {
      let at = 0;
      while (on > (stretches[at]?.to ?? to)) at += 1;
      rows[count] = row;
      const stretch = stretches[at];
      const inPlan = stretch?.placeOf[place[row] ?? 0] ?? 0;
      placeOfRow[count] = inPlan;
      if (isOtherVersion(planVersion[row] ?? 0, inPlan, stretch?.version ?? 0)) otherVersion += 1;
      count += 1;
    }
  }
  return {
    rows: rows.subarray(0, count),
    placeOfRow: placeOfRow.subarray(0, count),
    promisedBefore: Int32Array.from(promisedBefore),
    leftOut: { noOrganisation, otherOrganisation, otherPeriod },
    otherVersion,
  };
}

/** Where each kind is to begin. */
function startsOf(rows: Int32Array, kind: Uint8Array): Int32Array {
  const starts = new Int32Array(KINDS.length + 1);
  for (let at = 0; at < rows.length; at += 1) {
    const after = (kind[rows[at] ?? 0] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let code = 1; code <= KINDS.length; code += 1) {
    starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
  }
  return starts;
}

/** Selects the rows that stand, of the organisations and on the days of a report, and puts them in order by kind. */
export function selectRows(store: LogStore, from: number, to: number, lookup: Lookup): Selection {
  const { kind, flags } = store.columns;
  const found = find(store, from, to, lookup);
  const starts = startsOf(found.rows, kind);
  const nexts = starts.slice();
  const rows = new Int32Array(found.rows.length);
  const placeOfRow = new Int32Array(found.rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = found.rows[at] ?? 0;
    const code = kind[row] ?? 0;
    const next = nexts[code] ?? 0;
    rows[next] = row;
    placeOfRow[next] = found.placeOfRow[at] ?? 0;
    nexts[code] = next + 1;
  }
  const flagged = new Int32Array(rows.length);
  const flagCounts = new Int32Array(256);
  let marks = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const flag = flags[rows[at] ?? 0] ?? 0;
    flagCounts[flag] = (flagCounts[flag] ?? 0) + 1;
    flagged[marks] = at;
    marks += flag === 0 ? 0 : 1;
  }
  return { ...found, rows, placeOfRow, starts, flagged: flagged.subarray(0, marks), flagCounts };
}

/** How many of the selected rows have a flag. */
export function countFlag({ flagCounts }: Selection, flag: number): number {
  return flagCounts.reduce((sum, count, flags) => sum + ((flags & flag) === 0 ? 0 : count), 0);
}
