import { z } from 'zod';
import type { Forum } from './forum';
import type { Guidance } from './guidance';
import type { Organisation } from './organisation';
import type { Origins } from './origin';
import type { Plan } from './plan';
import { Id, Instant, PageUrl, Sentence } from './source';

/** One file of a published list: where it is below the index, its size in bytes and its SHA-256 in lower-case hex. */
export const Part = z.object({
  path: z.string().regex(/^(forums(\/[0-9a-f]{1,2})?|organisations|guidance|plans\/[a-z0-9-]+)\.json$/),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Part = z.infer<typeof Part>;

/** The index of a published list, `feed.json`. `sequence` only rises. */
export const FeedIndex = z.object({
  format: z.literal(1),
  feed: Id,
  title: Sentence,
  publisher: Sentence,
  /**
   * The one organisation that a department’s own list speaks for; absent in a cross-government list. It may add to the
   * cross-government list what is that organisation’s own, and nothing else.
   */
  organisation: Id.optional(),
  /** Where people read the list: the folder of its public pages. */
  home: PageUrl.optional(),
  /** A public page for reaching whoever publishes it: nominations and corrections go there. */
  contact: PageUrl.optional(),
  licence: z.literal('OGL-UK-3.0'),
  /** True while the list is an example of ours that no department has issued. */
  illustrative: z.boolean(),
  sequence: z.int().positive(),
  issuedAt: Instant,
  /** After this the list is shown as stale, with its date. */
  refreshBy: Instant,
  expiresAt: Instant,
  /** The oldest version of Take Part that can read this list. */
  minimumClient: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** A cross-government list has `forums.json` (or, of many forums, `forums/0.json` and so on), `organisations.json` and `guidance.json`; a department’s own what it needs. */
  parts: z.array(Part).min(1),
});
export type FeedIndex = z.infer<typeof FeedIndex>;

/**
 * A whole accepted list, ready to be asked. It was checked when it was accepted and is not checked again to be shown.
 * `origins` is there only where departments’ own lists are laid on top of a cross-government one.
 */
export interface PublishedList {
  readonly index: FeedIndex;
  readonly forums: readonly Forum[];
  readonly organisations: readonly Organisation[];
  readonly guidance: Guidance;
  readonly plans: readonly Plan[];
  readonly origins?: Origins;
}
