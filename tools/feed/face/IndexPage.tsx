import { formatInstantDay } from '../../../lib/list/time';
import { Downloads } from './Downloads';
import type { Face } from './face';
import { ForumsTable } from './ForumsTable';
import { Page } from './Page';
import { PlansTable } from './PlansTable';

/** The list: every forum, every plan, and the same as data. */
export function IndexPage({ face }: { readonly face: Face }) {
  const { index } = face.list;
  return (
    <Page face={face} title={index.title} under="forums">
      <h1>{index.title}</h1>
      <p className="lead">
        Forums where people help each other, what each of them says about officials who take part, and what
        public bodies plan to do there.
      </p>
      <p>
        If you run one of these forums,{' '}
        <a href="administrators.html">you decide what is said about officials there</a>.
      </p>
      <p className="quiet">
        Number {index.sequence}, {formatInstantDay(index.issuedAt)}. Due to be renewed by{' '}
        {formatInstantDay(index.refreshBy)}. <a href="changes.html">What has changed</a>
      </p>
      <h2 id="forums">Forums</h2>
      <ForumsTable face={face} />
      <h2 id="plans">Plans</h2>
      <PlansTable face={face} />
      <Downloads />
    </Page>
  );
}
