import { Forum } from '../../../lib/list/forum';

type Written = Partial<Pick<Forum, 'engine'>> & { readonly addresses: readonly object[] };

/** A forum that is nothing but its addresses: what recognition looks at. */
export function forumAt(id: string, { engine, addresses }: Written): Forum {
  return Forum.parse({
    id,
    name: id,
    kind: 'bulletin-board',
    status: { state: 'open' },
    verification: { state: 'fictional' },
    addresses,
    ...(engine && { engine }),
    audience: { summary: 'People who keep bees', segments: ['bee-keepers'] },
    operator: { name: 'The bee-keepers', kind: 'volunteers' },
    stance: { name: 'not-yet-asked' },
    terms: {
      privateMessages: 'not-stated',
      account: 'not-stated',
      tag: 'not-stated',
      links: 'not-stated',
      realNames: 'not-stated',
    },
    sources: [{ title: 'Made for a test' }],
    reviewed: '2026-11-01',
    reviewBy: '2027-11-01',
  });
}

/** One forum of every shape an address can have. The real ones are where their sources say they are. */
export const FORUMS: readonly Forum[] = [
  forumAt('netmums', {
    engine: 'netmums',
    addresses: [{ host: 'www.netmums.com', paths: ['/coffeehouse/'], except: ['/coffeehouse/staff'] }],
  }),
  forumAt('student-room', {
    engine: 'vbulletin',
    addresses: [{ host: 'www.thestudentroom.co.uk', paths: ['/showthread.php', '/forumdisplay.php'] }],
  }),
  forumAt('money-saving-expert', {
    engine: 'vanilla',
    addresses: [{ host: 'forums.moneysavingexpert.com' }],
  }),
  forumAt('farming-forum', {
    engine: 'xenforo',
    addresses: [{ host: 'thefarmingforum.co.uk', paths: ['/index.php'], query: ['threads/', 'forums/'] }],
  }),
  forumAt('uk-personal-finance', {
    engine: 'reddit',
    addresses: [
      { host: 'www.reddit.com', paths: ['/r/UKPersonalFinance'] },
      { host: 'old.reddit.com', paths: ['/r/UKPersonalFinance'] },
    ],
  }),
  forumAt('bees', { addresses: [{ host: 'bees.example', subdomains: true, schemes: ['https', 'http'] }] }),
  forumAt('bee-clinic', { addresses: [{ host: 'clinic.bees.example', paths: ['/ask'] }] }),
  forumAt('hornets', { addresses: [{ host: 'bees.example', paths: ['/hornets'], ports: [8443] }] }),
  forumAt('bucher', { addresses: [{ host: 'xn--bcher-kva.example', subdomains: true }] }),
];
