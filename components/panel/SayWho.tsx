import { useId, useState } from 'react';
import type { Advice, DisclosureLine } from '../../lib/list/advice';
import { t } from '../../lib/text';
import { CopyButton } from '../kit/CopyButton';
import { OriginNote } from './OriginNote';
import type { PanelActs } from './view';

export interface SayWhoProps {
  /** The lines that fit, the best first. */
  readonly lines: readonly DisclosureLine[];
  /** Which of them come from departments’ own lists. */
  readonly origins: Advice['origins'];
  readonly today: string;
  readonly acts: PanelActs;
  readonly onAskWho: () => void;
}

/** The line that says who one is, ready to copy; another line or another role is one click away. */
export function SayWho({ lines, origins, today, acts, onAskWho }: SayWhoProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [chooses, setChooses] = useState(false);
  const choices = useId();
  const line = lines.find(({ id }) => id === chosen) ?? lines[0];
  const askWho = (label: string) => (
    <button type="button" className="link" onClick={onAskWho}>
      {label}
    </button>
  );
  return (
    <section className="section" aria-labelledby="who">
      <h2 id="who">{t('panel.who.title')}</h2>
      {!line && <p>{askWho(t('panel.who.none'))}</p>}
      {line && (
        <>
          <p className="line">{line.text}</p>
          <div className="copy-row">
            <CopyButton text={line.text} of={t('panel.who.line')} copy={acts.copy} />
            <p className="quiet">
              {line.name} ·{' '}
              <button
                type="button"
                className="link"
                aria-expanded={chooses}
                aria-controls={choices}
                onClick={() => setChooses(!chooses)}
              >
                {t('panel.who.change')}
              </button>
            </p>
          </div>
          <OriginNote origins={origins} kind="disclosures" id={line.id} today={today} />
          <div id={choices} className="stack" hidden={!chooses}>
            {lines.length > 1 && (
              <fieldset className="lines">
                <legend>
                  <strong>{t('panel.who.choose')}</strong>
                </legend>
                {lines.map(({ id, name }) => (
                  <label key={id} className="tick">
                    <input
                      type="radio"
                      name={choices}
                      checked={id === line.id}
                      onChange={() => setChosen(id)}
                    />
                    <span>{name}</span>
                  </label>
                ))}
              </fieldset>
            )}
            <p>{askWho(t('panel.who.role'))}</p>
          </div>
        </>
      )}
    </section>
  );
}
