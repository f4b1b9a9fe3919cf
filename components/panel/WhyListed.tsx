import type { Forum } from '../../lib/list/forum';
import { formatDay } from '../../lib/list/time';
import { t } from '../../lib/text';
import { Disclosure } from '../kit/Disclosure';
import { SourceLine } from '../kit/SourceLine';
import { ListsInUse, type ListsInUseProps } from './ListsInUse';
import type { PanelActs } from './view';

export interface WhyListedProps extends ListsInUseProps {
  readonly forum: Forum;
  readonly acts: PanelActs;
}

/** Why the list says what it says: who was asked when, what was checked when, figures and sources. */
export function WhyListed({ forum, origins, today, acts }: WhyListedProps) {
  const asked = sayAsked(forum);
  const { reach, remarks, sources, operator, arrangement } = forum;
  return (
    <section className="section" aria-labelledby="why">
      <h2 id="why">{t('panel.why.title')}</h2>
      {asked && <p>{asked}</p>}
      {arrangement !== 'none' && <p>{sayArrangement(arrangement)}</p>}
      <p className="quiet">
        {t('panel.why.reviewed', { reviewed: formatDay(forum.reviewed), next: formatDay(forum.reviewBy) })}
      </p>
      <div>
        <Disclosure summary={t('panel.why.sources')}>
          <p>
            <strong>{t('panel.why.operator')}</strong> {operator.name}
          </p>
          {reach.map(({ measure, value, source }) => (
            <div key={measure}>
              <p>
                {measure}: <strong>{value.toLocaleString('en-GB')}</strong>
              </p>
              <SourceLine source={source} />
            </div>
          ))}
          {remarks.map(({ text, source }) => (
            <div key={text}>
              <p>{text}</p>
              <SourceLine source={source} />
            </div>
          ))}
          {sources.map((source) => (
            <SourceLine key={source.title} source={source} />
          ))}
          <ListsInUse origins={origins} today={today} />
        </Disclosure>
      </div>
      <p>
        <button type="button" className="link" onClick={() => acts.nominate({ forum: forum.id })}>
          {t('nominate.answerForThis')}
        </button>
      </p>
    </section>
  );
}

function sayAsked({ stance, status }: Forum): string | null {
  if (stance.name === 'not-yet-asked') {
    // Of a forum that is gone there is nobody left to ask.
    return status.state === 'closed' || status.state === 'retired' ? null : t('panel.why.notAsked');
  }
  return stance.asked
    ? t('panel.why.asked', { asked: formatDay(stance.asked), answered: formatDay(stance.on) })
    : t('panel.why.answered', { day: formatDay(stance.on) });
}

function sayArrangement(arrangement: Exclude<Forum['arrangement'], 'none'>): string {
  return arrangement === 'agreement'
    ? t('panel.why.arrangementAgreement')
    : t('panel.why.arrangementLetters');
}
