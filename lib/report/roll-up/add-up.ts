import type { PublishedFigure } from '../publish/published-report';

type Value = PublishedFigure['value'];

/** A number that does not add up, such as a median. Published as `[z]`, not applicable. */
export const NO_SUM: Value = { is: 'not-measurable', because: 'nothing-to-measure' };

/** What figures of several reports come to. */
export interface AddedUp {
  /** Set aside or not known where one of them is. */
  readonly total: Value;
  /** The sum of those that are told. */
  readonly atLeast: Value;
  /** The sum of what they are parts of; null where one does not say. */
  readonly of: number | null;
}

/**
 * Adds figures up. It looks at nothing but what is told: a total that would need a number that was set aside is set aside
 * itself, and so is nothing told by it that the parts do not tell.
 */
export function addUp(figures: readonly (Pick<PublishedFigure, 'value' | 'of'> | null)[]): AddedUp {
  const values = figures.map((figure) => figure?.value ?? { is: 'not-known' as const });
  const told = values.flatMap((value) => (value.is === 'value' ? [value.value] : []));
  const ofs = figures.flatMap((figure) => figure?.of ?? []);
  const atLeast: Value = { is: 'value', value: told.reduce((sum, one) => sum + one, 0) };
  const of = ofs.length === figures.length ? ofs.reduce((sum, one) => sum + one, 0) : null;
  const hidden = values.find(({ is }) => is === 'suppressed') ?? values.find(({ is }) => is === 'not-known');
  // What is not applicable to one of them adds nothing.
  if (!hidden && told.length > 0) return { total: atLeast, atLeast, of };
  return { total: hidden ?? NO_SUM, atLeast: told.length > 0 ? atLeast : (hidden ?? NO_SUM), of };
}
