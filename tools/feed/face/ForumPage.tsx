import type { Forum } from '../../../lib/list/forum';
import type { Face } from './face';
import { ForumFacts } from './ForumFacts';
import { ForumPlans } from './ForumPlans';
import { ForumStance } from './ForumStance';
import { ForumWhy } from './ForumWhy';
import { HowToChange } from './HowToChange';
import { Page } from './Page';
import { VerificationNotice } from './VerificationNotice';

export interface ForumPageProps {
  readonly face: Face;
  readonly forum: Forum;
}

/** What we say about one forum, why, and how its administrators change it. */
export function ForumPage({ face, forum }: ForumPageProps) {
  return (
    <Page face={face} title={forum.name} under="forums" inFolder>
      <h1>{forum.name}</h1>
      <p className="lead">{forum.audience.summary}</p>
      <VerificationNotice verification={forum.verification} />
      <h2 id="what">What we say about this forum</h2>
      <ForumStance forum={forum} />
      <ForumFacts forum={forum} face={face} />
      <ForumPlans forum={forum} face={face} />
      <h2 id="why">Why we say it</h2>
      <ForumWhy forum={forum} />
      <HowToChange forum={forum} face={face} />
    </Page>
  );
}
