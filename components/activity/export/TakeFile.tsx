import { useId, useState } from 'react';
import { FORMATS } from '../../../lib/formats';
import type { ExportMeans, WriteOrder } from '../../../lib/formats/export/export-means';
import { fileName } from '../../../lib/formats/export/file-names';
import type { PublishedList } from '../../../lib/list/published';
import type { PreparedLog } from '../../../lib/log/export/prepare-log';
import { t } from '../../../lib/text';
import { Callout } from '../../kit/Callout';
import { Fieldset } from '../../kit/fields/Fieldset';
import { FileBeginning } from './FileBeginning';
import { FolderQuestion } from './FolderQuestion';
import { Progress } from './Progress';
import { RadioList } from './RadioList';
import { sayTaken, type TakenWhere, toneOf } from './say-taken';
import { summaryWords } from './summary-words';
import { useLong } from './use-long';
import { useTeamFolder } from './use-team-folder';

export interface TakeFileProps {
  readonly prepared: PreparedLog;
  readonly list: PublishedList | null;
  readonly means: ExportMeans;
}

/** Which kind of file, and where to: the downloads, or the team's folder where the browser can write into one. */
export function TakeFile({ prepared, list, means }: TakeFileProps) {
  const id = useId();
  const [first] = FORMATS;
  const [chosen, setChosen] = useState(first?.id ?? '');
  const [taken, setTaken] = useState<TakenWhere | null>(null);
  const long = useLong();
  const format = FORMATS.find((one) => one.id === chosen);
  const words = summaryWords(prepared.about, list);

  const write = async (to: WriteOrder['to'], folder: string | null): Promise<void> => {
    setTaken(null);
    const order = { prepared, format: chosen, words, to };
    const end = await long.run((watch) => means.write(order, watch));
    if (end.ok) setTaken({ taken: end.answer, folder });
    else if (end.reason !== 'replaced') setTaken({ taken: { ok: false, reason: 'unknown' }, folder });
  };
  const team = useTeamFolder(means.folder, {
    onWrite: (name, folder) => void write({ folderFile: name }, folder),
    onFailure: (reason, folder) => setTaken({ taken: { ok: false, reason }, folder }),
  });
  const save = async (name: string): Promise<void> => {
    setTaken(null);
    await team?.save(name);
  };
  const choose = (kind: string): void => {
    setChosen(kind);
    setTaken(null);
    team?.cancel();
  };
  if (!format) return null;
  const name = fileName(format, prepared.about);
  const isBusy = long.done !== null;
  return (
    <section className="stack">
      <h2>{t('export.take')}</h2>
      <Fieldset id={id} label={t('export.which')}>
        <RadioList
          name={id}
          value={chosen}
          answers={FORMATS.map((one) => ({ value: one.id, text: t(one.nameKey), hint: t(one.whatKey) }))}
          onChange={choose}
        />
      </Fieldset>
      {format.isText && (
        <FileBeginning key={chosen} name={name} read={() => means.begin(prepared, chosen, words)} />
      )}
      <p className="quiet">{t('export.nowhere')}</p>
      <div className="buttons">
        <button
          type="button"
          className="button button--primary"
          disabled={isBusy}
          onClick={() => void write('downloads', null)}
        >
          {t('export.download')}
        </button>
        {team && (
          <button type="button" className="button" disabled={isBusy} onClick={() => void save(name)}>
            {team.folder === null
              ? t('export.folder.save')
              : t('export.folder.saveTo', { folder: team.folder })}
          </button>
        )}
      </div>
      {team && team.folder !== null && (
        <p className="buttons">
          <button type="button" className="link" disabled={isBusy} onClick={() => void team.choose()}>
            {t('export.folder.choose')}
          </button>
          <button type="button" className="link" disabled={isBusy} onClick={() => void team.forget()}>
            {t('export.folder.forget')}
          </button>
        </p>
      )}
      {team?.question && <FolderQuestion {...team.question} onAnswer={team.answer} />}
      {long.done !== null && (
        <Progress
          label={t('export.writing', { name })}
          done={long.done}
          all={prepared.entries}
          onStop={long.stop}
        />
      )}
      <div role="status">{taken && <Callout tone={toneOf(taken.taken)} title={sayTaken(taken)} />}</div>
    </section>
  );
}
