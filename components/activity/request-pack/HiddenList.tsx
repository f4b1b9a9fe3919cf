import type { Redactions, RequestPack } from '../../../lib/log/request-pack/request-pack';
import { t } from '../../../lib/text';
import { TextField } from '../../kit/fields/TextField';
import { sayNumber } from '../../kit/say-number';
import { sayPart, sayPlaces } from './say-hidden';

export interface HiddenListProps {
  readonly redactions: Redactions;
  readonly pack: RequestPack;
  readonly idOf: (name: string) => string;
  /** The sentence for a reason that is missing. */
  readonly errorOf: (name: string) => string | undefined;
  readonly onChange: (redactions: Redactions) => void;
}

/** All that is redacted and left out so far, each with the reason that the reader is given, and a way to take it back. */
export function HiddenList({ redactions, pack, idOf, errorOf, onChange }: HiddenListProps) {
  const parts = pack.hidden.filter(({ what }) => what !== 'words');
  const counts = pack.hidden.filter(({ what }) => what === 'words');
  const isNothing = redactions.words.length === 0 && parts.length === 0 && pack.leftOut === null;
  return (
    <section className="stack" aria-labelledby="pack-hidden">
      <h2 id="pack-hidden">{t('requestPack.list.title')}</h2>
      {isNothing && <p>{t('requestPack.list.nothing')}</p>}
      <ul className="pack__hidden">
        {redactions.words.map(({ words, reason }, n) => (
          <li key={words} className="stack stack--tight">
            <p>
              <strong>“{words}”</strong> {sayPlaces({ places: counts[n]?.places ?? 0 })}{' '}
              <button
                type="button"
                className="link"
                onClick={() =>
                  onChange({ ...redactions, words: redactions.words.filter((one) => one.words !== words) })
                }
              >
                {t('requestPack.list.takeBack')}
                <span className="visually-hidden">: {words}</span>
              </button>
            </p>
            <TextField
              id={idOf(`words-${n}`)}
              label={t('requestPack.reason')}
              error={errorOf(`words-${n}`)}
              value={reason}
              onChange={(typed) =>
                onChange({
                  ...redactions,
                  words: redactions.words.map((one) =>
                    one.words === words ? { words, reason: typed } : one,
                  ),
                })
              }
            />
          </li>
        ))}
        {parts.length > 0 && (
          <li className="stack stack--tight">
            {parts.map((one) => (
              <p key={one.what}>
                <strong>{one.what !== 'words' && sayPart(one.what)}</strong> {sayPlaces(one)}
              </p>
            ))}
            <TextField
              id={idOf('parts')}
              label={t('requestPack.list.partReason')}
              error={errorOf('parts')}
              value={redactions.partReason}
              onChange={(partReason) => onChange({ ...redactions, partReason })}
            />
          </li>
        )}
        {pack.leftOut && (
          <li className="stack stack--tight">
            <p>
              <strong>
                {t('requestPack.list.leftOut', pack.leftOut.entries, [sayNumber(pack.leftOut.entries)])}
              </strong>
            </p>
            <TextField
              id={idOf('left-out')}
              label={t('requestPack.list.leftOutReason')}
              error={errorOf('left-out')}
              value={redactions.leftOutReason}
              onChange={(leftOutReason) => onChange({ ...redactions, leftOutReason })}
            />
          </li>
        )}
      </ul>
    </section>
  );
}
