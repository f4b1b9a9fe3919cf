import { useId } from 'react';
import type { WrittenFile } from '../../../lib/formats/format';
import { t } from '../../../lib/text';
import { Disclosure } from '../../kit/Disclosure';
import { ScrollRegion } from './ScrollRegion';

function sizeOf({ content }: WrittenFile): number {
  return typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
}

/** One file as it would leave: its name, its size and all that stands in it. */
export function PreviewFile({ file }: { readonly file: WrittenFile }) {
  const label = useId();
  const bytes = sizeOf(file).toLocaleString('en-GB');
  return (
    <Disclosure summary={t('export.file', { name: file.name, bytes })}>
      <p id={label} className="visually-hidden">
        {file.name}
      </p>
      {typeof file.content === 'string' ? (
        <ScrollRegion className="preview-file" labelledBy={label}>
          <pre data-file={file.name}>{file.content}</pre>
        </ScrollRegion>
      ) : (
        <p>{t('export.noText')}</p>
      )}
    </Disclosure>
  );
}
