import { msToInstant } from '../../list/time';
import { fetchFile, type FileAnswer, type FileWanted } from './fetch-file';
import type { FetchTrouble } from './fetch-trouble';
import type { Limits } from './limits';
import type { RequestRecord } from './request-record';
import type { Clock, Fetch } from './surroundings';

/** What a client uses of the outside. */
export interface Surroundings {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly limits: Limits;
}

/** A file that is wanted from a list's address. */
export type PathWanted = Pick<FileWanted, 'file' | 'limit' | 'etag'>;

/** The place a list is published at, for the length of one check. */
export interface Source {
  /**
   * Asks for one file; some may be asked for at the same time. After the first trouble nothing more is asked for, and the
   * same trouble is answered.
   */
  readonly ask: (wanted: PathWanted) => Promise<FileAnswer>;
  /** The content of a file; null when it is not there or there was trouble. */
  readonly read: (file: string, limit: number) => Promise<Uint8Array | null>;
  readonly trouble: () => FetchTrouble | null;
  /** Every request that is over, in the order in which they began, for the network ledger. */
  readonly requests: () => readonly RequestRecord[];
}

/** Opens a list's address for one check. No other address is ever asked. */
export function openSource(base: string, around: Surroundings): Source {
  const { clock, limits } = around;
  // Each has its place when it begins, however long it takes.
  const requests: (RequestRecord | null)[] = [];
  const until = clock.now() + limits.wholeMs;
  let trouble: FetchTrouble | null = null;

  const ask = async (wanted: PathWanted): Promise<FileAnswer> => {
    const began = clock.now();
    if (began >= until) trouble ??= { why: 'too-slow', file: wanted.file };
    if (trouble !== null) return { got: 'trouble', trouble, bytes: 0 };
    const address = base + wanted.file;
    const requestMs = Math.min(limits.requestMs, until - began);
    const place = requests.push(null) - 1;
    const answer = await fetchFile({ ...wanted, address }, { ...around, limits: { ...limits, requestMs } });
    if (answer.got === 'trouble') trouble ??= answer.trouble;
    requests[place] = {
      at: msToInstant(began),
      address,
      bytes: answer.bytes,
      durationMs: Math.round(clock.now() - began),
      outcome: answer.got === 'trouble' ? answer.trouble.why : answer.got,
    };
    return answer;
  };
  return {
    ask,
    read: async (file, limit) => {
      const answer = await ask({ file, limit, etag: null });
      return answer.got === 'received' ? answer.content : null;
    },
    trouble: () => trouble,
    requests: () => requests.filter((request) => request !== null),
  };
}
