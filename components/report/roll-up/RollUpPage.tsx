import type { RollUp } from '../../../lib/report/roll-up/roll-up';
import { t } from '../../../lib/text';
import { PublishedFrame } from '../published/PublishedFrame';
import { sayPeriod } from '../say-period';
import { RollUpBody } from './RollUpBody';
import { isIllustrative } from './say-roll-up';

export interface RollUpPageProps {
  readonly rollUp: RollUp;
  readonly style: string;
  readonly files: readonly { readonly name: string; readonly label: string }[];
}

/** A roll-up as one page that stands alone: to be read on a screen, printed, or saved as PDF. */
export function RollUpPage({ rollUp, style, files }: RollUpPageProps) {
  const { period, audience, madeOn } = rollUp;
  return (
    <PublishedFrame
      title={`${t('report.rollUp.title')}, ${sayPeriod(period)}`}
      bar={t('report.rollUp.title')}
      style={style}
      madeText={(day) => t('report.rollUp.made', { day })}
      madeOn={madeOn}
      audience={audience}
      files={files}
    >
      <h1>{t('report.rollUp.title')}</h1>
      <p className="published__period">{sayPeriod(period)}</p>
      {audience === 'internal' && (
        <p className="published__notice">
          <strong>{t('report.rollUp.internal')}</strong>
        </p>
      )}
      {isIllustrative(rollUp) && (
        <p className="published__notice">
          <strong>{t('report.rollUp.illustrative')}</strong>
        </p>
      )}
      <RollUpBody rollUp={rollUp} />
    </PublishedFrame>
  );
}
