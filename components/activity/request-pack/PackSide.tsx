import { useId, useMemo, useRef, useState } from 'react';
import { packFiles } from '../../../lib/formats/request-pack/pack-files';
import type { LogRow } from '../../../lib/log/find/log-row';
import { makePack } from '../../../lib/log/request-pack/make-pack';
import {
  type Hidable,
  NOTHING_REDACTED,
  type PackCover,
  type Redactions,
} from '../../../lib/log/request-pack/request-pack';
import { t } from '../../../lib/text';
import { Callout } from '../../kit/Callout';
import { ErrorSummary, type FieldFault } from '../../kit/fields/ErrorSummary';
import { LongTextField } from '../../kit/fields/LongTextField';
import { TextField } from '../../kit/fields/TextField';
import { sayNumber } from '../../kit/say-number';
import { PageTitle } from '../PageTitle';
import type { ActivityActs, ReadyActivity } from '../view';
import { HiddenList } from './HiddenList';
import { packWordsOf } from './pack-words-of';
import { PackEntryItem } from './PackEntryItem';
import { RedactWords } from './RedactWords';
import { saySearched } from './say-searched';
import { useSelectedWords } from './use-selected-words';
import '../../kit/fields/fields.scss';

export interface PackSideProps {
  readonly view: ReadyActivity;
  /** What was found when the pack was begun: it stays, whatever is logged meanwhile. */
  readonly found: readonly LogRow[];
  readonly now: () => string;
  readonly onDownload: ActivityActs['download'];
  readonly onLeave: () => void;
}

/** So many entries are drawn at first, and more at a press. All are given. */
const AT_ONCE = 50;

/** Which reasons are missing, by the names of their fields. */
function missingReasons({ words, partReason, leftOutReason }: Redactions, parts: boolean, leftOut: boolean) {
  return [
    ...words.flatMap(({ reason }, n) => (reason.trim() === '' ? [`words-${n}`] : [])),
    ...(parts && partReason.trim() === '' ? ['parts'] : []),
    ...(leftOut && leftOutReason.trim() === '' ? ['left-out'] : []),
  ];
}

