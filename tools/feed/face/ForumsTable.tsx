import { Mark } from '../../../components/kit/Mark';
import type { Forum } from '../../../lib/list/forum';
import { formatDay } from '../../../lib/list/time';
import type { Face } from './face';
import { STANCE_WORDS } from './stance-words';

const byName = new Intl.Collator('en-GB');

/** Every forum of the list, by its name. */
export function ForumsTable({ face }: { readonly face: Face }) {
  const forums = face.list.forums.toSorted((a, b) => byName.compare(a.name, b.name));
  if (forums.length === 0) return <p>There is no forum on the list yet.</p>;
  return (
    <table>
      <caption className="visually-hidden">Forums, with what each says about officials</caption>
      <thead>
        <tr>
          <th scope="col">Forum</th>
          <th scope="col">About officials</th>
          <th scope="col" className="wide">
            Next review
          </th>
        </tr>
      </thead>
      <tbody>
        {forums.map((forum) => (
          <tr key={forum.id}>
            <th scope="row">
              <a href={`forums/${forum.id}.html`}>{forum.name}</a>
              <span className="below">{forum.audience.summary}</span>
              <Tags forum={forum} />
            </th>
            <td>
              <Said forum={forum} />
            </td>
            <td className="wide">{formatDay(forum.reviewBy)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Said({ forum: { stance, status } }: { readonly forum: Forum }) {
  if (status.state === 'closed' || status.state === 'retired') return 'Does not apply';
  const { tone, title } = STANCE_WORDS[stance.name];
  return <Mark tone={tone}>{title}</Mark>;
}

function Tags({ forum: { verification, status } }: { readonly forum: Forum }) {
  const tags = [
    ...(verification.state === 'fictional' ? ['Fictional'] : []),
    ...(verification.state === 'not-verified' ? ['Not verified'] : []),
    ...(status.state === 'closed' ? ['Closed'] : []),
    ...(status.state === 'retired' ? ['Retired'] : []),
    ...(status.state === 'not-known' ? ['Status not known'] : []),
  ];
  return tags.map((tag) => (
    <span className="tag" key={tag}>
      {tag}
    </span>
  ));
}
