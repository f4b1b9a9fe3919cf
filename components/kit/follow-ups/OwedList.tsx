import type { Entry } from '../../../lib/log/entry';
import type { Owed } from '../../../lib/log/owed';
import { t } from '../../../lib/text';
import { OwedDoneLine } from './OwedDoneLine';
import { OwedItem } from './OwedItem';
import type { OwedActs, OwedDone } from './owed-view';

/** More stand in the log; the panel is narrow and the first due come first. */
const MOST = 5;

export interface OwedListProps {
  /** What is owed, the first due first. */
  readonly owed: readonly Owed[];
  /** Null also where it is told elsewhere. */
  readonly done: OwedDone | null;
  readonly namePlace: (entry: Entry) => string;
  readonly today: string;
  readonly acts: OwedActs;
  readonly onOpenLog: () => void;
}

/** What the person owes: answers and the records of private messages. Nothing where nothing is owed or was just done. */
export function OwedList({ owed, done, namePlace, today, acts, onOpenLog }: OwedListProps) {
  if (owed.length === 0 && !done) return null;
  const left = owed.length - MOST;
  return (
    <section className="section" aria-labelledby="owed">
      <h2 id="owed">{t('followUps.title')}</h2>
      {done && <OwedDoneLine done={done} onUndo={acts.undo} />}
      {owed.length > 0 && (
        <ul className="owed-list">
          {owed.slice(0, MOST).map((one) => (
            <OwedItem
              key={`${one.entry.id}-${one.what}`}
              owed={one}
              placeName={namePlace(one.entry)}
              today={today}
              acts={acts}
            />
          ))}
        </ul>
      )}
      {left > 0 && (
        <p>
          <button type="button" className="link" onClick={onOpenLog}>
            {t('followUps.more', left)}
          </button>
        </p>
      )}
    </section>
  );
}
