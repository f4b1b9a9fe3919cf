import { Callout } from '../../../components/kit/Callout';
import type { Forum } from '../../../lib/list/forum';
import { formatDay } from '../../../lib/list/time';
import { Bullets } from './Bullets';
import { Facts } from './Facts';
import { STANCE_WORDS } from './stance-words';
import { TERM_WORDS } from './term-words';

/** What the forum’s operator has said about officials, in the operator’s own words, and the terms. */
export function ForumStance({ forum }: { readonly forum: Forum }) {
  const { stance, status, terms } = forum;
  if (status.state === 'closed' || status.state === 'retired') {
    return (
      <Callout tone="neutral" title="This forum has closed">
        <p>{status.note} Officials do not take part here.</p>
      </Callout>
    );
  }
  const { tone, title, follows } = STANCE_WORDS[stance.name];
  return (
    <>
      <Callout tone={tone} title={title}>
        {stance.name !== 'not-yet-asked' && (
          <>
            <blockquote>“{stance.words}”</blockquote>
            <p className="quiet">
              {stance.by}, {formatDay(stance.on)}
            </p>
          </>
        )}
        <p>{follows}</p>
      </Callout>
      <h3>What this forum asks of officials</h3>
      <Facts
        facts={[
          ['Private messages', TERM_WORDS.privateMessages[terms.privateMessages]],
          ['Account', TERM_WORDS.account[terms.account]],
          ['Tag or signature', TERM_WORDS.tag[terms.tag]],
          ['Links', TERM_WORDS.links[terms.links]],
          ['Real names', TERM_WORDS.realNames[terms.realNames]],
          ['Also', terms.notes.length === 0 ? null : <Bullets items={terms.notes} />],
        ]}
      />
    </>
  );
}
