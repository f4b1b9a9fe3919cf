import { z } from 'zod';
import { Day, Id, PageUrl, Sentence, Source, Verification } from './source';

/** Whose Civil Service Code applies; bodies outside the Civil Service have their own rules. */
export const Administration = z.enum(['uk', 'scotland', 'wales', 'wider-public-sector']);
export type Administration = z.infer<typeof Administration>;

/** Where a rule or a body reaches. */
export const Jurisdiction = z.enum(['uk', 'england', 'scotland', 'wales', 'northern-ireland']);
export type Jurisdiction = z.infer<typeof Jurisdiction>;

/** A public body, keyed by its GOV.UK slug where it has one. Renamed bodies keep their former names and successor. */
export const Organisation = z.object({
  id: Id,
  name: Sentence,
  /** How the panel says it in a few words: `Education`, `DWP`. */
  shortName: Sentence,
  kind: z.enum(['department', 'agency', 'arms-length-body', 'nhs', 'council', 'devolved-government']),
  administration: Administration,
  jurisdictions: z.array(Jurisdiction).min(1),
  formerNames: z.array(z.object({ name: Sentence, until: Day.optional(), source: Source })).default([]),
  successor: Id.optional(),
  page: PageUrl.optional(),
  verification: Verification,
  sources: z.array(Source).min(1),
});
export type Organisation = z.infer<typeof Organisation>;
