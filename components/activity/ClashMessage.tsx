import type { PublishedList } from '../../lib/list/published';
import { formatInstantDay, formatTimeOfDay } from '../../lib/list/time';
import { changedParts } from '../../lib/log/compare-entries';
import { t } from '../../lib/text';
import { Callout } from '../kit/Callout';
import { namePart, sayPart } from './history/say-part';
import type { Clash } from './view';

export interface ClashMessageProps {
  readonly clash: Clash;
  readonly list: PublishedList | null;
  readonly onMine: () => void;
  readonly onOther: () => void;
}

/** That another window changed the entry first: both versions, part by part where they differ, and the choice. */
export function ClashMessage({ clash: { stored, mine }, list, onMine, onOther }: ClashMessageProps) {
  const parts = changedParts(stored, mine);
  return (
    <div role="alert">
      <Callout tone="ask" title={t('activity.clash.text')}>
        {parts.length > 0 && (
          <dl className="facts">
            {parts.map((part) => (
              <div key={part} className="fact">
                <dt>{namePart(part)}</dt>
                <dd>
                  {t('activity.clash.there', {
                    day: formatInstantDay(stored.changedAt),
                    time: formatTimeOfDay(stored.changedAt),
                    what: sayPart(stored, part, list),
                  })}
                </dd>
                <dd>{t('activity.clash.here', { what: sayPart(mine, part, list) })}</dd>
              </div>
            ))}
          </dl>
        )}
        <p className="buttons">
          <button type="button" className="button" onClick={onMine}>
            {t('activity.clash.mine')}
          </button>
          <button type="button" className="button" onClick={onOther}>
            {t('activity.clash.other')}
          </button>
        </p>
      </Callout>
    </div>
  );
}
