import { useCallback, useId, useState } from 'react';
import type { ExportMeans } from '../../../lib/formats/export/export-means';
import { COLUMNS } from '../../../lib/formats/table/columns';
import type { PreparedLog } from '../../../lib/log/export/prepare-log';
import { t } from '../../../lib/text';
import { SelectField } from '../../kit/fields/SelectField';
import { PreviewRows } from './PreviewRows';

export interface PreviewTableProps {
  readonly prepared: PreparedLog;
  readonly means: Pick<ExportMeans, 'rows'>;
}

/** How many rows one scrolling table may have: browsers cannot lay out a much taller one. */
const PART = 100_000;

const say = (count: number): string => count.toLocaleString('en-GB');

/** Every column and every row that would leave, as CSV has them. Rows are fetched as they come into sight. */
export function PreviewTable({ prepared, means }: PreviewTableProps) {
  const id = useId();
  const [part, setPart] = useState(0);
  const read = useCallback(
    (first: number, count: number) => means.rows(prepared, first, count),
    [means, prepared],
  );
  const { entries, tombstones, isNoted } = prepared;
  const parts = Array.from({ length: Math.ceil(entries / PART) }, (_, n) => n);
  const deleted = tombstones.length;
  return (
    <section className="stack stack--tight">
      <h2 id={id}>{t('export.table')}</h2>
      <p className="quiet">
        {t('export.columns', { rows: t('export.size', entries, [say(entries)]), columns: COLUMNS.length })}
      </p>
      {isNoted && <p className="quiet">{t('export.guarded')}</p>}
      {deleted > 0 && <p className="quiet">{t('export.deleted', deleted)}</p>}
      {parts.length > 1 && (
        <SelectField
          id={`${id}-part`}
          label={t('export.part')}
          value={String(part)}
          choices={parts.map((n) => ({
            value: String(n),
            text: t('export.partRows', {
              from: say(n * PART + 1),
              to: say(Math.min(entries, (n + 1) * PART)),
            }),
          }))}
          onChange={(chosen) => setPart(Number(chosen))}
        />
      )}
      <PreviewRows
        key={part}
        labelledBy={id}
        first={part * PART}
        count={Math.min(PART, entries - part * PART)}
        all={entries}
        read={read}
      />
    </section>
  );
}
