import type { Plan } from '../../../lib/list/plan';
import { formatDay } from '../../../lib/list/time';
import { APPROACH_WORDS } from './approach-words';
import { Commitments } from './Commitments';
import type { Face } from './face';
import { Facts } from './Facts';
import { Illustrative } from './Illustrative';
import { OutLink } from './OutLink';
import { Page } from './Page';
import { PlanForumSection } from './PlanForumSection';

export interface PlanPageProps {
  readonly face: Face;
  readonly plan: Plan;
}

/** One organisation’s plan: what it does on each forum, and what it promises. */
export function PlanPage({ face, plan }: PlanPageProps) {
  const organisation = face.list.organisations.find(({ id }) => id === plan.organisation);
  const name = face.names.organisation(plan.organisation);
  const former = organisation?.formerNames.map((each) => each.name).join(', ') ?? '';
  return (
    <Page face={face} title={`${name}: engagement plan`} under="plans" inFolder>
      <h1>{name}: engagement plan</h1>
      <Illustrative plan={plan} organisation={name} />
      <p className="lead">{plan.summary}</p>
      <Facts
        facts={[
          ['Version', `${plan.version}, from ${formatDay(plan.from)}`],
          ['Next review', `By ${formatDay(plan.reviewBy)}`],
          ['Owner', plan.owner],
          ['Formerly', former === '' ? null : former],
          [
            'Organisation',
            organisation?.page === undefined ? null : <OutLink address={organisation.page}>{name}</OutLink>,
          ],
        ]}
      />
      <nav aria-labelledby="where">
        <h2 id="where">Where we are</h2>
        <ul className="bullets">
          {plan.forums.map(({ forum, approach }) => (
            <li key={forum}>
              <a href={`#${forum}`}>{face.names.forum(forum)}</a>: {APPROACH_WORDS[approach]}
            </li>
          ))}
        </ul>
      </nav>
      <Commitments plan={plan} face={face} />
      {plan.forums.map((here) => (
        <PlanForumSection key={here.forum} here={here} face={face} />
      ))}
    </Page>
  );
}
