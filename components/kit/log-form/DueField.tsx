import { formatDay } from '../../../lib/list/time';
import type { Draft } from '../../../lib/log/draft';
import { t } from '../../../lib/text';
import { TextField } from '../fields/TextField';
import { TickBox } from '../fields/TickBox';

export interface DueFieldProps {
  readonly id: string;
  readonly draft: Draft;
  readonly today: string;
  readonly error: string | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** The day by which an answer is owed; once it was promised, whether it was given. */
export function DueField({ id, draft, today, error, onChange }: DueFieldProps) {
  const due = draft.followUpDue;
  return (
    <div className="stack stack--tight">
      <TextField
        id={id}
        label={t('kit.form.due')}
        optional
        hint={isDay(due) ? t('kit.form.dueDay', { day: formatDay(due) }) : undefined}
        error={error}
        type="day"
        min={today}
        value={due}
        onChange={(followUpDue) => onChange({ ...draft, followUpDue })}
      />
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

/** A whole day as the browser's day field gives it, so that it can be read back in words. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
