import type { Forum } from '../../../lib/list/forum';
import { APPROACH_WORDS } from './approach-words';
import type { Face } from './face';

/** What published plans say that their organisations do on this forum. */
export function ForumPlans({ forum, face }: { readonly forum: Forum; readonly face: Face }) {
  const plans = face.list.plans.flatMap((plan) => {
    const here = plan.forums.find((each) => each.forum === forum.id);
    return here ? [{ plan, here }] : [];
  });
  return (
    <>
      <h3>What public bodies plan to do here</h3>
      {plans.length === 0 ? (
        <p>No published plan names this forum.</p>
      ) : (
        <ul className="cards">
          {plans.map(({ plan, here }) => (
            <li key={plan.organisation}>
              <p>
                <a href={`../plans/${plan.organisation}.html#${forum.id}`}>
                  {face.names.organisation(plan.organisation)}
                </a>
                : <strong>{APPROACH_WORDS[here.approach]}</strong>{' '}
                {plan.illustrative && <span className="tag">Illustrative</span>}
              </p>
              <p>{here.summary}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
