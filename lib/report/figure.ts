import type { Condition } from './condition';
import type { Definition } from './definitions';

/** What a figure says. Never blank: nothing counted, nothing known and nothing told are different answers. */
export type FigureValue =
  | { readonly is: 'value'; readonly value: number }
  /** There was something to measure, but nobody recorded what it takes. Published as `[x]`, not available. */
  | { readonly is: 'not-known' }
  /** There was nothing to measure, or nothing to measure it by. Published as `[z]`, not applicable. */
  | { readonly is: 'not-measurable'; readonly because: NotMeasurable }
  /** Set aside to protect people; no figure is made so here. Published as `[c]`, confidential. */
  | { readonly is: 'suppressed' };

/** No entry to measure; no plan in force; or a plan that sets no time or target for it. */
export type NotMeasurable = 'nothing-to-measure' | 'no-plan' | 'no-target';

/**
 * What a figure counts. `entries`, `minutes`, `working-days` and `per-cent` rest on what people did and may need
 * protection where they are few; the others are about plans and files.
 */
export type Unit =
  | 'entries'
  | 'minutes'
  | 'working-days'
  | 'per-cent'
  | 'forums'
  | 'commitments'
  | 'files'
  | 'rows'
  | 'contributors';

/** One figure of a report: what it says, what it means, and which entries it was made of. */
export interface Figure {
  /** Its name, the same in the report of every period: `coverage/netmums/answer`. */
  readonly id: string;
  readonly value: FigureValue;
  readonly unit: Unit;
  readonly definition: Definition;
  /** How many entries it rests on: of a count of entries itself, of a median or share those that could be measured. */
  readonly n: number;
  /** How many entries there were, where not all could be measured: `61 of 88 known`. */
  readonly of: number | null;
  /** Which entries, to be listed with `listRows`. Null where it is not made of entries. */
  readonly rows: readonly Condition[] | null;
  /** Figures it is computed from, by id: of a share its two counts. Who knows two of the three knows the third. */
  readonly from: readonly string[];
}

/** The number of a figure, or null where it has none. */
export function numberOf(figure: Figure): number | null {
  return figure.value.is === 'value' ? figure.value.value : null;
}
