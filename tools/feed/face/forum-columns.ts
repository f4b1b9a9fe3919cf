import type { Address } from '../../../lib/list/address';
import { Forum, StanceName, Terms } from '../../../lib/list/forum';
import type { Column } from './column';

const STATES = ['open', 'not-known', 'closed', 'retired'];
const VERIFICATIONS = ['verified', 'not-verified', 'fictional'];
const among = (words: readonly string[]) => ({ is: 'word', among: words }) as const;

function spoken({ stance }: Forum) {
  return stance.name === 'not-yet-asked' ? null : stance;
}

/** The beginnings of a forum’s addresses, as a browser writes them. */
function beginnings({ host, schemes, ports, paths, query }: Address): string[] {
  const hosts = [host, ...ports.map((port) => `${host}:${port}`)];
  const rests = paths.flatMap((path) =>
    query.length === 0 ? [path] : query.map((start) => `${path}?${start}`),
  );
  return schemes.flatMap((scheme) =>
    hosts.flatMap((each) => rests.map((rest) => `${scheme}://${each}${rest}`)),
  );
}

/** The table of forums, column by column. Columns are only ever added, at the end. */
export const FORUM_COLUMNS: readonly Column<Forum>[] = [
  {
    name: 'id',
    title: 'Forum',
    description: 'The forum by its id, which never changes.',
    datatype: { is: 'id' },
    required: true,
    read: ({ id }) => id,
  },
  {
    name: 'name',
    title: 'Name',
    description: 'As its members call it.',
    datatype: { is: 'text' },
    required: true,
    read: ({ name }) => name,
  },
  {
    name: 'kind',
    title: 'Kind',
    description: 'What kind of place it is.',
    datatype: among(Forum.shape.kind.options),
    required: true,
    read: ({ kind }) => kind,
  },
  {
    name: 'status',
    title: 'Status',
    description: 'Whether it is still there.',
    datatype: among(STATES),
    required: true,
    read: ({ status }) => status.state,
  },
  {
    name: 'verification',
    title: 'Verification',
    description: 'Whether somebody has checked what is said. A fictional forum is made up for practice.',
    datatype: among(VERIFICATIONS),
    required: true,
    read: ({ verification }) => verification.state,
  },
  {
    name: 'addresses',
    title: 'Addresses',
    description: 'Where its pages begin; a space between them. Exceptions are on its page only.',
    datatype: { is: 'addresses' },
    read: ({ addresses }) => addresses.flatMap(beginnings),
  },
  {
    name: 'audience',
    title: 'Audience',
    description: 'Who its members are, in one line.',
    datatype: { is: 'text' },
    required: true,
    read: ({ audience }) => audience.summary,
  },
  {
    name: 'segments',
    title: 'Segments',
    description: 'Its members by a fixed kind of words; a space between them.',
    datatype: { is: 'ids' },
    required: true,
    read: ({ audience }) => audience.segments,
  },
  {
    name: 'operator',
    title: 'Operator',
    description: 'Who runs it.',
    datatype: { is: 'text' },
    required: true,
    read: ({ operator }) => operator.name,
  },
  {
    name: 'operator_kind',
    title: 'Kind of operator',
    description: 'What kind of body runs it.',
    datatype: among(Forum.shape.operator.shape.kind.options),
    required: true,
    read: ({ operator }) => operator.kind,
  },
  {
    name: 'contact',
    title: 'Contact page',
    description: 'A public page for getting in touch.',
    datatype: { is: 'address' },
    read: ({ operator }) => operator.contact ?? null,
  },
  {
    name: 'stance',
    title: 'Stance',
    description: 'What its operator has said about officials who take part.',
    datatype: among(StanceName.options),
    required: true,
    read: ({ stance }) => stance.name,
  },
  {
    name: 'stance_words',
    title: 'Operator’s words',
    description: 'As they were given. Blank where nobody has asked.',
    datatype: { is: 'text' },
    read: (forum) => spoken(forum)?.words ?? null,
  },
  {
    name: 'stance_by',
    title: 'Who spoke',
    description: 'By role.',
    datatype: { is: 'text' },
    read: (forum) => spoken(forum)?.by ?? null,
  },
  {
    name: 'stance_on',
    title: 'Day of the answer',
    description: 'When the operator spoke.',
    datatype: { is: 'day' },
    read: (forum) => spoken(forum)?.on ?? null,
  },
  {
    name: 'private_messages',
    title: 'Private messages',
    description: 'Whether officials may write to members.',
    datatype: among(Terms.shape.privateMessages.options),
    required: true,
    read: ({ terms }) => terms.privateMessages,
  },
  {
    name: 'account',
    title: 'Account',
    description: 'Which account officials use.',
    datatype: among(Terms.shape.account.options),
    required: true,
    read: ({ terms }) => terms.account,
  },
  {
    name: 'tag',
    title: 'Tag',
    description: 'Whether officials wear a tag or a signature.',
    datatype: among(Terms.shape.tag.options),
    required: true,
    read: ({ terms }) => terms.tag,
  },
  {
    name: 'links',
    title: 'Links',
    description: 'Which links officials may post.',
    datatype: among(Terms.shape.links.options),
    required: true,
    read: ({ terms }) => terms.links,
  },
  {
    name: 'real_names',
    title: 'Real names',
    description: 'Whether officials may use their real names.',
    datatype: among(Terms.shape.realNames.options),
    required: true,
    read: ({ terms }) => terms.realNames,
  },
  {
    name: 'arrangement',
    title: 'Arrangement',
    description: 'How government and the forum work together.',
    datatype: among(Forum.shape.arrangement.unwrap().options),
    required: true,
    read: ({ arrangement }) => arrangement,
  },
  {
    name: 'lead',
    title: 'Lead organisation',
    description: 'The public body that leads for government there, by its GOV.UK slug.',
    datatype: { is: 'id' },
    read: ({ lead }) => lead ?? null,
  },
  {
    name: 'reviewed',
    title: 'Last reviewed',
    description: 'When the entry was last looked at.',
    datatype: { is: 'day' },
    required: true,
    read: ({ reviewed }) => reviewed,
  },
  {
    name: 'review_by',
    title: 'Next review',
    description: 'The day by which it is looked at again.',
    datatype: { is: 'day' },
    required: true,
    read: ({ reviewBy }) => reviewBy,
  },
];
