import { FeedHead } from '../../../lib/feed/feed-sources';
import { instantToMs, msToInstant } from '../../../lib/list/time';

/** What is new in the head of the next number. */
export interface NextHead {
  readonly sequence: number;
  /** The instant of publishing. */
  readonly now: string;
  /** Null leaves what the sources say. */
  readonly home: string | null;
  readonly contact: string | null;
}

/** The head of the next number: issued now, and good for as long as the one in the sources was. */
export function nextHead(head: FeedHead, { sequence, now, home, contact }: NextHead): FeedHead {
  const issued = instantToMs(head.issuedAt);
  const later = (instant: string): string =>
    toTheSecond(msToInstant(instantToMs(now) + instantToMs(instant) - issued));
  // Parsed, so that the fields stand in the order of the schema.
  return FeedHead.parse({
    ...head,
    ...(home !== null && { home }),
    ...(contact !== null && { contact }),
    sequence,
    issuedAt: now,
    refreshBy: later(head.refreshBy),
    expiresAt: later(head.expiresAt),
  });
}

function toTheSecond(instant: string): string {
  return instant.replace(/\.\d+Z$/, 'Z');
}
