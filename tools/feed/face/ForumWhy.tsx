import type { Forum } from '../../../lib/list/forum';
import { formatDay } from '../../../lib/list/time';
import { Bullets } from './Bullets';
import { Facts } from './Facts';
import { SourceLine } from './SourceLine';

/** Who was asked when, what was read where, and when it is looked at again. */
export function ForumWhy({ forum }: { readonly forum: Forum }) {
  const { stance, terms, sources, reviewed, reviewBy } = forum;
  const asked = stance.name === 'not-yet-asked' ? null : stance;
  return (
    <>
      <Facts
        facts={[
          ['Asked', asked?.asked === undefined ? null : formatDay(asked.asked)],
          ['Answered', asked && formatDay(asked.on)],
          ['Source of the stance', asked && <SourceLine source={asked.source} />],
          ['Source of the terms', terms.source === undefined ? null : <SourceLine source={terms.source} />],
          ['Last reviewed', formatDay(reviewed)],
          ['Next review', `By ${formatDay(reviewBy)}`],
        ]}
      />
      <h3>What we have read</h3>
      <Bullets items={sources.map((source) => [source.title, <SourceLine key="source" source={source} />])} />
    </>
  );
}
