import type { BackupSettings } from '../../formats/backup/backup-file';
import type { SettingChange } from '../../formats/backup/restore-look';
import type { Database } from '../database';
import { readPolicyKept } from '../policy';
import { keepRetention, keepWhoIAm, readChosenMonths } from '../settings';
import { readAnswer, WHO_I_AM } from '../who-i-am';

/** What the person herself has chosen, whatever her organisation's IT has set over it. */
export async function readChosenSettings(db: Database): Promise<Omit<BackupSettings, 'reminders'>> {
  const { answered, organisation, role } = readAnswer((await db.settings.get(WHO_I_AM))?.value);
  return {
    person: answered ? { organisation, role } : null,
    retentionMonths: await readChosenMonths(db),
  };
}

/** What the settings of a backup would change here. */
export async function compareSettings(
  db: Database,
  given: BackupSettings | null,
): Promise<readonly SettingChange[]> {
  if (given === null) return [];
  const here = await readChosenSettings(db);
  const { set } = await readPolicyKept(db);
  const { person, retentionMonths } = given;
  const changes: readonly (SettingChange | null)[] = [
    person && {
      setting: 'organisation',
      here: set.organisation ?? here.person?.organisation ?? null,
      file: person.organisation,
      isSet: set.organisation !== null,
    },
    person && { setting: 'role', here: here.person?.role ?? null, file: person.role, isSet: false },
    {
      setting: 'retention',
      here: set.retentionMonths ?? here.retentionMonths,
      file: retentionMonths,
      isSet: set.retentionMonths !== null,
    },
  ];
  return changes.flatMap((change) => (change && change.here !== change.file ? [change] : []));
}

/** Takes the settings of a backup over, but for those that IT has set. Call it inside a transaction on the settings. */
export async function takeSettings(db: Database, { person, retentionMonths }: BackupSettings): Promise<void> {
  const { set } = await readPolicyKept(db);
  if (person) {
    const here = await readChosenSettings(db);
    const organisation =
      set.organisation === null ? person.organisation : (here.person?.organisation ?? null);
    await keepWhoIAm(db, { organisation, role: person.role, answered: true });
  }
  if (set.retentionMonths === null) await keepRetention(db, retentionMonths);
}
