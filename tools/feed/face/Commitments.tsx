import type { Commitment, Plan } from '../../../lib/list/plan';
import type { Face } from './face';

const MEASURES: Readonly<Record<Commitment['measure'], string>> = {
  'share-answered-in-time': 'per cent answered in time',
  answers: 'answers',
  signposts: 'signposts',
  clinics: 'arranged sessions',
  consultations: 'consultations',
  'issues-heard': 'issues heard',
  'forums-with-activity': 'forums with activity',
};

/** What a plan promises, and how it is counted. */
export function Commitments({ plan, face }: { readonly plan: Plan; readonly face: Face }) {
  if (plan.commitments.length === 0) return null;
  return (
    <>
      <h2 id="commitments">What we promise</h2>
      <table>
        <caption className="visually-hidden">Promises, with the measure and the target of each</caption>
        <thead>
          <tr>
            <th scope="col">Promise</th>
            <th scope="col">Target</th>
          </tr>
        </thead>
        <tbody>
          {plan.commitments.map(({ id, text, measure, target, per, forum }) => (
            <tr key={id}>
              <th scope="row">
                {text}
                {forum !== undefined && <span className="below">{face.names.forum(forum)}</span>}
              </th>
              <td>
                {target.toLocaleString('en-GB')} {MEASURES[measure]} a {per}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
