import type { PublishedList } from '../../../lib/list/published';
import type { LogFile } from '../../../lib/log/log-file';
import { t } from '../../../lib/text';
import { sayForum } from '../say-place';
import { saySpan } from '../say-span';

function sayLeftOut({ threads, ownWords }: LogFile['detail']): string {
  const left = [threads ? null : t('export.leftThreads'), ownWords ? null : t('export.leftWords')];
  return left.filter((part) => part !== null).join(', ') || t('export.leftNothing');
}

/** The choices of an export as they were understood: days, forums, what is left out and who it is from. */
export function ExportFacts({ file, list }: { readonly file: LogFile; readonly list: PublishedList | null }) {
  const { author, places } = file;
  const organisation = list?.organisations.find(({ id }) => id === author.organisation)?.name;
  const facts: readonly (readonly [name: string, fact: string])[] = [
    [t('export.whichDays'), saySpan(file.period)],
    [
      t('export.whichForums'),
      places?.map((place) => sayForum(place, list)).join(', ') ?? t('export.allPlaces'),
    ],
    [t('export.left'), sayLeftOut(file.detail)],
    [
      t('export.fromWhom'),
      [author.pseudonym ?? t('export.nobody'), author.team, organisation ?? author.organisation]
        .filter((part) => part != null)
        .join(', '),
    ],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, fact]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
