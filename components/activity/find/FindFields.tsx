import { useId } from 'react';
import { type LogQuery, SORTS } from '../../../lib/log/find/log-query';
import { readPeriod } from '../../../lib/log/export-period';
import { t } from '../../../lib/text';
import { SelectField } from '../../kit/fields/SelectField';
import { TextField } from '../../kit/fields/TextField';
import { TickBox } from '../../kit/fields/TickBox';
import type { FindChoices } from './find-choices';
import { PERIODS, sayPeriod } from './say-period';

export interface FindFieldsProps {
  readonly query: LogQuery;
  readonly choices: FindChoices;
  readonly today: string;
  readonly onAsk: (query: LogQuery) => void;
}

const SORT = {
  newest: 'activity.find.newest',
  oldest: 'activity.find.oldest',
  changed: 'activity.find.changed',
  place: 'activity.find.byPlace',
  kind: 'activity.find.byKind',
} as const;

/** By what else than words entries are found, and their order. Each choice shows what it finds at once. */
export function FindFields({ query, choices, today, onAsk }: FindFieldsProps) {
  const id = useId();
  const ask = (change: Partial<LogQuery>): void => onAsk({ ...query, ...change });
  const { period } = query;
  const read = readPeriod(period, today, []);
  const problem = read.ok ? null : read;
  return (
    <div className="find__fields">
      <SelectField
        id={`${id}-place`}
        label={t('activity.find.place')}
        value={query.place}
        none={t('activity.find.anyPlace')}
        choices={choices.places}
        onChange={(place) => ask({ place })}
      />
      <SelectField
        id={`${id}-kind`}
        label={t('activity.find.kind')}
        value={query.kind}
        none={t('activity.find.anyKind')}
        choices={choices.kinds}
        onChange={(kind) => ask({ kind })}
      />
      {choices.topics.length > 0 && (
        <SelectField
          id={`${id}-topic`}
          label={t('activity.find.topic')}
          value={query.topic}
          none={t('activity.find.anyTopic')}
          choices={choices.topics}
          onChange={(topic) => ask({ topic })}
        />
      )}
      <SelectField
        id={`${id}-period`}
        label={t('activity.find.period')}
        value={period.by}
        choices={PERIODS.map((by) => ({ value: by, text: sayPeriod(by) }))}
        onChange={(by) => {
          if (by === '') return;
          ask({ period: by === 'days' ? { by, from: '', to: today } : { by } });
        }}
      />
      {period.by === 'days' && (
        <>
          <TextField
            id={`${id}-from`}
            type="day"
            label={t('activity.find.from')}
            value={period.from}
            max={today}
            onChange={(from) => ask({ period: { ...period, from } })}
          />
          <TextField
            id={`${id}-to`}
            type="day"
            label={t('activity.find.to')}
            value={period.to}
            error={problem?.reason === 'swapped' ? t('export.problem.swapped') : undefined}
            onChange={(to) => ask({ period: { ...period, to } })}
          />
        </>
      )}
      <SelectField
        id={`${id}-sort`}
        label={t('activity.find.sort')}
        value={query.sort}
        choices={SORTS.map((sort) => ({ value: sort, text: t(SORT[sort]) }))}
        onChange={(sort) => sort !== '' && ask({ sort })}
      />
      <TickBox checked={query.owed} onChange={(owed) => ask({ owed })}>
        {t('activity.find.owed')}
      </TickBox>
    </div>
  );
}
