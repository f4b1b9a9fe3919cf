import { t } from '../../../lib/text';
import { Fieldset } from '../../kit/fields/Fieldset';
import { TickBox } from '../../kit/fields/TickBox';
import type { ExportFieldProps } from './export-field';

/** How much may leave of each entry: with threads or forums alone, with the author's own words or without. */
export function DetailFields({ form, idOf, onChange }: ExportFieldProps) {
  return (
    <Fieldset id={idOf('detail')} label={t('export.detail')}>
      <TickBox checked={form.threads} onChange={(threads) => onChange({ ...form, threads })}>
        {t('export.threads')}
        <span className="tick__hint">{t('export.threadsHint')}</span>
      </TickBox>
      <TickBox checked={form.ownWords} onChange={(ownWords) => onChange({ ...form, ownWords })}>
        {t('export.ownWords')}
        <span className="tick__hint">{t('export.ownWordsHint')}</span>
      </TickBox>
    </Fieldset>
  );
}
