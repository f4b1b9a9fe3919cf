import { useId, useRef, useState } from 'react';
import type { FileBeginning as Beginning } from '../../../lib/formats/export/file-beginning';
import { t } from '../../../lib/text';
import { Disclosure } from '../../kit/Disclosure';
import { ScrollRegion } from './ScrollRegion';

export interface FileBeginningProps {
  readonly name: string;
  readonly read: () => Promise<Beginning>;
}

/** A file as it would leave, byte for byte: all of it, or of a long one its beginning. Written when it is opened. */
export function FileBeginning({ name, read }: FileBeginningProps) {
  const label = useId();
  const isAsked = useRef(false);
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const [isUnread, setUnread] = useState(false);
  const open = (): void => {
    if (isAsked.current) return;
    isAsked.current = true;
    read().then(setBeginning, () => setUnread(true));
  };
  return (
    <Disclosure summary={t('export.begins')} onOpen={open}>
      {isUnread && <p role="alert">{t('export.failed.notRead')}</p>}
      {beginning && (
        <>
          <p id={label} className="quiet">
            {beginning.isWhole ? t('export.whole', { name }) : t('export.beginning', { name })}
          </p>
          <ScrollRegion className="preview-file" labelledBy={label}>
            <pre data-file={name} data-whole={beginning.isWhole}>
              {beginning.text}
            </pre>
          </ScrollRegion>
        </>
      )}
    </Disclosure>
  );
}
