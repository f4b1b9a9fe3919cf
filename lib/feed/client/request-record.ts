import type { FetchTrouble } from './fetch-trouble';

/** One request as the network ledger tells it: when, where, how much, how long, and what came of it. */
export interface RequestRecord {
  /** The instant it began. */
  readonly at: string;
  readonly address: string;
  /** Bytes of the answer's content that arrived. */
  readonly bytes: number;
  readonly durationMs: number;
  readonly outcome: 'received' | 'not-modified' | 'not-there' | FetchTrouble['why'];
}