/** A pack for a request for information: what was found, to be redacted and left out, with a cover note. */
export function PackSide({ view, found, now, onDownload, onLeave }: PackSideProps) {
  const prefix = useId();
  const summary = useRef<HTMLDivElement>(null);
  const texts = useRef<HTMLOListElement>(null);
  const [redactions, setRedactions] = useState(NOTHING_REDACTED);
  const [own, setOwn] = useState({ reference: '', preparedBy: '', words: '' });
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(AT_ONCE);
  const [isAsked, setAsked] = useState(false);
  const [taken, setTaken] = useState<readonly string[] | null>(null);
  useSelectedWords(texts, setTyped);
  const entries = useMemo(() => found.map(({ entry }) => entry), [found]);
  const words = useMemo(() => redactions.words.map((one) => one.words), [redactions.words]);
  const cover = (madeAt: string): PackCover => ({
    ...own,
    madeAt,
    searched: saySearched(view.query, view),
    inLog: view.rows.length,
  });
  const pack = useMemo(
    () =>
      makePack(entries, redactions, {
        reference: '',
        preparedBy: '',
        words: '',
        madeAt: '',
        searched: [],
        inLog: 0,
      }),
    [entries, redactions],
  );
  const missing = missingReasons(
    redactions,
    pack.hidden.some(({ what }) => what !== 'words'),
    pack.leftOut !== null,
  );
  const idOf = (name: string): string => `${prefix}-${name}`;
  const faults: readonly FieldFault[] = isAsked
    ? missing.map((name) => ({ id: idOf(name), text: t('requestPack.noReason') }))
    : [];
  const change = (next: Redactions): void => {
    setTaken(null);
    setRedactions(next);
  };
  const hide = (id: string, part: Hidable, on: boolean): void => {
    setTaken(null);
    setRedactions((before) => {
      const parts = new Set(before.parts.get(id));
      if (on) parts.add(part);
      else parts.delete(part);
      return { ...before, parts: new Map(before.parts).set(id, parts) };
    });
  };
  const leaveOut = (id: string, on: boolean): void => {
    setTaken(null);
    setRedactions((before) => {
      const leftOut = new Set(before.leftOut);
      if (on) leftOut.add(id);
      else leftOut.delete(id);
      return { ...before, leftOut };
    });
  };
  const download = (): void => {
    setAsked(true);
    if (missing.length > 0) {
      setTimeout(() => summary.current?.focus());
      return;
    }
    const madeAt = now();
    const files = packFiles(makePack(entries, redactions, cover(madeAt)), packWordsOf(view.list));
    onDownload(files);
    setTaken(files.map(({ name }) => name));
  };
  const searched = saySearched(view.query, view);
  return (
    <div className="page-parts pack">
      <div className="stack stack--tight">
        <PageTitle takesFocus>{t('requestPack.title')}</PageTitle>
        <p className="quiet">{t('requestPack.what')}</p>
        <p>
          <button type="button" className="link" onClick={onLeave}>
            {t('requestPack.leave')}
          </button>
        </p>
      </div>
      <ErrorSummary ref={summary} faults={faults} />
      <section className="stack" aria-labelledby="pack-cover">
        <h2 id="pack-cover">{t('requestPack.cover')}</h2>
        <TextField
          id={idOf('reference')}
          label={t('requestPack.reference')}
          hint={t('requestPack.referenceHint')}
          value={own.reference}
          onChange={(reference) => setOwn({ ...own, reference })}
        />
        <TextField
          id={idOf('by')}
          label={t('requestPack.preparedBy')}
          hint={t('requestPack.preparedByHint')}
          optional
          value={own.preparedBy}
          onChange={(preparedBy) => setOwn({ ...own, preparedBy })}
        />
        <LongTextField
          id={idOf('cover')}
          label={t('requestPack.coverWords')}
          optional
          value={own.words}
          onChange={(text) => setOwn({ ...own, words: text })}
        />
        <div>
          <p className="field__label">{t('requestPack.searched')}</p>
          {searched.length === 0 && <p>{t('requestPack.everything')}</p>}
          <ul className="backup__lines">
            {searched.map(({ name, value }) => (
              <li key={name}>
                {name}: {value}
              </li>
            ))}
          </ul>
          <p>
            {t('requestPack.numbers', {
              all: sayNumber(view.rows.length),
              found: sayNumber(found.length),
              given: sayNumber(pack.entries.length),
            })}
          </p>
        </div>
      </section>
      <HiddenList
        redactions={redactions}
        pack={pack}
        idOf={idOf}
        errorOf={(name) => faults.find(({ id }) => id === idOf(name))?.text}
        onChange={change}
      />
      <section className="stack" aria-labelledby="pack-entries">
        <h2 id="pack-entries">{t('requestPack.entries')}</h2>
        <RedactWords
          id={idOf('typed')}
          typed={typed}
          onType={setTyped}
          onRedact={(one) => {
            setTyped('');
            if (!words.includes(one))
              change({ ...redactions, words: [...redactions.words, { words: one, reason: '' }] });
          }}
        />
        <ol ref={texts} className="pack__entries">
          {found.slice(0, shown).map((row, n) => (
            <PackEntryItem
              key={row.entry.id}
              row={row}
              number={n + 1}
              list={view.list}
              words={words}
              hidden={redactions.parts.get(row.entry.id)}
              isLeftOut={redactions.leftOut.has(row.entry.id)}
              onHide={hide}
              onLeaveOut={leaveOut}
            />
          ))}
        </ol>
        {found.length > shown && (
          <>
            <Callout
              tone="ask"
              title={t('requestPack.unseen', { shown: sayNumber(shown), all: sayNumber(found.length) })}
            />
            <button type="button" className="button" onClick={() => setShown(shown + AT_ONCE)}>
              {t('requestPack.more')}
            </button>
          </>
        )}
      </section>
      <section className="stack" aria-labelledby="pack-take">
        <h2 id="pack-take">{t('requestPack.take')}</h2>
        <p>{t('requestPack.takeWhat')}</p>
        <div className="buttons">
          <button type="button" className="button button--primary" onClick={download}>
            {t('requestPack.download')}
          </button>
        </div>
        <div role="status">
          {taken && <Callout tone="go" title={t('requestPack.taken', { names: taken.join(', ') })} />}
        </div>
      </section>
    </div>
  );
}
