import { useEffect, useId, useRef, useState } from 'react';
import type { Draft, DraftProblem } from '../../../lib/log/draft';
import { t } from '../../../lib/text';
import { ErrorSummary } from '../fields/ErrorSummary';
import { sayLog } from '../words';
import { KeptLine } from '../kept/KeptLine';
import type { EntryChoices } from './entry-field';
import { EntryField } from './EntryField';
import { fieldsOf, type FieldName } from './fields-by-kind';
import { fieldOf, sayProblem, type PlaceInForm } from './say-problem';
import { ThreadLine } from './ThreadLine';
import { useSaveKeys } from './use-save-keys';
import '../fields/fields.scss';
import './log-form.scss';

export interface LogFormProps extends EntryChoices {
  readonly draft: Draft;
  readonly problems: readonly DraftProblem[];
  /** The forum's name; for a site that is not listed, its host. */
  readonly placeName: string;
  /** `fixed` keeps Save in sight at the bottom of a side panel; `in-place` puts it after the fields of a page. */
  readonly bar: 'fixed' | 'in-place';
  readonly onChange: (draft: Draft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** An entry to write or change: three fields in sight at most, the rest behind one line, nothing sent anywhere. */
export function LogForm(props: LogFormProps) {
  const { draft, problems, placeName, bar, onChange, onSave, onCancel, ...choices } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const saves = useRef(false);
  const { inSight, behind } = fieldsOf(draft);
  const [opened, setOpened] = useState(false);
  const isBehind = problems.some((problem) => behind.some((name) => name === fieldOf(problem)));

  useSaveKeys(form);
  // The form takes the place of what had the focus, so the focus goes to what is new.
  useEffect(() => heading.current?.focus(), []);
  // Only an attempt to save moves the focus to what is wrong; typing never does.
  useEffect(() => {
    if (saves.current && problems.length > 0) summary.current?.focus();
    saves.current = false;
  }, [problems]);

  const idOf = (name: PlaceInForm): string => `${id}-${name}`;
  const errorOf = (name: PlaceInForm): string | undefined => {
    const problem = problems.find((candidate) => fieldOf(candidate) === name);
    return problem && sayProblem(problem);
  };
  const show = (name: FieldName) => (
    <EntryField
      key={name}
      name={name}
      id={idOf(name)}
      draft={draft}
      choices={choices}
      error={errorOf(name)}
      onChange={onChange}
    />
  );

  return (
    <form
      ref={form}
      className="log-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saves.current = true;
        onSave();
      }}
    >
      <div className="section">
        <h1 ref={heading} tabIndex={-1}>
          {draft.editing ? t('kit.form.change') : sayLog(draft.kind)}
        </h1>
        <p className="quiet clamp">
          {placeName}
          {draft.precision === 'thread' && draft.title !== '' && (
            <>
              {' · '}
              <bdi>{draft.title}</bdi>
            </>
          )}
        </p>
      </div>
      <div className="section stack stack--wide">
        <ErrorSummary
          ref={summary}
          faults={problems.map((problem) => ({ id: idOf(fieldOf(problem)), text: sayProblem(problem) }))}
        />
        <ThreadLine id={idOf('thread')} draft={draft} error={errorOf('thread')} onChange={onChange} />
        {inSight.map(show)}
        <details
          className="disclosure"
          open={opened || isBehind}
          onToggle={(event) => setOpened(event.currentTarget.open)}
        >
          <summary className="disclosure__summary">
            {behind.includes('outcome') ? t('kit.form.more') : t('kit.form.moreTime')}
          </summary>
          <div className="disclosure__body stack--wide">{behind.map(show)}</div>
        </details>
      </div>
      <div className={bar === 'fixed' ? 'bar' : 'section'}>
        <div className="buttons buttons--same-height">
          <button
            id={idOf('save')}
            type="submit"
            className="button button--save"
            aria-keyshortcuts="Control+Enter"
          >
            {t('kit.form.save')}
          </button>
          <button type="button" className="button" onClick={onCancel}>
            {t('kit.form.cancel')}
          </button>
        </div>
        <p className="quiet">
          <KeptLine /> {t('log.saveKeys')}
        </p>
      </div>
    </form>
  );
}
