import { useId, useMemo, useState } from 'react';
import type { PublishedList } from '../../../lib/list/published';
import { type BulkChange, isAnyChange } from '../../../lib/log/bulk-change';
import type { Entry } from '../../../lib/log/entry';
import { t } from '../../../lib/text';
import { Fieldset } from '../../kit/fields/Fieldset';
import { FieldError } from '../../kit/fields/FieldFrame';
import { type Choice, SelectField } from '../../kit/fields/SelectField';
import { TickBox } from '../../kit/fields/TickBox';
import { OUTCOMES, sayOutcome } from '../../kit/words';
import { PageTitle } from '../PageTitle';
import { bulkChoices } from './bulk-choices';
import { type BulkFields, NONE, readBulkFields, UNTOUCHED } from './bulk-fields';
import { sayNumber } from '../../kit/say-number';

export interface BulkFormProps {
  readonly entries: readonly Entry[];
  readonly list: PublishedList | null;
  readonly onSave: (change: BulkChange) => void;
  readonly onCancel: () => void;
}

/** What is to be different in many entries at once. Everything starts as "leave as it is". */
export function BulkForm({ entries, list, onSave, onCancel }: BulkFormProps) {
  const id = useId();
  const [fields, setFields] = useState<BulkFields>(UNTOUCHED);
  const [refused, setRefused] = useState(false);
  const { topics, present, commitments, keepThreads } = useMemo(
    () => bulkChoices(entries, list),
    [entries, list],
  );
  const set = (part: Partial<BulkFields>): void => setFields({ ...fields, ...part });
  const change = readBulkFields(fields);
  const tickTopics = (
    part: 'addTopics' | 'removeTopics',
    label: string,
    choices: readonly Choice<string>[],
  ) => (
    <Fieldset id={`${id}-${part}`} label={label}>
      {choices.map(({ value, text }) => (
        <TickBox
          key={value}
          checked={fields[part].includes(value)}
          onChange={(on) =>
            set({ [part]: on ? [...fields[part], value] : fields[part].filter((other) => other !== value) })
          }
        >
          {text}
        </TickBox>
      ))}
    </Fieldset>
  );
  return (
    <form
      className="edit stack stack--wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isAnyChange(change)) onSave(change);
        else setRefused(true);
      }}
    >
      <div className="stack stack--tight">
        <PageTitle takesFocus>
          {t('activity.bulk.title', entries.length, [sayNumber(entries.length)])}
        </PageTitle>
        <p className="quiet">{t('activity.bulk.what')}</p>
      </div>
      {topics.length > 0 && tickTopics('addTopics', t('activity.bulk.addTopics'), topics)}
      {present.length > 0 && tickTopics('removeTopics', t('activity.bulk.removeTopics'), present)}
      {commitments.length > 0 && (
        <SelectField
          id={`${id}-commitment`}
          label={t('activity.bulk.commitment')}
          value={fields.commitment}
          none={t('activity.bulk.asItIs')}
          choices={[{ value: NONE, text: t('activity.bulk.noCommitment') }, ...commitments]}
          onChange={(commitment) => set({ commitment })}
        />
      )}
      <SelectField
        id={`${id}-outcome`}
        label={t('activity.bulk.outcome')}
        value={fields.outcome}
        none={t('activity.bulk.asItIs')}
        choices={[
          { value: NONE, text: t('activity.bulk.noOutcome') },
          ...OUTCOMES.map((value) => ({ value, text: sayOutcome(value) })),
        ]}
        onChange={(outcome) => set({ outcome })}
      />
      {keepThreads && (
        <div>
          <TickBox checked={fields.forumOnly} onChange={(forumOnly) => set({ forumOnly })}>
            {t('activity.bulk.forumOnly')}
          </TickBox>
          <p className="quiet">{t('activity.bulk.forumOnlyHint')}</p>
        </div>
      )}
      {topics.length === 0 && commitments.length === 0 && (
        <p className="quiet">{t('activity.bulk.unknown')}</p>
      )}
      <div role="alert">
        <FieldError
          id={id}
          error={refused && !isAnyChange(change) ? t('activity.bulk.nothing') : undefined}
        />
      </div>
      <div className="buttons buttons--same-height">
        <button type="submit" className="button button--save">
          {t('activity.bulk.save')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('kit.form.cancel')}
        </button>
      </div>
    </form>
  );
}
