import type { Stance } from '../../list/forum';
import { compareFields, elsewhere, field, type Compare } from './compare';
import { day, source, text } from './told';

type Spoken = Exclude<Stance, { name: 'not-yet-asked' }>;

const sameStance = compareFields<Spoken>({
  name: elsewhere,
  words: field('stance-words', ({ words }) => words, text),
  by: field('stance-by', ({ by }) => by, text),
  on: field('stance-day', ({ on }) => on, day),
  asked: field('stance-asked', ({ asked }) => asked, day),
  source: field('stance-source', (stance) => stance.source, source),
});

/** Another stance is one change, told with its words; under the same stance each field is told by itself. */
export const stanceChanges: Compare<Stance> = (was, now, context) => {
  if (was.name !== now.name) return [{ kind: 'stance', about: context.about, from: was, to: now }];
  return was.name === 'not-yet-asked' || now.name === 'not-yet-asked' ? [] : sameStance(was, now, context);
};
