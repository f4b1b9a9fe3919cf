import type { SettingChange } from '../../../lib/formats/backup/restore-look';
import type { PublishedList } from '../../../lib/list/published';
import { t } from '../../../lib/text';
import { TickBox } from '../../kit/fields/TickBox';
import { sayChange } from './say-restore';

export interface RestoreSettingsProps {
  readonly changes: readonly SettingChange[];
  readonly reminders: boolean;
  readonly list: PublishedList | null;
  readonly wanted: boolean;
  readonly onWant: (wanted: boolean) => void;
}

/** Which settings the file would change, to be taken or left; what the organisation's IT has set stays as it is. */
export function RestoreSettings({ changes, reminders, list, wanted, onWant }: RestoreSettingsProps) {
  const open = changes.filter(({ isSet }) => !isSet);
  const set = changes.filter(({ isSet }) => isSet);
  if (changes.length === 0 && !reminders) return null;
  const lines = (some: readonly SettingChange[]) => (
    <ul className="backup__lines">
      {some.map((change) => (
        <li key={change.setting}>{sayChange(change, list)}</li>
      ))}
    </ul>
  );
  return (
    <section className="stack" aria-labelledby="restore-settings">
      <h3 id="restore-settings">{t('backup.settings.title')}</h3>
      {open.length > 0 && (
        <>
          <TickBox checked={wanted} onChange={onWant}>
            {t('backup.settings.use')}
          </TickBox>
          {lines(open)}
        </>
      )}
      {set.length > 0 && (
        <>
          <p>{t('backup.settings.isSet')}</p>
          {lines(set)}
        </>
      )}
      {reminders && <p>{t('backup.settings.reminders')}</p>}
    </section>
  );
}
