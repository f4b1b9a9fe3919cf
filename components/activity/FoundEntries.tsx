import type { Entry } from '../../lib/log/entry';
import type { LogRow } from '../../lib/log/find/log-row';
import { t } from '../../lib/text';
import { BulkBar } from './bulk/BulkBar';
import { DONE_ID, DoneMessage } from './DoneMessage';
import { entryElementId } from './EntryRow';
import { FindBar } from './find/FindBar';
import { EntryList } from './list/EntryList';
import { Totals } from './totals/Totals';
import { TotalsMore } from './totals/TotalsMore';
import { CHANGE_SELECTED_ID, ENTRIES_ID, type FocusNext, SEARCH_ID } from './use-focus-next';
import type { Selection } from './use-selection';
import { useSteadyActs } from './use-steady-acts';
import type { ActivityActs, ReadyActivity } from './view';
import { sayNumber } from '../kit/say-number';

export interface FoundEntriesProps {
  readonly view: ReadyActivity;
  readonly acts: ActivityActs;
  readonly selection: Selection;
  readonly focusNext: FocusNext;
  readonly onEdit: (entry: Entry) => void;
  readonly onChangeMany: () => void;
  /** Absent where nothing leaves. */
  readonly onPack?: ((found: readonly LogRow[]) => void) | undefined;
}

/** Asking for entries, what they add up to, the entries themselves, and what was done or can be done with them. */
export function FoundEntries(props: FoundEntriesProps) {
  const { view, acts, selection, focusNext, onEdit, onChangeMany, onPack } = props;
  const { found, query, list, today, stillReading, done, working } = view;
  const selected = selection.ids.size;
  const entryActs = useSteadyActs({
    ...acts,
    edit: onEdit,
    remove: (entry) => {
      focusNext.want(DONE_ID);
      acts.deleteEntries([entry.id]);
    },
    change: (entry, change) => {
      focusNext.want(entryElementId(entry.id));
      acts.changeEntries([entry.id], change);
    },
    restore: (entry) => {
      focusNext.want(entryElementId(entry.id));
      acts.restore(entry);
    },
    select: selection.select,
  });
  const rows = found?.rows ?? [];
  return (
    <>
      {view.entries.length > 0 && (
        <>
          <FindBar view={view} onAsk={acts.ask} onTakenAway={() => focusNext.want(SEARCH_ID)} />
          <div className="stack">
            <Totals view={view} />
            {stillReading !== null && stillReading > 0 && (
              <p className="quiet">{t('activity.reading', { all: sayNumber(stillReading) })}</p>
            )}
            {found && rows.length > 0 && stillReading === null && (
              <TotalsMore summary={found.summary} list={list} />
            )}
          </div>
        </>
      )}
      {/* Before the list, so that nobody has to go through 100,000 entries to reach it. */}
      <div className="at-hand">
        <DoneMessage
          done={done}
          working={working}
          list={list}
          onUndo={() => {
            if (done && 'first' in done) focusNext.want(entryElementId(done.first.id));
            acts.undo();
          }}
          onDismiss={() => {
            focusNext.want(ENTRIES_ID);
            acts.dismiss('done');
          }}
        />
        {selected > 0 && (
          <BulkBar
            count={selected}
            onChange={onChangeMany}
            onDelete={() => {
              focusNext.want(DONE_ID);
              acts.deleteEntries([...selection.ids]);
              selection.clear();
            }}
            onClear={() => {
              focusNext.want(ENTRIES_ID);
              selection.clear();
            }}
          />
        )}
      </div>
      {view.entries.length > 0 && (
        <div className="stack">
          {rows.length > 0 && stillReading === null && (
            <p className="list-start">
              <button
                type="button"
                className="link"
                onClick={() => selection.selectAll(rows.map(({ entry }) => entry))}
              >
                {t('activity.select.all', rows.length, [sayNumber(rows.length)])}
              </button>
              {onPack && (
                <button type="button" className="link" onClick={() => onPack(rows)}>
                  {t('requestPack.begin')}
                </button>
              )}
              <span className="quiet list-start__keys">{t('activity.list.keys')}</span>
            </p>
          )}
          {found && rows.length === 0 && stillReading === null && <p>{t('activity.find.nothing')}</p>}
          <EntryList
            rows={rows}
            sort={found?.sort ?? query.sort}
            query={query}
            list={list}
            today={today}
            selected={selection.ids}
            acts={entryActs}
            focusNext={focusNext}
            onEscape={() => {
              focusNext.want(selected > 0 ? CHANGE_SELECTED_ID : SEARCH_ID);
              focusNext.take();
            }}
          />
        </div>
      )}
    </>
  );
}
