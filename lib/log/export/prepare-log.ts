import type { Entry, Tombstone } from '../entry';
import { chooseEntries, rangeOf } from './choose-entries';
import { type LogSource, secondOf } from './log-source';
import type { Batches, LogAbout, OutgoingLog } from './outgoing-log';

/** Where reading can begin again. */
export interface Mark {
  /** How many of the chosen entries stand before it. */
  readonly row: number;
  /** The second of the first entry there. */
  readonly from: string;
}

/** An export that has been looked through and not yet written: plain data, whatever the length of the log. */
export interface PreparedLog {
  readonly about: LogAbout;
  readonly entries: number;
  readonly tombstones: readonly Tombstone[];
  /** In the order of their rows. */
  readonly marks: readonly Mark[];
  /** Whether anything was found by the test that was asked for. */
  readonly isNoted: boolean;
}

/** How the looking through is watched. */
export interface Watching {
  /** Told now and then how many entries have been looked at. */
  readonly onProgress: (looked: number) => void;
  /** Whether an entry that leaves is to be noted. */
  readonly isNoteworthy: (entry: Entry) => boolean;
}

/** How many chosen entries are between two marks, at least. */
const BETWEEN_MARKS = 500;

/** Looks through a log for what would leave of it. */
export async function prepareLog(
  source: LogSource,
  about: LogAbout,
  { onProgress, isNoteworthy }: Watching,
): Promise<PreparedLog> {
  const marks: Mark[] = [];
  let [entries, looked, isNoted] = [0, 0, false];
  for await (const batch of source.batches(rangeOf(about.period))) {
    const chosen = chooseEntries(batch, about);
    const [first] = batch;
    if (first && chosen.length > 0 && entries >= (marks.at(-1)?.row ?? -BETWEEN_MARKS) + BETWEEN_MARKS) {
      marks.push({ row: entries, from: secondOf(first.at) });
    }
    isNoted ||= chosen.some(isNoteworthy);
    entries += chosen.length;
    looked += batch.length;
    onProgress(looked);
  }
  return { about, entries, tombstones: await source.tombstones(), marks, isNoted };
}

async function* readChosen(source: LogSource, { about }: PreparedLog, from?: string): Batches {
  const range = rangeOf(about.period);
  for await (const batch of source.batches(from === undefined ? range : { ...range, from })) {
    const chosen = chooseEntries(batch, about);
    if (chosen.length > 0) yield chosen;
  }
}

/** Some of the entries that would leave, by their rows counted from 0. Fewer where there are no more. */
export async function readPrepared(
  source: LogSource,
  prepared: PreparedLog,
  first: number,
  count: number,
): Promise<readonly Entry[]> {
  const mark = prepared.marks.findLast(({ row }) => row <= first);
  const found: Entry[] = [];
  let row = mark?.row ?? 0;
  for await (const batch of readChosen(source, prepared, mark?.from)) {
    found.push(...batch.slice(Math.max(0, first - row), first + count - row));
    row += batch.length;
    if (row >= first + count) break;
  }
  return found;
}

/** The log on its way out. Anything saved while it is read may or may not be in it, whole in either case. */
export function sendOut(source: LogSource, prepared: PreparedLog): OutgoingLog {
  return {
    about: prepared.about,
    expected: prepared.entries,
    tombstones: prepared.tombstones,
    batches: () => readChosen(source, prepared),
  };
}
