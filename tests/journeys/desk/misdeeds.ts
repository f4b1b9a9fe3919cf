import { PRACTICE_KEY } from '../../../lib/feed/key-practice';
import { answering, breaking, endless, type FeedHost } from '../../lib/feed/client/feed-host';
import { aKey, forge } from '../../lib/feed/key-fixtures';
import { changeIndex, PACKAGED, publishList, PUBLISHER } from './feed-publisher';
import { say } from './say';

/** The number of the good list that is kept before a host misbehaves. The one it then offers is the next. */
export const GOOD = PACKAGED + 2;

/** What a host, or somebody on the way, does to a list that was sound; and how the settings page says so. */
export interface Misbehaviour {
  readonly says: string;
  /** Whether it is a list that was turned away, and not merely one that was not reached. */
  readonly refused: boolean;
  readonly doIt: (host: FeedHost) => Promise<void> | void;
}

type Names = Readonly<Record<string, string>>;

const refused = (why: string, names: Names, doIt: Misbehaviour['doIt']): Misbehaviour => ({
  says: say('feedSettings.told.refused', { why: say(`feedSettings.refused.${why}`, names) }),
  refused: true,
  doIt,
});

const stranger = await aKey('a stranger', { feed: PRACTICE_KEY.feed });
const SIGN_IN = answering('<!doctype html><title>Sign in to the Wi-Fi</title>');
const PAST = {
  issuedAt: '2024-11-21T09:00:00Z',
  refreshBy: '2025-02-21T09:00:00Z',
  expiresAt: '2025-11-21T09:00:00Z',
};

/** Each is done to a list of the next number that says “Parents’ Wicked Corner”. */
export const MISDEEDS: Readonly<Record<string, Misbehaviour>> = {
  'a part with one word changed': refused('changed', { file: 'forums.json' }, (host) => {
    const changed = new TextDecoder().decode(fileOf(host, 'forums.json')).replace('Wicked', 'Lovely');
    host.files.set('forums.json', new TextEncoder().encode(changed));
  }),
  'an index that was cut off': refused('unreadable', { file: 'feed.json' }, (host) => {
    host.files.set('feed.json', fileOf(host, 'feed.json').slice(0, 300));
  }),
  'a web page for every address': refused('unreadable', { file: 'keys.json' }, (host) => {
    host.misdeeds.set('*', SIGN_IN);
  }),
  'no signature': refused('signatureMissing', {}, (host) => {
    host.files.delete('feed.json.jws');
  }),
  'the signature of somebody else under the right name': refused('signatureWrong', {}, (host) => {
    const header = { alg: 'EdDSA', kid: PUBLISHER.id, typ: 'take-part-list' };
    host.files.set('feed.json.jws', forge(fileOf(host, 'feed.json'), stranger, header));
  }),
  'a signature that is none': refused('algorithmNone', {}, (host) => {
    const header = { alg: 'none', kid: PUBLISHER.id, typ: 'take-part-list' };
    host.files.set('feed.json.jws', forge(fileOf(host, 'feed.json'), stranger, header));
  }),
  'the list of somebody else': refused(
    'otherFeed',
    { offered: 'their-list', followed: PRACTICE_KEY.feed },
    (host) => changeIndex(host, (index) => ({ ...index, feed: 'their-list' })),
  ),
  'an older list': refused('older', { offered: String(GOOD - 1), kept: String(GOOD) }, (host) =>
    publishList(host, GOOD - 1, 'Parents’ Wicked Corner'),
  ),
  'another list of the same number': refused('sameNumberOtherContent', { sequence: String(GOOD) }, (host) =>
    publishList(host, GOOD, 'Parents’ Wicked Corner'),
  ),
  'a list that has run out': refused('expired', { on: '21 November 2025' }, (host) =>
    changeIndex(host, (index) => ({ ...index, ...PAST })),
  ),
  'a list for a newer Take Part': refused('newerClient', { needs: '99.0.0' }, (host) =>
    changeIndex(host, (index) => ({ ...index, minimumClient: '99.0.0' })),
  ),
  'an index without end': refused('tooLarge', { file: 'feed.json', limit: '1000000' }, (host) => {
    host.misdeeds.set('feed.json', endless);
  }),
  'an address that sends us elsewhere': refused('redirected', {}, (host) => {
    host.misdeeds.set('feed.json', answering('', 302, { location: 'https://parents-corner.example/' }));
  }),
  'an answer that breaks off': {
    says: say('feedSettings.told.unreachable', {
      why: say('feedSettings.refused.cutOff', { file: 'forums.json' }),
    }),
    refused: false,
    doIt: (host) => void host.misdeeds.set('forums.json', breaking),
  },
};

function fileOf(host: FeedHost, path: string): Uint8Array {
  return host.files.get(path) ?? new Uint8Array();
}
