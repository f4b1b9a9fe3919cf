import { useState } from 'react';
import type { DeskQuestion } from '../../../lib/formats/receive/desk-calls';
import { formatDay } from '../../../lib/list/time';
import type { ReportPeriod } from '../../../lib/report/period';
import { t } from '../../../lib/text';
import { SelectField } from '../../kit/fields/SelectField';
import { TextField } from '../../kit/fields/TextField';
import { ChooseOrganisations } from './ChooseOrganisations';
import { periodChoices, periodKey } from './period-choices';
import type { ReadyDesk } from './view';

interface AskReportProps {
  readonly view: ReadyDesk;
  readonly question: DeskQuestion;
  readonly onAsk: (question: DeskQuestion) => void;
}

const OTHER_DAYS = 'days';

function sayChoice(period: ReportPeriod): string {
  const days = { from: formatDay(period.from), to: formatDay(period.to) };
  switch (period.is) {
    case 'quarter':
      return t('reportPage.ask.quarter', { ...days, quarter: String(period.quarter) });
    case 'year':
      return t('reportPage.ask.year', { year: period.year });
    case 'days':
      return t('report.period.days', days);
  }
}

/** Whose report, and of which days. */
export function AskReport({ view, question, onAsk }: AskReportProps) {
  const { desk, today } = view;
  const periods = periodChoices(desk.survey, today);
  const isListed = periods.some((one) => periodKey(one) === periodKey(question.period));
  const [days, setDays] = useState<{ readonly from: string; readonly to: string } | null>(
    isListed ? null : question.period,
  );
  const isWrong = days !== null && !(days.from !== '' && days.to !== '' && days.from <= days.to);
  const change = (to: { readonly from: string; readonly to: string }): void => {
    setDays(to);
    if (to.from !== '' && to.to !== '' && to.from <= to.to) {
      onAsk({ ...question, period: { is: 'days', ...to } });
    }
  };
  const choose = (key: string): void => {
    const period = periods.find((one) => periodKey(one) === key);
    if (!period) return change({ from: question.period.from, to: question.period.to });
    setDays(null);
    return onAsk({ ...question, period });
  };
  return (
    <div className="ask">
      <ChooseOrganisations view={view} question={question} onAsk={onAsk} />
      <SelectField
        id="report-period"
        label={t('reportPage.ask.period')}
        value={days ? OTHER_DAYS : periodKey(question.period)}
        choices={[
          ...periods.map((period) => ({ value: periodKey(period), text: sayChoice(period) })),
          { value: OTHER_DAYS, text: t('reportPage.ask.days') },
        ]}
        onChange={choose}
      />
      {days && (
        <>
          <TextField
            id="report-from"
            label={t('reportPage.ask.from')}
            type="day"
            value={days.from}
            error={isWrong ? t('reportPage.ask.notADay') : undefined}
            onChange={(from) => change({ ...days, from })}
          />
          <TextField
            id="report-to"
            label={t('reportPage.ask.to')}
            type="day"
            value={days.to}
            onChange={(to) => change({ ...days, to })}
          />
        </>
      )}
    </div>
  );
}
