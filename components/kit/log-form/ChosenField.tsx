import { changeKind } from '../../../lib/log/change-kind';
import type { Draft } from '../../../lib/log/draft';
import { t } from '../../../lib/text';
import { ChoiceField } from '../fields/ChoiceField';
import type { Choice } from '../fields/SelectField';
import { SelectField } from '../fields/SelectField';
import {
  BARRIERS,
  DIRECTIONS,
  DISCLOSURES,
  OUTCOMES,
  sayBarrier,
  sayDirection,
  sayDisclosure,
  sayKind,
  sayOutcome,
} from '../words';
import type { EntryFieldProps } from './entry-field';

type Chosen = 'disclosure' | 'direction' | 'reason' | 'outcome' | 'commitment' | 'kind';

/** The fields in which an author chooses. */
export function ChosenField({ name, id, draft, choices, onChange }: EntryFieldProps<Chosen>) {
  const set = (change: Partial<Draft>): void => onChange({ ...draft, ...change });
  switch (name) {
    case 'disclosure':
      return (
        <ChoiceField
          id={id}
          label={t('kit.form.disclosure')}
          value={draft.disclosure}
          choices={offer(DISCLOSURES, sayDisclosure)}
          onChange={(disclosure) => set({ disclosure })}
        />
      );
    case 'direction':
      return (
        <ChoiceField
          id={id}
          label={t('kit.form.direction')}
          value={draft.direction}
          choices={offer(DIRECTIONS, sayDirection)}
          onChange={(direction) => set({ direction })}
        />
      );
    case 'reason':
      return (
        <SelectField
          id={id}
          label={t('kit.form.reason')}
          value={draft.reason}
          choices={offer(BARRIERS, sayBarrier)}
          onChange={(reason) => reason && set({ reason })}
        />
      );
    case 'outcome':
      return (
        <SelectField
          id={id}
          label={t('kit.form.outcome')}
          optional
          value={draft.outcome}
          choices={offer(OUTCOMES, sayOutcome)}
          none={t('kit.form.noOutcome')}
          onChange={(outcome) => set({ outcome })}
        />
      );
    case 'commitment':
      return choices.commitments.length === 0 ? null : (
        <SelectField
          id={id}
          label={t('kit.form.commitment')}
          optional
          value={draft.commitment}
          choices={choices.commitments.map(({ id: value, text }) => ({ value, text }))}
          none={t('kit.form.noCommitment')}
          onChange={(commitment) => set({ commitment })}
        />
      );
    case 'kind':
      return choices.kinds.length < 2 ? null : (
        <SelectField
          id={id}
          label={t('kit.form.kind')}
          value={draft.kind}
          choices={offer(choices.kinds, sayKind)}
          onChange={(kind) => kind && onChange(changeKind(draft, kind))}
        />
      );
  }
}

function offer<Value extends string>(
  values: readonly Value[],
  say: (value: Value) => string,
): readonly Choice<Value>[] {
  return values.map((value) => ({ value, text: say(value) }));
}
