import { useState } from 'react';
import type { Answers, Nominator, Question } from '../../lib/list/nominate/answers';
import { makeNomination } from '../../lib/list/nominate/make-nomination';
import type { Nomination } from '../../lib/list/nomination';
import { t } from '../../lib/text';
import type { FieldFault } from '../kit/fields/ErrorSummary';
import { sayAnswerProblem } from './say-answer-problem';
import type { NominateMeans, NominateStart } from './view';

/** A form that is being filled in, and what came of the last attempt to finish it. */
export interface Asking {
  readonly nominator: Nominator | null;
  readonly answers: Answers;
  readonly faults: readonly FieldFault[];
  readonly made: Nomination | null;
  readonly errorOf: (question: Question) => string | undefined;
  readonly say: (nominator: Nominator) => void;
  readonly answer: (question: Question, value: string) => void;
  /** Makes the nomination, or finds what must be put right first. */
  readonly finish: () => void;
  /** Goes back to the questions, with everything that was answered. */
  readonly change: () => void;
}

/** Keeps the form for as long as the page is open, and nowhere else. */
export function useAsking(start: NominateStart, means: NominateMeans): Asking {
  const [nominator, setNominator] = useState(start.nominator);
  const [answers, setAnswers] = useState(start.answers);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [made, setMade] = useState<Nomination | null>(null);
  return {
    nominator,
    answers,
    faults,
    made,
    errorOf: (question) => faults.find(({ id }) => id === question)?.text,
    say(chosen) {
      setNominator(chosen);
      setFaults([]);
    },
    answer: (question, value) => setAnswers((before) => ({ ...before, [question]: value })),
    finish() {
      if (nominator === null) return;
      const tried = tryToMake(nominator, answers, means);
      setFaults(tried.faults);
      setMade(tried.made);
    },
    change: () => setMade(null),
  };
}

interface Tried {
  readonly faults: readonly FieldFault[];
  readonly made: Nomination | null;
}

function tryToMake(nominator: Nominator, answers: Answers, { now, findListed }: NominateMeans): Tried {
  const result = makeNomination(nominator, answers, now());
  if (!result.ok) {
    const faults = result.problems.map((problem) => ({
      id: problem.question,
      text: sayAnswerProblem(problem),
    }));
    return { faults, made: null };
  }
  const { suggestion } = result.nomination;
  // Of a forum that is there already only its own administrators have something new to say.
  const name = suggestion ? findListed(suggestion.address) : null;
  return name === null
    ? { faults: [], made: result.nomination }
    : { faults: [{ id: 'address', text: t('nominate.problem.listed', { name }) }], made: null };
}
