import type { AnswerProblem } from '../../lib/list/nominate/find-problems';
import { t } from '../../lib/text';
import { MISSING_TEXTS, WRONG_TEXTS } from './text-keys';

/** What is wrong with an answer and what to do, in one sentence. */
export function sayAnswerProblem(problem: AnswerProblem): string {
  return 'given' in problem
    ? t(WRONG_TEXTS[problem.what], { given: problem.given })
    : t(MISSING_TEXTS[problem.what]);
}
