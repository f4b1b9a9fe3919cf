import { INDEX_FILE } from '../build-snapshot';
import { findOversteps, type OverstepAt } from '../layers/overstep';
import type { SourceProblem } from '../source-problem';
import { problemIn, type LintRule } from './rule';

/** The field of a problem that has no field. */
export const WHOLE_FILE = 'the whole file';

/** A department’s own list holds the plan, the forums, the lines and the examples of its organisation, nothing else. */
export const scope: LintRule = {
  id: 'scope',
  find: (sources, { base = null }) => {
    const { organisation } = sources.head;
    if (organisation === undefined) return [];
    const oversteps = findOversteps(sources, organisation, base).map(tell);
    if (base === null || base.organisations.some(({ id }) => id === organisation)) return oversteps;
    const reason = `The cross-government list has no organisation “${organisation}”.`;
    return [{ file: INDEX_FILE, field: 'organisation', reason }, ...oversteps];
  },
};

function tell({ thing, kind, source, organisation }: OverstepAt): SourceProblem {
  const at = (field: string, reason: string): SourceProblem =>
    problemIn(kind, source, field, `Outside its scope: ${reason}`);
  const whole = (reason: string): SourceProblem => at(WHOLE_FILE, reason);
  switch (thing) {
    case 'plan':
      return at('organisation', `a list that speaks for ${organisation} has its own plan and no other.`);
    case 'organisation':
      return whole('a department’s own list describes no bodies; the cross-government list does.');
    case 'value':
    case 'principles':
      return whole('a department’s own list does not word the Code.');
    case 'red-line':
      return whole('a department’s own list draws no red lines.');
    case 'check':
      return whole('a department’s own list does not change what everybody checks.');
    case 'period':
      return whole('a department’s own list does not change the pre-election calendar.');
    case 'forum':
      return at('id', 'the cross-government list has this forum, and says what there is to say about it.');
    case 'disclosure':
    case 'example':
      return at('id', 'the cross-government list has this; what is your own needs an id of its own.');
    case 'forum-of-others':
      return at('lead', `another body leads there; leave it out or name ${organisation}.`);
    case 'disclosure-for-others':
    case 'example-for-others':
      return at('fits.organisations', `it is for officials of other bodies than ${organisation}.`);
  }
}
