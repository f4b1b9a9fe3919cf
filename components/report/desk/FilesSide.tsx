import { LOG_FILE_ENDS } from '../../../lib/formats/receive/log-file-ends';
import { t } from '../../../lib/text';
import { AddFiles } from './AddFiles';
import { EarlierPlans } from './EarlierPlans';
import { ExpectedPeople } from './ExpectedPeople';
import { FileTable } from './FileTable';
import { LookedAt } from './LookedAt';
import { RefusedTable } from './RefusedTable';
import { RememberedFolder } from './RememberedFolder';
import { TellDone } from './TellDone';
import type { DeskActs, ReadyDesk } from './view';

interface FilesSideProps {
  readonly view: ReadyDesk;
  readonly acts: DeskActs;
}

/** Colleagues’ files: adding them after a look, what each holds, what could not be read, and whose are missing. */
export function FilesSide({ view, acts }: FilesSideProps) {
  const { desk, looked } = view;
  return (
    <div className="desk-parts">
      <div>
        <h1>{t('reportPage.files.title')}</h1>
        <p>{t('reportPage.files.intro')}</p>
      </div>
      <TellDone told={view.told} />
      {looked > 0 ? (
        <LookedAt files={desk.files.slice(-looked)} acts={acts} />
      ) : (
        <AddFiles
          dropText={t('reportPage.files.drop')}
          accept={LOG_FILE_ENDS.join(',')}
          reading={view.reading}
          acts={acts}
        >
          {acts.folder && <RememberedFolder folder={desk.folder} acts={acts.folder} />}
        </AddFiles>
      )}
      <section aria-labelledby="all-files">
        <h2 id="all-files">{t('reportPage.files.all')}</h2>
        {desk.files.length === 0 ? (
          <p>{t('reportPage.files.none')}</p>
        ) : (
          <FileTable files={desk.files} labelledBy="all-files" onRemove={looked > 0 ? null : acts.remove} />
        )}
        {desk.conflicts.length > 0 && <p>{t('reportPage.files.conflicts', desk.conflicts.length)}</p>}
      </section>
      <RefusedTable files={desk.files} onSave={acts.save} />
      {looked === 0 && <EarlierPlans view={view} acts={acts} />}
      <ExpectedPeople desk={desk} onSave={acts.expect} />
    </div>
  );
}
