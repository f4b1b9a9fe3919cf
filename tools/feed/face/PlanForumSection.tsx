import type { PlanForum } from '../../../lib/list/plan';
import { formatDay } from '../../../lib/list/time';
import { APPROACH_WORDS } from './approach-words';
import { Bullets } from './Bullets';
import type { Face } from './face';
import { Facts } from './Facts';
import { OutLink } from './OutLink';

/** What a plan says about one forum. */
export function PlanForumSection({ here, face }: { readonly here: PlanForum; readonly face: Face }) {
  const days = here.answerWithinWorkingDays;
  return (
    <section aria-labelledby={here.forum}>
      <h2 id={here.forum}>{face.names.forum(here.forum)}</h2>
      <p>{here.summary}</p>
      <Facts
        facts={[
          ['Approach', APPROACH_WORDS[here.approach]],
          ['Who may post', here.whoMayPost],
          [
            'Answer within',
            days === undefined ? null : days === 1 ? '1 working day' : `${days} working days`,
          ],
          ['Agreed with the forum', sayConsultation(here.consultation)],
          ['Topics', here.topics.map(({ name }) => name).join(', ') || null],
          [
            'About the forum',
            <a key="forum" href={`../forums/${here.forum}.html`}>
              What the list says about it
            </a>,
          ],
        ]}
      />
      {here.do.length > 0 && <h3>Do</h3>}
      <Bullets items={here.do} />
      {here.avoid.length > 0 && <h3>Avoid</h3>}
      <Bullets items={here.avoid} />
      {here.signposts.length > 0 && <h3>Pages to hand on</h3>}
      <Bullets
        items={here.signposts.map((signpost) => [
          signpost.title,
          <>
            <OutLink address={signpost.url}>{signpost.title}</OutLink>: {signpost.for}
          </>,
        ])}
      />
      {here.escalation.length > 0 && <h3>When to pass it on</h3>}
      <Facts facts={here.escalation.map(({ when, to }) => [when, to])} />
    </section>
  );
}

function sayConsultation(consultation: PlanForum['consultation']): string {
  switch (consultation.state) {
    case 'not-yet':
      return 'Not asked yet';
    case 'asked':
      return `Asked on ${formatDay(consultation.on)}`;
    case 'agreed':
      return `Agreed on ${formatDay(consultation.on)}: ${consultation.outcome}`;
  }
}
