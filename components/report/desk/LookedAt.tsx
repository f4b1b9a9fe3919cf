import { useEffect, useRef } from 'react';
import type { DeskFile } from '../../../lib/formats/receive/desk-calls';
import { t } from '../../../lib/text';
import { FileTable } from './FileTable';
import { sumFiles } from './sum-files';
import type { DeskActs } from './view';

interface LookedAtProps {
  readonly files: readonly DeskFile[];
  readonly acts: Pick<DeskActs, 'keep' | 'takeBack'>;
}

/** What was looked at and is not kept yet: what adding it does, to be added or left out. */
export function LookedAt({ files, acts }: LookedAtProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { fresh, newer, same, refused } = sumFiles(files);
  return (
    <section aria-labelledby="looked" className="looked">
      <h2 ref={heading} id="looked" tabIndex={-1}>
        {t('reportPage.files.looked')}
      </h2>
      <p>
        {t('reportPage.files.lookedText', {
          fresh: String(fresh),
          newer: String(newer),
          same: String(same),
          refused: String(refused),
        })}
      </p>
      <FileTable files={files} labelledBy="looked" onRemove={null} />
      <div className="buttons">
        <button type="button" className="button button--primary" onClick={acts.keep}>
          {t('reportPage.files.keep')}
        </button>
        <button type="button" className="button" onClick={acts.takeBack}>
          {t('reportPage.files.takeBack')}
        </button>
      </div>
    </section>
  );
}
