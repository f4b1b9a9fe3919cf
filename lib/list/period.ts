import { z } from 'zod';
import { Administration, Jurisdiction, Organisation } from './organisation';
import { Id, Instant, Sentence, Source, Verification } from './source';

/** A time in which other rules hold, to the minute: a pre-election period. */
export const Period = z.object({
  id: Id,
  kind: z.literal('pre-election'),
  /** `General election 2024`. */
  name: Sentence,
  from: Instant,
  /** The first instant at which the usual rules hold again. */
  until: Instant,
  jurisdictions: z.array(Jurisdiction).min(1),
  /** Whom it binds. Empty means all. */
  administrations: z.array(Administration).default([]),
  organisationKinds: z.array(Organisation.shape.kind).default([]),
  /** One line for the banner: `Facts about services only.` */
  summary: Sentence,
  changes: z.array(Sentence).min(1),
  verification: Verification,
  source: Source,
});
export type Period = z.infer<typeof Period>;
