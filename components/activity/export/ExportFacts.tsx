import type { PublishedList } from '../../../lib/list/published';
import type { LogAbout } from '../../../lib/log/export/outgoing-log';
import { t } from '../../../lib/text';
import { sayForum } from '../say-place';
import { saySpan } from '../say-span';
import { sayAuthor, sayLeftOut } from './say-about';

export interface ExportFactsProps {
  readonly about: LogAbout;
  readonly list: PublishedList | null;
}

/** The choices of an export as they were understood: days, forums, what is left out and who it is from. */
export function ExportFacts({ about, list }: ExportFactsProps) {
  const { author, places } = about;
  const from = sayAuthor(author, list);
  const facts: readonly (readonly [name: string, fact: string])[] = [
    [t('export.whichDays'), saySpan(about.period)],
    [
      t('export.whichForums'),
      places?.map((place) => sayForum(place, list)).join(', ') ?? t('export.allPlaces'),
    ],
    [t('export.left'), sayLeftOut(about.detail)],
    [
      t('export.fromWhom'),
      author.pseudonym === null
        ? [t('export.nobody'), from].filter((part) => part !== null).join(', ')
        : (from ?? ''),
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
