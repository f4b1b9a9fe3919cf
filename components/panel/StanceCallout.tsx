import type { Advice, Person } from '../../lib/list/advice';
import { formatDay } from '../../lib/list/time';
import { t } from '../../lib/text';
import { Callout } from '../kit/Callout';
import { answerPosting } from './posting-answer';

export interface StanceCalloutProps {
  readonly advice: Advice;
  readonly person: Person;
}

/** Am I welcome? The answer, and the operator's own words, who said them and when. */
export function StanceCallout({ advice, person }: StanceCalloutProps) {
  const { place, posting } = advice;
  const { stance } = place.forum;
  const { tone, title } = answerPosting(posting, stance.name, person);
  const consequence = stance.name === 'not-yet-asked' ? sayConsequence(posting.may) : null;
  return (
    <Callout tone={tone} title={title}>
      {consequence && <p>{consequence}</p>}
      {stance.name !== 'not-yet-asked' && (
        <>
          <blockquote>“{stance.words}”</blockquote>
          <p className="quiet">
            {stance.by}, <span className="together">{formatDay(stance.on)}</span>
          </p>
        </>
      )}
    </Callout>
  );
}

/** Where there are no words of the operator's, what follows from that. */
function sayConsequence(may: Advice['posting']['may']): string | null {
  switch (may) {
    case 'post':
      return t('panel.answer.notAskedPlan');
    case 'ask-first':
      return t('panel.answer.notAskedWrite');
    case 'not-post':
    case 'listen':
      return null;
    default:
      return t('panel.answer.notAsked');
  }
}
