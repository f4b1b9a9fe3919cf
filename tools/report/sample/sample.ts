import type { PublishedList } from '../../../lib/list/published';
import type { Entry, Tombstone } from '../../../lib/log/entry';
import type { LogFile } from '../../../lib/log/log-file';
import type { LogPeriod } from '../../../lib/log/select-entries';

/** What a sample is to be like. The same wish gives the same sample, to the byte. */
export interface SampleWish {
  readonly people: number;
  /** Different entries, over all people. */
  readonly entries: number;
  readonly seed: number;
  readonly period: LogPeriod;
  /** Organisations that have a plan in the list. People are dealt out among them. */
  readonly organisations: readonly string[];
  readonly list: Pick<PublishedList, 'forums' | 'plans'> & {
    readonly index: Pick<PublishedList['index'], 'feed' | 'sequence'>;
  };
  /**
   * `true`: everybody has as many entries as everybody else and sends them once. Otherwise as it is in life: few do
   * most, some send their first month beforehand, and then correct or delete some of it.
   */
  readonly tidy: boolean;
}

/** What one person sends at one time, as far as chance decides it. */
export interface SampleLog {
  readonly author: LogFile['author'];
  readonly period: LogPeriod;
  readonly createdAt: string;
  readonly entries: readonly Entry[];
  readonly tombstones: readonly Tombstone[];
}
