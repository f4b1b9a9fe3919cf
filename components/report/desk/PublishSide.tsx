import { useState } from 'react';
import { LEAST_THRESHOLD, USUAL_THRESHOLD } from '../../../lib/report/suppress/cell';
import type { PublishedReport } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { ChoiceField } from '../../kit/fields/ChoiceField';
import { TextField } from '../../kit/fields/TextField';
import { SavePublication } from './SavePublication';
import type { DeskActs, Publication, ReadyDesk } from './view';

interface PublishSideProps {
  readonly view: ReadyDesk;
  readonly acts: Pick<DeskActs, 'publish' | 'save'>;
}

/** More than this would leave little to tell. */
const MOST_THRESHOLD = 20;

/** The number that was typed; null where it is none that makes sense. */
function readThreshold(typed: string): number | null {
  const number = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= LEAST_THRESHOLD && number <= MOST_THRESHOLD ? number : null;
}

/** For whom the report is, what is set aside for them, the page as they will see it, and its files. */
export function PublishSide({ view, acts }: PublishSideProps) {
  const [audience, setAudience] = useState<PublishedReport['audience']>('public');
  const [typed, setTyped] = useState(String(USUAL_THRESHOLD));
  const [isWrong, setWrong] = useState(false);
  const [made, setMade] = useState<Publication | 'making' | null>(null);
  if (!view.question) {
    return (
      <>
        <h1>{t('reportPage.publish.title')}</h1>
        <p>{t('reportPage.report.none')}</p>
      </>
    );
  }
  const make = (): void => {
    const threshold = audience === 'public' ? readThreshold(typed) : 0;
    setWrong(threshold === null);
    if (threshold === null) return;
    setMade('making');
    void acts.publish(audience, threshold).then(setMade);
  };
  return (
    <div className="desk-parts">
      <div>
        <h1>{t('reportPage.publish.title')}</h1>
        <p>{t('reportPage.publish.nothingSent')}</p>
      </div>
      <div className="desk-form">
        <ChoiceField
          id="audience"
          label={t('reportPage.publish.audience')}
          value={audience}
          choices={[
            { value: 'public', text: t('reportPage.publish.public') },
            { value: 'internal', text: t('reportPage.publish.internal') },
          ]}
          onChange={(to) => {
            setAudience(to);
            setMade(null);
          }}
        />
        {audience === 'public' && (
          <TextField
            id="threshold"
            label={t('reportPage.publish.threshold')}
            hint={t('reportPage.publish.thresholdHint')}
            type="number"
            value={typed}
            error={isWrong ? t('reportPage.publish.thresholdWrong') : undefined}
            onChange={(to) => {
              setTyped(to);
              setMade(null);
            }}
          />
        )}
        <button type="button" className="button button--primary" onClick={make}>
          {t('reportPage.publish.make')}
        </button>
      </div>
      <div role="status">
        {made === 'making' && <p className="quiet">{t('reportPage.publish.making')}</p>}
      </div>
      {made !== null && made !== 'making' && <SavePublication made={made} onSave={acts.save} />}
    </div>
  );
}
