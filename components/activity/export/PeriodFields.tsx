import { quarterOf, type Quarter } from '../../../lib/list/time';
import { financialYear, lastQuarter } from '../../../lib/log/export-period';
import { t } from '../../../lib/text';
import { Fieldset } from '../../kit/fields/Fieldset';
import { TextField } from '../../kit/fields/TextField';
import { saySpan } from '../say-span';
import type { ExportFieldProps } from './export-field';
import { RadioList } from './RadioList';

function sayQuarter(quarter: Quarter): string {
  return t('activity.quarter', { span: saySpan(quarter), quarter: quarter.quarter, year: quarter.year });
}

/** Which days: a reporting quarter or year with its dates, everything, or two days of one's own. */
export function PeriodFields({ form, today, idOf, errorOf, onChange }: ExportFieldProps) {
  const days = (
    <div className="two-days">
      <TextField
        id={idOf('from')}
        type="day"
        label={t('export.from')}
        error={errorOf('from')}
        value={form.from}
        onChange={(from) => onChange({ ...form, from })}
      />
      <TextField
        id={idOf('to')}
        type="day"
        label={t('export.to')}
        error={errorOf('to')}
        value={form.to}
        onChange={(to) => onChange({ ...form, to })}
      />
    </div>
  );
  return (
    <Fieldset id={idOf('period')} label={t('export.period')} error={errorOf('period')}>
      <RadioList
        name={idOf('period')}
        value={form.by}
        answers={[
          { value: 'this-quarter', text: t('export.thisQuarter'), hint: sayQuarter(quarterOf(today)) },
          { value: 'last-quarter', text: t('export.lastQuarter'), hint: sayQuarter(lastQuarter(today)) },
          {
            value: 'this-financial-year',
            text: t('export.thisFinancialYear'),
            hint: saySpan(financialYear(today)),
          },
          { value: 'all', text: t('export.all') },
          { value: 'days', text: t('export.days'), further: days },
        ]}
        onChange={(by) => onChange({ ...form, by })}
      />
    </Fieldset>
  );
}
