import type { z } from 'zod';
import { Forum } from '../list/forum';
import {
  Check,
  DisclosureTemplate,
  Example,
  PrincipleSet,
  RedLine,
  Value,
  type Guidance,
} from '../list/guidance';
import { Organisation } from '../list/organisation';
import { Period } from '../list/period';
import { Plan } from '../list/plan';
import { FeedIndex } from '../list/published';

/** The list itself, `feed.json` among the sources: the index of a published list without its parts. */
export const FeedHead = FeedIndex.omit({ parts: true });
export type FeedHead = z.infer<typeof FeedHead>;

/** Everything a list is published from, read and valid, each kind in the order of its file names. */
export interface FeedSources {
  readonly head: FeedHead;
  readonly forums: readonly Forum[];
  readonly organisations: readonly Organisation[];
  readonly plans: readonly Plan[];
  readonly guidance: Guidance;
}

/** One folder of sources: one JSON file a thing. */
export interface SourceFolder {
  readonly folder: string;
  readonly schema: z.ZodType;
  /** The field that is also the file's name. */
  readonly named: 'id' | 'organisation';
}

/** Every folder of sources. The contract test compares it with `feed/` and with what the snapshot holds. */
export const SOURCE_FOLDERS = {
  forums: { folder: 'forums', schema: Forum, named: 'id' },
  organisations: { folder: 'organisations', schema: Organisation, named: 'id' },
  plans: { folder: 'plans', schema: Plan, named: 'organisation' },
  values: { folder: 'guidance/values', schema: Value, named: 'id' },
  principles: { folder: 'guidance/principles', schema: PrincipleSet, named: 'id' },
  disclosures: { folder: 'guidance/disclosures', schema: DisclosureTemplate, named: 'id' },
  examples: { folder: 'guidance/examples', schema: Example, named: 'id' },
  redLines: { folder: 'guidance/red-lines', schema: RedLine, named: 'id' },
  checks: { folder: 'guidance/checks', schema: Check, named: 'id' },
  periods: { folder: 'guidance/periods', schema: Period, named: 'id' },
} as const satisfies Readonly<Record<string, SourceFolder>>;
export type SourceKind = keyof typeof SOURCE_FOLDERS;

/** Where a thing's source is, below the folder of the sources: `forums/netmums.json`. */
export function sourceFile(kind: SourceKind, name: string): string {
  return `${SOURCE_FOLDERS[kind].folder}/${name}.json`;
}

/** The part of a published list that a thing goes into: `forums.json`, `guidance.json`, `plans/hm-revenue-customs.json`. */
export function publishedPart(kind: SourceKind, name: string): string {
  if (kind === 'forums' || kind === 'organisations') return `${kind}.json`;
  return kind === 'plans' ? `plans/${name}.json` : 'guidance.json';
}
