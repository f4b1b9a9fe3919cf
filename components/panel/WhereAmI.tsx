import type { Advice, Person } from '../../lib/list/advice';
import { mayPost } from '../../lib/list/posting';
import { t } from '../../lib/text';
import { ForumNotices } from './ForumNotices';
import { OriginNote } from './OriginNote';
import { StanceCallout } from './StanceCallout';
import { TermChips } from './TermChips';

export interface WhereAmIProps {
  readonly advice: Advice;
  readonly person: Person;
  readonly today: string;
  /** Goes back to the page in front; absent while this is the page in front. */
  readonly leaveByHand: (() => void) | undefined;
}

/** Which forum this is, who is there, who leads, and whether I am welcome. */
export function WhereAmI({ advice, person, today, leaveByHand }: WhereAmIProps) {
  const { forum } = advice.place;
  const { lead, posting } = advice;
  return (
    <div className="section">
      <div>
        {leaveByHand && (
          <p className="quiet where__by-hand">
            {t('panel.where.byHand')}{' '}
            <button type="button" className="link" onClick={leaveByHand}>
              {t('panel.where.leaveByHand')}
            </button>
          </p>
        )}
        <h1 className="clamp">{forum.name}</h1>
        <p className="audience">
          {forum.audience.summary}
          {lead && ` · ${t('panel.where.ledBy', { organisation: lead.shortName })}`}
        </p>
        <OriginNote origins={advice.origins} kind="forums" id={forum.id} today={today} />
      </div>
      <ForumNotices forum={forum} today={today} />
      <StanceCallout advice={advice} person={person} />
      {mayPost(posting) && <TermChips terms={forum.terms} />}
    </div>
  );
}
