import type { ListLook } from '../../../lib/formats/backup/restore-look';
import type { PublishedList } from '../../../lib/list/published';
import { t } from '../../../lib/text';
import { TickBox } from '../../kit/fields/TickBox';

export interface RestoreListsProps {
  readonly lists: readonly ListLook[];
  readonly known: PublishedList | null;
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
}

const SAID = {
  here: 'backup.lists.here',
  set: 'backup.lists.set',
  'no-keys': 'backup.lists.noKeys',
} as const;

/**
 * The lists that were followed where the backup was made. Its keys decide what Take Part believes, so that each is asked
 * about by itself and none is ticked beforehand.
 */
export function RestoreLists({ lists, known, ticked, onTick }: RestoreListsProps) {
  if (lists.length === 0) return null;
  const whose = ({ organisation, feed }: ListLook): string =>
    organisation === null
      ? t('backup.lists.base', { feed })
      : t('backup.lists.own', {
          organisation: known?.organisations.find(({ id }) => id === organisation)?.name ?? organisation,
        });
  return (
    <section className="stack" aria-labelledby="restore-lists">
      <h3 id="restore-lists">{t('backup.lists.title')}</h3>
      {lists.some(({ state }) => state === 'offered') && <p>{t('backup.lists.why')}</p>}
      <ul className="backup__lists">
        {lists.map((list) => (
          <li key={list.feed} className="stack stack--tight">
            {list.state === 'offered' ? (
              <TickBox
                checked={ticked.includes(list.feed)}
                onChange={(on) =>
                  onTick(on ? [...ticked, list.feed] : ticked.filter((one) => one !== list.feed))
                }
              >
                {whose(list)}
              </TickBox>
            ) : (
              <p>
                {whose(list)}: {t(SAID[list.state])}
              </p>
            )}
            <p className="quiet">
              {list.address}
              <br />
              {list.keys === null
                ? t('backup.lists.packageKeys')
                : t('backup.lists.keys', { keys: list.keys.join(', ') })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
