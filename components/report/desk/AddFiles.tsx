import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { t } from '../../../lib/text';
import { filesIn } from './dropped-files';
import type { DeskActs, ReadyDesk } from './view';

interface AddFilesProps {
  /** What may be dropped here, in words. */
  readonly dropText: string;
  /** The ends of the names of files that are offered: `.json,.csv`. */
  readonly accept: string;
  readonly reading: ReadyDesk['reading'];
  readonly acts: Pick<DeskActs, 'look' | 'cancel'>;
  /** Another way to add files, beside dropping and choosing them. */
  readonly children?: ReactNode;
}

/** Where files are dropped or chosen; while they are read, how far it has come and a way to stop. */
export function AddFiles({ dropText, accept, reading, acts, children }: AddFilesProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (input: HTMLInputElement): void => {
    const chosen = [...(input.files ?? [])];
    input.value = '';
    if (chosen.length > 0) acts.look(chosen);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void filesIn(event.dataTransfer).then((dropped) => dropped.length > 0 && acts.look(dropped));
  };
  if (reading) {
    const { done, all } = reading;
    return (
      <div className="drop">
        <p role="status">
          {all === null
            ? t('reportPage.folder.looking', { done: String(done) })
            : t('reportPage.files.reading', { done: String(done), all: String(all) })}
        </p>
        <progress
          className="drop__progress"
          {...(all !== null && { max: all, value: done })}
          aria-label={t('reportPage.files.title')}
        />
        <button type="button" className="button" onClick={acts.cancel}>
          {t('reportPage.files.cancel')}
        </button>
      </div>
    );
  }
  return (
    <div
      className={over ? 'drop drop--over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="quiet">{dropText}</p>
      <div className="buttons">
        <button type="button" className="button button--primary" onClick={() => files.current?.click()}>
          {t('reportPage.files.choose')}
        </button>
        <button type="button" className="button" onClick={() => folder.current?.click()}>
          {t('reportPage.files.folder')}
        </button>
      </div>
      <input
        ref={files}
        id="report-files"
        type="file"
        multiple
        hidden
        accept={accept}
        onChange={(event) => take(event.target)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          // React knows no such attribute of an input.
          input?.setAttribute('webkitdirectory', '');
        }}
        id="report-folder"
        type="file"
        multiple
        hidden
        onChange={(event) => take(event.target)}
      />
      {children}
    </div>
  );
}
