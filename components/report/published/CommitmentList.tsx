import type { PublishedCommitment, PublishedReport } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { sayCell } from '../say-value';
import { sayGap, sayStatus } from '../words';
import { FigureText } from './FigureText';
import { ProgressBar } from './ProgressBar';
import { WideTable } from './WideTable';

function sayProgress({ progress, target, measured }: PublishedCommitment): string {
  if (progress.value.is !== 'value' && progress.value.is !== 'suppressed') return sayCell(progress);
  if (progress.unit === 'per-cent') {
    const values = { value: sayCell(progress), target: sayCell(target) };
    return measured
      ? t('published.shareOf', { ...values, measured: sayCell(measured) })
      : t('published.share', values);
  }
  return t('report.value.outOf', { value: sayCell({ ...progress, of: null }), of: sayCell(target) });
}

function Commitment({ one }: { readonly one: PublishedCommitment }) {
  return (
    <tr>
      <th scope="row">
        {one.commitment.text}
        {one.forumName !== null && <span className="published__small">{one.forumName}</span>}
      </th>
      <td>
        <FigureText figure={one.progress} name={one.commitment.text} text={sayProgress(one)} />
        <ProgressBar {...one} />
        {one.because && <span className="published__small">{sayGap(one.because)}</span>}
      </td>
      <td>
        <span className={`published__status published__status--${one.status}`}>{sayStatus(one.status)}</span>
      </td>
      <td>
        {one.plannedBefore !== null && one.plannedBefore !== '' && (
          <p className="published__small">{t('published.plannedBefore', { words: one.plannedBefore })}</p>
        )}
        <p>{one.told === '' ? t('published.nothingTold') : one.told}</p>
      </td>
      <td>{one.next === '' ? t('published.nothingPlanned') : one.next}</td>
    </tr>
  );
}

/** Every commitment: what was promised, how it went in figures and in words, and what is planned next. */
export function CommitmentList({ report }: { readonly report: PublishedReport }) {
  return (
    <section aria-labelledby="commitments">
      <h2 id="commitments">{t('report.measure.commitments')}</h2>
      {report.commitments.length === 0 ? (
        <p>{t('published.noCommitment')}</p>
      ) : (
        <WideTable labelledBy="commitments">
          <table className="published__told">
            <thead>
              <tr>
                <th scope="col">{t('published.column.promised')}</th>
                <th scope="col">{t('report.measure.commitmentProgress')}</th>
                <th scope="col">{t('published.column.status')}</th>
                <th scope="col">{t('published.column.told')}</th>
                <th scope="col">{t('published.column.next')}</th>
              </tr>
            </thead>
            <tbody>
              {report.commitments.map((one) => (
                <Commitment key={one.id} one={one} />
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {report.ended.map(({ id, next }) => (
        <p key={id}>
          {t('published.ended', { id, next: next === '' ? t('published.nothingPlanned') : next })}
        </p>
      ))}
    </section>
  );
}
