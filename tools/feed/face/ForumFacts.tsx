import type { Forum, Status } from '../../../lib/list/forum';
import { formatDay } from '../../../lib/list/time';
import { Bullets } from './Bullets';
import type { Face } from './face';
import { Facts } from './Facts';
import { FORUM_KINDS, OPERATOR_KINDS } from './kind-words';
import { OutLink } from './OutLink';
import { SourceLine } from './SourceLine';
import { addressWords } from './address-words';

/** What a forum is, where it is, who runs it and who leads for government there. */
export function ForumFacts({ forum, face }: { readonly forum: Forum; readonly face: Face }) {
  const { operator, reach, remarks, lead, arrangement } = forum;
  return (
    <>
      <h3>What we know about it</h3>
      <Facts
        facts={[
          ['Kind', FORUM_KINDS[forum.kind]],
          ['Status', sayStatus(forum.status)],
          [
            'Where it is',
            forum.addresses.length === 0 ? null : <Bullets items={forum.addresses.map(addressWords)} />,
          ],
          ['Members', forum.audience.segments.map((segment) => segment.replaceAll('-', ' ')).join(', ')],
          ['Run by', `${operator.name} (${OPERATOR_KINDS[operator.kind]})`],
          [
            'Contact page',
            operator.contact === undefined ? null : (
              <OutLink address={operator.contact}>{operator.contact}</OutLink>
            ),
          ],
          ['Leads for government here', lead === undefined ? null : sayLead(face, lead)],
          ['Arrangement', sayArrangement(arrangement)],
          ...reach.map(
            ({ measure, value, source }) =>
              [
                measure,
                <>
                  {value.toLocaleString('en-GB')}
                  <br />
                  <span className="quiet">
                    <SourceLine source={source} />
                  </span>
                </>,
              ] as const,
          ),
        ]}
      />
      {remarks.length > 0 && (
        <>
          <h3>What else we say</h3>
          <Bullets
            items={remarks.map(({ text, source }) => [
              text,
              <>
                {text}{' '}
                <span className="quiet">
                  Source: <SourceLine source={source} />
                </span>
              </>,
            ])}
          />
        </>
      )}
    </>
  );
}

/** In an example no organisation has agreed to lead. */
function sayLead({ names, list }: Face, lead: string): string {
  const name = names.organisation(lead);
  return list.index.illustrative ? `${name} (suggested by this example)` : name;
}

function sayStatus(status: Status): string {
  switch (status.state) {
    case 'open':
      return 'Open';
    case 'not-known':
      return `Not known whether it is still open. ${status.note}`;
    case 'closed':
    case 'retired': {
      const word = status.state === 'closed' ? 'Closed' : 'Retired';
      return `${word}${status.on === undefined ? '' : ` on ${formatDay(status.on)}`}. ${status.note}`;
    }
  }
}

function sayArrangement(arrangement: Forum['arrangement']): string {
  switch (arrangement) {
    case 'none':
      return 'None';
    case 'exchange-of-letters':
      return 'An exchange of letters';
    case 'agreement':
      return 'An agreement';
  }
}
