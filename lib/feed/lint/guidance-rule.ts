import type { StanceName } from '../../list/forum';
import type { Fits } from '../../list/guidance';
import type { Approach } from '../../list/plan';
import type { SourceKind } from '../feed-sources';
import type { SourceProblem } from '../source-problem';
import { APPROACHES_WITHIN } from './approaches-within';
import { problemIn, type LintRule } from './rule';

/** Every line, check and example can be shown somewhere: a plan that keeps to the operator's stance may lead to it. */
export const reachable: LintRule = {
  id: 'reachable',
  find: ({ guidance }) => [
    ...guidance.disclosures.flatMap(({ id, fits }) => unreachable('disclosures', id, fits)),
    ...guidance.checks.flatMap(({ id, fits }) => unreachable('checks', id, fits)),
    ...guidance.examples.flatMap(({ id, fits }) => unreachable('examples', id, fits)),
  ],
};

function unreachable(kind: SourceKind, id: string, fits: Fits): SourceProblem[] {
  const { stances, approaches } = fits;
  return [
    ...Object.entries(fits)
      .filter(([, values]) => values?.length === 0)
      .map(([field]) =>
        problemIn(
          kind,
          id,
          `fits.${field}`,
          'An empty list fits nothing: leave the field out to fit everything.',
        ),
      ),
    ...(stances &&
    approaches &&
    !stances.some((stance) => approaches.some((approach) => meets(stance, approach)))
      ? [
          problemIn(
            kind,
            id,
            'fits',
            `No plan may ${approaches.join(' or ')} where the operator says ${stances.join(' or ')}, so nobody is shown it: widen one of the two.`,
          ),
        ]
      : []),
  ];
}

function meets(stance: StanceName, approach: Approach): boolean {
  return approach === 'stay-away' || APPROACHES_WITHIN[stance].includes(approach);
}

/** A line for saying who one is fills in only what is known, and a personal capacity never lifts the Code. */
export const wording: LintRule = {
  id: 'wording',
  find: ({ guidance }) =>
    guidance.disclosures.flatMap(({ id, text }) => [
      ...[...text.matchAll(/\{([^}]*)\}/g)]
        .filter(([, name]) => name !== 'role' && name !== 'organisation')
        .map(([written]) =>
          problemIn(
            'disclosures',
            id,
            'text',
            `Nothing fills in ${written}: only {role} and {organisation} are known.`,
          ),
        ),
      ...(/\b(views|opinions)\b.*\b(my|our) own\b|\bnot (speaking|here) (for|on behalf of)\b/i.test(text) &&
      !/\bCode\b|\brules\b/.test(text)
        ? [
            problemIn(
              'disclosures',
              id,
              'text',
              'A personal capacity does not lift the Code: say that it still applies.',
            ),
          ]
        : []),
    ]),
};

/** Whoever is told not to do something is told what to do instead, and each administration has its values. */
export const complete: LintRule = {
  id: 'complete',
  find: ({ guidance, organisations }) => [
    ...guidance.examples
      .filter(({ verdict, instead }) => verdict !== 'fine' && instead === undefined)
      .map(({ id, verdict }) =>
        problemIn('examples', id, 'instead', `Says ${verdict}, but not what to do: add what to do instead.`),
      ),
    ...organisations
      .filter(
        ({ administration }) =>
          !guidance.values.some((value) => value.administrations.includes(administration)),
      )
      .map(({ id, administration }) =>
        problemIn(
          'organisations',
          id,
          'administration',
          `The guidance has no values for ${administration}: add them under guidance/values.`,
        ),
      ),
  ],
};
