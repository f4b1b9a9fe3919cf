import type { PublishedList } from '../../../lib/list/published';
import { changedParts } from '../../../lib/log/compare-entries';
import type { Entry } from '../../../lib/log/entry';
import type { Revision } from '../../../lib/log/revision';
import { t } from '../../../lib/text';
import { namePart, sayPart } from './say-part';

export interface VersionChangesProps {
  readonly before: Entry;
  /** The revision that took its place. */
  readonly after: Revision;
  readonly list: PublishedList | null;
}

/** What a version said differently from the one that took its place. */
export function VersionChanges({ before, after, list }: VersionChangesProps) {
  if ('tombstone' in after) return null;
  const parts = changedParts(before, after.entry);
  if (parts.length === 0) return <p className="quiet">{t('history.same')}</p>;
  return (
    <dl className="facts">
      {parts.map((part) => (
        <div key={part} className="fact">
          <dt>{namePart(part)}</dt>
          <dd>
            <del className="was">{sayPart(before, part, list)}</del>
          </dd>
        </div>
      ))}
    </dl>
  );
}
