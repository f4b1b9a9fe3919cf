import type { PublishedList } from '../../list/published';
import { SOURCE_FOLDERS, sourceFile, type FeedSources, type SourceKind } from '../feed-sources';
import type { SourceProblem } from '../source-problem';

/** What a rule may ask about beside the sources. */
export interface LintContext {
  /** The day on which the sources are looked at: `2026-11-21`. */
  readonly on: string;
  /** Files that are there but hold nothing valid; they are reported already. */
  readonly unread: ReadonlySet<string>;
  /** The cross-government list that a department’s own will lie on; absent or null where it is not at hand. */
  readonly base?: PublishedList | null;
}

/** One thing that schemas cannot say: finds where the sources do not keep to it. */
export interface LintRule {
  /** A stable name for tests and for talking about it. */
  readonly id: string;
  readonly find: (sources: FeedSources, context: LintContext) => readonly SourceProblem[];
}

/** A problem with one field of one thing. */
export function problemIn(kind: SourceKind, name: string, field: string, reason: string): SourceProblem {
  return { file: sourceFile(kind, name), field, reason };
}

/** One thing of the sources with its kind and name. */
export interface Named {
  readonly kind: SourceKind;
  readonly name: string;
  readonly thing: object;
}

/** Everything in the sources but `feed.json`, by kind and name. */
export function everything({ forums, organisations, plans, guidance }: FeedSources): Named[] {
  const things = { forums, organisations, plans, ...guidance };
  return (Object.keys(SOURCE_FOLDERS) as SourceKind[]).flatMap((kind) =>
    things[kind].map((thing) => ({
      kind,
      name: 'id' in thing ? thing.id : thing.organisation,
      thing,
    })),
  );
}
