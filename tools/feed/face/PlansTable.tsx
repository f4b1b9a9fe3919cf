import { formatDay } from '../../../lib/list/time';
import type { Face } from './face';

const byName = new Intl.Collator('en-GB');

/** Every plan, by the name of its organisation. */
export function PlansTable({ face }: { readonly face: Face }) {
  const { names, list } = face;
  const plans = list.plans.toSorted((a, b) =>
    byName.compare(names.organisation(a.organisation), names.organisation(b.organisation)),
  );
  if (plans.length === 0) return <p>No plan has been published yet.</p>;
  return (
    <table>
      <caption className="visually-hidden">Plans, with the forums each names</caption>
      <thead>
        <tr>
          <th scope="col">Organisation</th>
          <th scope="col">Forums</th>
          <th scope="col" className="wide">
            Next review
          </th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <tr key={plan.organisation}>
            <th scope="row">
              <a href={`plans/${plan.organisation}.html`}>{names.organisation(plan.organisation)}</a>
              <span className="below">Version {plan.version}</span>
              {plan.illustrative && <span className="tag">Illustrative</span>}
            </th>
            <td>{plan.forums.map(({ forum }) => names.forum(forum)).join(', ')}</td>
            <td className="wide">{formatDay(plan.reviewBy)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
