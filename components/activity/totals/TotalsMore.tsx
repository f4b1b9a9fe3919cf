import { useId, useState } from 'react';
import type { PublishedList } from '../../../lib/list/published';
import { formatDay } from '../../../lib/list/time';
import type { LogSummary } from '../../../lib/log/find/summary';
import { t } from '../../../lib/text';
import { Disclosure } from '../../kit/Disclosure';
import { sayKind } from '../../kit/words';
import { ScrollRegion } from '../export/ScrollRegion';
import { sayForum } from '../say-place';
import { CountTable } from './CountTable';
import { WeeksChart } from './WeeksChart';

export interface TotalsMoreProps {
  readonly summary: LogSummary;
  readonly list: PublishedList | null;
}

/** The same figures in full: by kind, by forum and week by week. Drawn only once it is opened. */
export function TotalsMore({ summary, list }: TotalsMoreProps) {
  const [opened, setOpened] = useState(false);
  const weeks = useId();
  return (
    <Disclosure summary={t('activity.totals.more')} onOpen={() => setOpened(true)}>
      {opened && (
        <>
          <div className="counts-pair">
            <CountTable
              caption={t('activity.totals.byKind')}
              head={t('activity.totals.kind')}
              rows={summary.kinds.map(({ kind, entries }) => ({
                key: kind,
                name: sayKind(kind),
                count: entries,
              }))}
            />
            <CountTable
              caption={t('activity.totals.byPlace')}
              head={t('activity.totals.place')}
              rows={summary.places.map(({ place, entries }) => ({
                key: place,
                name: sayForum(place, list),
                count: entries,
              }))}
            />
          </div>
          <h3 id={weeks}>{t('activity.totals.weeks')}</h3>
          <WeeksChart weeks={summary.weeks} />
          {summary.outsideWeeks > 0 && (
            <p className="quiet">{t('activity.totals.outside', summary.outsideWeeks)}</p>
          )}
          <ScrollRegion className="weeks" labelledBy={weeks}>
            <CountTable
              hidesCaption
              caption={t('activity.totals.weeks')}
              head={t('activity.totals.week')}
              rows={summary.weeks.toReversed().map(({ monday, entries }) => ({
                key: monday,
                name: formatDay(monday),
                count: entries,
              }))}
            />
          </ScrollRegion>
        </>
      )}
    </Disclosure>
  );
}
