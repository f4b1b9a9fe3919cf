import { useId, useState, type Ref } from 'react';
import type { Entry, Kind } from '../../lib/log/entry';
import { t } from '../../lib/text';
import { OwedDoneLine } from '../kit/follow-ups/OwedDoneLine';
import type { OwedDone } from '../kit/follow-ups/owed-view';
import { Icon } from '../kit/Icon';
import { sayKind, sayLog, sayMeaning } from '../kit/words';
import type { KindsHere } from './kinds-here';
import { Logged } from './Logged';
import { LOG_FIRST } from './SkipToLog';
import type { PanelActs, Writing } from './view';

export interface LogBarProps {
  readonly kinds: KindsHere;
  readonly logged: readonly Entry[];
  readonly done: Writing['done'];
  /** What was just done about something owed. */
  readonly owedDone: OwedDone | null;
  readonly today: string;
  /** What is logged is for practice, and does not come into the person's own log. */
  readonly isPractice?: boolean | undefined;
  readonly acts: PanelActs;
  /** Takes the focus when the form it stands in for is closed. */
  readonly ref?: Ref<HTMLElement>;
}

/** Always in reach: log what was done, the likeliest kind first; what was just done can be undone. */
export function LogBar({ kinds, logged, done, owedDone, today, isPractice, acts, ref }: LogBarProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  const { primary, likely, rest, privately } = kinds;
  return (
    <section ref={ref} className="bar" tabIndex={-1} aria-label={t('panel.log.region')}>
      {owedDone && <OwedDoneLine done={owedDone} onUndo={acts.owed.undo} />}
      {done && !owedDone && (
        <p className="done">
          <output className="mark go">
            <Icon name="tick" />
            {saySaved(done.what, isPractice === true)}
          </output>{' '}
          <button type="button" className="link" onClick={acts.undo}>
            {t('panel.log.undo')}
          </button>
        </p>
      )}
      {/* It comes a moment after the buttons, and above them it does not push them from under the pointer. */}
      {!done && <Logged logged={logged} today={today} acts={acts} />}
      <div className="buttons buttons--same-height">
        <button
          id={LOG_FIRST}
          type="button"
          className="button button--primary"
          onClick={() => acts.startEntry(primary)}
        >
          {sayLog(primary)}
        </button>
        {likely.map((kind) => (
          <button
            key={kind}
            type="button"
            className="button"
            aria-label={sayLog(kind)}
            onClick={() => acts.startEntry(kind)}
          >
            {sayKind(kind)}
          </button>
        ))}
        <button
          type="button"
          className="button"
          aria-expanded={all}
          aria-controls={id}
          onClick={() => setAll(!all)}
        >
          {t('panel.log.more')}
        </button>
      </div>
      <div id={id} hidden={!all}>
        <MoreKinds kinds={rest} onChoose={acts.startEntry} onPrivate={privately ? acts.startPrivate : null} />
      </div>
    </section>
  );
}

function saySaved(what: 'saved' | 'deleted', isPractice: boolean): string {
  if (what === 'deleted') return t('panel.log.deleted');
  return isPractice ? t('practice.saved') : t('panel.log.saved');
}

interface MoreKindsProps {
  readonly kinds: readonly Kind[];
  readonly onChoose: (kind: Kind) => void;
  /** Null where no talk moves to private messages. */
  readonly onPrivate: (() => void) | null;
}

function MoreKinds({ kinds, onChoose, onPrivate }: MoreKindsProps) {
  return (
    <ul className="kinds" aria-label={t('panel.log.all')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <button type="button" className="kind" onClick={() => onChoose(kind)}>
            <strong>{sayLog(kind)}</strong>
            <span className="quiet">{sayMeaning(kind)}</span>
          </button>
        </li>
      ))}
      {onPrivate && (
        <li>
          <button type="button" className="kind" onClick={onPrivate}>
            <strong>{t('log.private.log')}</strong>
            <span className="quiet">{t('log.private.meaning')}</span>
          </button>
        </li>
      )}
    </ul>
  );
}
