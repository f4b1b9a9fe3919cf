import type { Advice } from '../../lib/list/advice';
import { formatDay } from '../../lib/list/time';
import { t } from '../../lib/text';
import { Callout } from '../kit/Callout';
import { answerPosting } from './posting-answer';

/** Am I welcome? The answer, and the operator's own words, who said them and when. */
export function StanceCallout({ place, posting }: Pick<Advice, 'place' | 'posting'>) {
  const { stance } = place.forum;
  const { tone, title } = answerPosting(posting, stance.name);
  return (
    <Callout tone={tone} title={title}>
      {stance.name === 'not-yet-asked' ? (
        <p>{sayNotAsked(posting.may)}</p>
      ) : (
        <>
          <blockquote>“{stance.words}”</blockquote>
          <p className="quiet">{t('panel.where.by', { who: stance.by, day: formatDay(stance.on) })}</p>
        </>
      )}
    </Callout>
  );
}

/** Where there are no words of the operator's, what follows from that. */
function sayNotAsked(may: Advice['posting']['may']): string | null {
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
