import type { RestoreCounts } from '../../../lib/formats/backup/restore-look';
import { t } from '../../../lib/text';
import { sayNumber } from '../../kit/say-number';

const ALWAYS = ['fresh', 'newer', 'same', 'refused'] as const;
const WHERE_ANY = ['deleted', 'versions', 'drafts'] as const;

/** What becomes of each entry of a file, as numbers with their words. */
export function RestoreCountsList({
  counts,
  refused,
}: {
  readonly counts: RestoreCounts;
  readonly refused: number;
}) {
  const all = { ...counts, refused };
  return (
    <ul className="backup__counts">
      {[...ALWAYS, ...WHERE_ANY.filter((name) => counts[name] > 0)].map((name) => (
        <li key={name}>{t(`backup.counts.${name}`, all[name], [sayNumber(all[name])])}</li>
      ))}
    </ul>
  );
}
