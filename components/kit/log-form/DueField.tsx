import { useState } from 'react';
import { formatDay } from '../../../lib/list/time';
import type { Draft } from '../../../lib/log/draft';
import { dueChoices } from '../../../lib/log/due-choices';
import { t } from '../../../lib/text';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { TickBox } from '../fields/TickBox';
import { sayDueChoice } from '../follow-ups/say-due-choice';

export interface DueFieldProps {
  readonly id: string;
  readonly draft: Draft;
  readonly today: string;
  /** The working days in which the plan means to answer here; null where it promises nothing. */
  readonly promise: number | null;
  readonly error: string | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** The day by which an answer is owed, one press away; once it was promised, whether it was given. */
export function DueField({ id, draft, today, promise, error, onChange }: DueFieldProps) {
  const due = draft.followUpDue;
  const choices = dueChoices(today, promise);
  const [byDate, setByDate] = useState(due !== '' && choices.every(({ day }) => day !== due));
  const chosen = byDate
    ? 'date'
    : (choices.find(({ day }) => day === due)?.by ?? (due === '' ? 'no' : 'date'));
  const choose = (by: typeof chosen): void => {
    setByDate(by === 'date');
    const day = choices.find((choice) => choice.by === by)?.day;
    onChange({ ...draft, followUpDue: by === 'date' ? due : (day ?? '') });
  };
  return (
    <div className="stack stack--tight">
      <ChoiceField
        id={`${id}-choice`}
        label={t('followUps.owe')}
        value={chosen}
        choices={[
          { value: 'no', text: t('followUps.no') },
          ...choices.map((choice) => ({ value: choice.by, text: sayDueChoice(choice) })),
          { value: 'date', text: t('followUps.date') },
        ]}
        onChange={choose}
      />
      {chosen === 'date' ? (
        <TextField
          id={id}
          label={t('kit.form.due')}
          hint={isDay(due) ? sayDay(due) : undefined}
          error={error}
          type="day"
          min={today}
          value={due}
          onChange={(followUpDue) => onChange({ ...draft, followUpDue })}
        />
      ) : (
        due !== '' && <output className="quiet">{sayDay(due)}</output>
      )}
      {draft.editing && due !== '' && (
        <TickBox
          checked={draft.followUpDone !== null}
          onChange={(done) => onChange({ ...draft, followUpDone: done ? today : null })}
        >
          {t('kit.form.answered')}
        </TickBox>
      )}
    </div>
  );
}

function sayDay(day: string): string {
  return t('kit.form.dueDay', { day: formatDay(day) });
}

/** A whole day as the browser's day field gives it, so that it can be read back in words. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
