import { useState } from 'react';
import type { LogPeriod } from '../../../lib/log/select-entries';
import type { PublishedReport } from '../../../lib/report/publish/published-report';
import type { RolledUp } from '../../../lib/report/roll-up/make-roll-up';
import { t } from '../../../lib/text';
import { ChoiceField } from '../../kit/fields/ChoiceField';
import { SelectField } from '../../kit/fields/SelectField';
import { WideTable } from '../published/WideTable';
import { sayFate } from '../roll-up/say-roll-up';
import { sayPeriod } from '../say-period';
import { AddFiles } from './AddFiles';
import { periodKey } from './period-choices';
import { SavePublication } from './SavePublication';
import type { DeskActs, Publication } from './view';

interface TogetherSideProps {
  readonly acts: Pick<DeskActs, 'rollUp' | 'publishRollUp' | 'save'>;
}

type Audience = PublishedReport['audience'];

interface Asked {
  readonly files: readonly File[];
  readonly audience: Audience;
  /** Null takes what most of the reports are about. */
  readonly period: LogPeriod | null;
}

/** Of the published reports of several organisations one: which are used and which not, who is missing, and its files. */
export function TogetherSide({ acts }: TogetherSideProps) {
  const [asked, setAsked] = useState<Asked>({ files: [], audience: 'public', period: null });
  const [made, setMade] = useState<RolledUp | null>(null);
  const [written, setWritten] = useState<Publication | null>(null);
  const ask = (to: Asked): void => {
    setAsked(to);
    setWritten(null);
    void acts.rollUp(to.files, to.audience, to.period).then(async (rolledUp) => {
      setMade(rolledUp);
      if (rolledUp.rollUp) setWritten(await acts.publishRollUp(rolledUp.rollUp));
    });
  };
  const begin = (): void => {
    setAsked({ ...asked, files: [], period: null });
    setMade(null);
    setWritten(null);
  };
  const used = made?.rollUp?.period;
  return (
    <div className="desk-parts">
      <div>
        <h1>{t('reportPage.together.title')}</h1>
        <p>{t('reportPage.together.intro')}</p>
      </div>
      <AddFiles
        dropText={t('reportPage.together.drop')}
        accept=".json"
        reading={null}
        acts={{ look: (more) => ask({ ...asked, files: [...asked.files, ...more] }), cancel: begin }}
      />
      <div className="ask">
        <ChoiceField
          id="together-audience"
          label={t('reportPage.publish.audience')}
          value={asked.audience}
          choices={[
            { value: 'public', text: t('reportPage.publish.public') },
            { value: 'internal', text: t('reportPage.together.internal') },
          ]}
          onChange={(audience) => ask({ ...asked, audience })}
        />
        {made && used && made.periods.length > 1 && (
          <SelectField
            id="together-period"
            label={t('reportPage.together.period')}
            value={periodKey(
              made.periods.find(({ from, to }) => from === used.from && to === used.to) ?? used,
            )}
            choices={made.periods.map((one) => ({ value: periodKey(one), text: sayPeriod(one) }))}
            onChange={(key) =>
              ask({ ...asked, period: made.periods.find((one) => periodKey(one) === key) ?? null })
            }
          />
        )}
      </div>
      <div role="status">
        {made && made.files.length > 0 && !made.rollUp && <p>{t('reportPage.together.none')}</p>}
        {made?.rollUp && <p>{t('reportPage.together.used', made.rollUp.sources.length)}</p>}
      </div>
      {made && made.files.length > 0 && (
        <section aria-labelledby="together-files">
          <h2 id="together-files">{t('reportPage.together.files')}</h2>
          <WideTable labelledBy="together-files">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('report.rollUp.column.file')}</th>
                  <th scope="col">{t('report.rollUp.column.outcome')}</th>
                </tr>
              </thead>
              <tbody>
                {made.files.map(({ name, fate }, at) => (
                  // Two files may have the same name: their place tells them apart.
                  <tr key={at} className={fate.is === 'taken' ? undefined : 'zero'}>
                    <th scope="row">{name}</th>
                    <td>{sayFate(fate)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
          <button type="button" className="button" onClick={begin}>
            {t('reportPage.together.clear')}
          </button>
        </section>
      )}
      {written && <SavePublication made={written} onSave={acts.save} />}
    </div>
  );
}
