import { checksumOf } from './checksum';
import { cleanLine, cutTo } from './clean-text';
import { countKinds, noKinds } from './count-kinds';
import { LOG_FILE_VERSION, type Digest, type LogFile } from './log-file';
import type { Log } from './merge-logs';
import type { LogAbout } from './export/outgoing-log';
import { type Detail, reduceEntry } from './reduce-entry';
import { type LogPeriod, selectEntries } from './select-entries';

const NAME_LIMIT = 100;

/** What the author chose to hand on. */
export interface ExportChoice {
  readonly period: LogPeriod;
  /** Forums by id and sites by host; null for all. */
  readonly places: readonly string[] | null;
  readonly detail: Detail;
  /** Both may be empty. */
  readonly pseudonym: string;
  readonly team: string;
}

/** What is known when a file is made. */
export interface ExportFacts {
  readonly organisation: string | null;
  readonly list: { readonly feed: string; readonly sequence: number } | null;
  /** The instant the file is made, in UTC. */
  readonly now: string;
}

function nameOrNull(typed: string): string | null {
  return cutTo(cleanLine(typed), NAME_LIMIT).trim() || null;
}

/** What the log file of a choice says about itself. */
export function aboutLog(choice: ExportChoice, facts: ExportFacts): LogAbout {
  const { period, places, detail } = choice;
  return {
    format: 'take-part-log',
    version: LOG_FILE_VERSION,
    createdAt: facts.now,
    author: {
      pseudonym: nameOrNull(choice.pseudonym),
      team: nameOrNull(choice.team),
      organisation: facts.organisation,
    },
    period: { from: period.from, to: period.to },
    places: places && [...places],
    detail: { threads: detail.threads, ownWords: detail.ownWords },
    list: facts.list && { feed: facts.list.feed, sequence: facts.list.sequence },
  };
}

/**
 * Makes the log file of a choice from a log that is in memory: the chosen entries, told as briefly as chosen, oldest
 * first, and every tombstone.
 */
export async function makeLogFile(
  log: Log,
  choice: ExportChoice,
  facts: ExportFacts,
  digest: Digest,
): Promise<LogFile> {
  const { period, places } = choice;
  const selection = { ...period, ...(places && { places }) };
  const entries = selectEntries(log.entries, selection).map((entry) => reduceEntry(entry, choice.detail));
  return {
    ...aboutLog(choice, facts),
    counts: countKinds(entries, noKinds()),
    sha256: await checksumOf(entries, digest),
    entries,
    tombstones: [...log.tombstones],
  };
}
