import { describe, expect, it } from 'vitest';
import { compileRecogniser } from '../../../lib/list/recognise';
import { FORUMS, forumAt } from './address-examples';

const recogniser = compileRecogniser(FORUMS);
const threadOf = (address: string): string | null | undefined => recogniser.recognise(address)?.thread;
const forumOf = (address: string): string | null => recogniser.recognise(address)?.forum.id ?? null;

describe('An address on a listed forum is recognised', () => {
  it.each([
    ['a thread', 'https://www.netmums.com/coffeehouse/chat-514/news-12/864-a-title.html', 'netmums'],
    ['the front page, with and without a slash', 'https://www.netmums.com/coffeehouse', 'netmums'],
    ['a query and a fragment', 'https://www.netmums.com/coffeehouse?page=2#latest', 'netmums'],
    ['a host in capitals', 'HTTPS://WWW.NetMums.COM/coffeehouse/', 'netmums'],
    ["the scheme's own port written out", 'https://www.netmums.com:443/coffeehouse/', 'netmums'],
    ['a path that comes back to the forum', 'https://www.netmums.com/recipes/../coffeehouse/', 'netmums'],
    ['spaces around it, as from an e-mail', '  https://www.netmums.com/coffeehouse/\n', 'netmums'],
    ['one script', 'https://www.thestudentroom.co.uk/showthread.php?t=7400000', 'student-room'],
    ['a whole host', 'https://forums.moneysavingexpert.com/', 'money-saving-expert'],
    ['a path in the query', 'https://thefarmingforum.co.uk/index.php?threads/bees.12/', 'farming-forum'],
    ['a path on a shared host', 'https://www.reddit.com/r/UKPersonalFinance/', 'uk-personal-finance'],
    ['the old site of the same forum', 'https://old.reddit.com/r/UKPersonalFinance', 'uk-personal-finance'],
    ['a subdomain where they are said to belong', 'https://north.bees.example/', 'bees'],
    ['http where it is listed', 'http://bees.example/', 'bees'],
    ['a port where it is listed', 'https://bees.example:8443/hornets/', 'hornets'],
    ['a host in another script, as the browser writes it', 'https://xn--bcher-kva.example/', 'bucher'],
    ['and as a person writes it', 'https://bücher.example/', 'bucher'],
    [
      'full-width letters, which browsers read as plain ones',
      'https://www.netmums.com/coffeehouse/',
      'netmums',
    ],
    [
      'an encoded dot in the host, which browsers decode',
      'https://www.netmums%2Ecom/coffeehouse/',
      'netmums',
    ],
    ['backslashes, which browsers read as slashes', 'https:\\\\www.netmums.com\\coffeehouse\\', 'netmums'],
  ])('%s: %s', (_, address, forum) => {
    expect(forumOf(address)).toBe(forum);
  });
});

describe('An address that only looks like a listed forum is not', () => {
  it.each([
    ['another part of the site', 'https://www.netmums.com/recipes/'],
    ['a path that only begins alike', 'https://www.netmums.com/coffeehouse-reviews/'],
    ['a path in other letters', 'https://www.netmums.com/Coffeehouse/'],
    ['a part of the forum that is left out', 'https://www.netmums.com/coffeehouse/staff/rota'],
    ['the same part, hidden', 'https://www.netmums.com/coffeehouse/st%61ff/rota'],
    ['a path that leaves the forum', 'https://www.netmums.com/coffeehouse/../recipes/'],
    ['the same, hidden', 'https://www.netmums.com/coffeehouse/%2e%2e/recipes/'],
    ['an encoded slash, which is no slash', 'https://www.netmums.com/coffeehouse%2Fchat'],
    ['a doubled slash', 'https://www.netmums.com//coffeehouse/'],
    ['http where only https is listed', 'http://www.netmums.com/coffeehouse/'],
    ['a port that is not listed', 'https://www.netmums.com:8443/coffeehouse/'],
    ["the other scheme's port", 'https://bees.example:80/'],
    ['a port listed for another path only', 'https://bees.example:8443/'],
    ['the site without www', 'https://netmums.com/coffeehouse/'],
    ['a subdomain nobody listed', 'https://m.www.netmums.com/coffeehouse/'],
    ['a longer suffix', 'https://www.netmums.com.evil.example/coffeehouse/'],
    ['a longer prefix', 'https://notwww.netmums.com/coffeehouse/'],
    ['a host that only ends alike', 'https://evilbees.example/'],
    ['a trailing dot', 'https://www.netmums.com./coffeehouse/'],
    ['a trailing dot on a subdomain', 'https://north.bees.example./'],
    ['the host as a user name', 'https://www.netmums.com@evil.example/coffeehouse/'],
    ['the host as a user name and a path', 'https://www.netmums.com%2Fcoffeehouse%2F@evil.example/'],
    ['a user name before the host', 'https://evil.example@www.netmums.com/coffeehouse/'],
    ['a user name and password', 'https://me:secret@www.netmums.com/coffeehouse/'],
    ['a backslash, which browsers read as a slash', 'https://evil.example\\www.netmums.com/coffeehouse/'],
    ['a Cyrillic letter', 'https://www.nеtmums.com/coffeehouse/'],
    ['the same as the browser writes it', 'https://www.xn--ntmums-4of.com/coffeehouse/'],
    ['punycode of plain letters', 'https://www.xn--netmums-.com/coffeehouse/'],
    ['a subdomain that is no name at all', 'https://xn--zzzzz9.bees.example/'],
    ['a letter with a stroke', 'https://bees.exampłe/'],
    ['the address in a query', 'https://evil.example/?u=https://www.netmums.com/coffeehouse/'],
    ['the address in a path', 'https://evil.example/https://www.netmums.com/coffeehouse/'],
    ['the address in a fragment', 'https://evil.example/#https://www.netmums.com/coffeehouse/'],
    ['an archive', 'https://web.archive.org/web/2026/https://www.netmums.com/coffeehouse/'],
    ['a translation', 'https://www-netmums-com.translate.goog/coffeehouse/?_x_tr_sl=en'],
    ['another page of a shared host', 'https://www.reddit.com/r/UKPersonalFinanceJerk/'],
    ['the front page of a shared host', 'https://www.reddit.com/'],
    ['a person on a shared host', 'https://www.reddit.com/user/UKPersonalFinance/'],
    ['another query of the same script', 'https://thefarmingforum.co.uk/index.php?members/jo.5/'],
    ['the wanted query in second place', 'https://thefarmingforum.co.uk/index.php?x&threads/bees.12/'],
    ['the query of a path, as its fragment', 'https://thefarmingforum.co.uk/index.php#?threads/bees.12/'],
    ['view-source', 'view-source:https://www.netmums.com/coffeehouse/'],
    ['a blob', 'blob:https://www.netmums.com/2b6a1f0e'],
    ['a file system', 'filesystem:https://www.netmums.com/coffeehouse/'],
    ['the reader', 'about:reader?url=https%3A%2F%2Fwww.netmums.com%2Fcoffeehouse%2F'],
    ['data', 'data:text/html,https://www.netmums.com/coffeehouse/'],
    ['a script', 'javascript:location="https://www.netmums.com/coffeehouse/"'],
    ['an extension', 'chrome-extension://www.netmums.com/coffeehouse/'],
    ['a file', 'file://www.netmums.com/coffeehouse/'],
    ['another scheme', 'ftp://www.netmums.com/coffeehouse/'],
    ['an address without a scheme', 'www.netmums.com/coffeehouse/'],
    ['no address', 'where are the bees?'],
    ['nothing', ''],
  ])('%s: %s', (_, address) => {
    expect(recogniser.recognise(address)).toBeNull();
  });
});

describe('Where two forums cover a page', () => {
  it('the longer host speaks for it', () => {
    expect(forumOf('https://clinic.bees.example/ask/12')).toBe('bee-clinic');
    expect(forumOf('https://clinic.bees.example/about')).toBe('bees');
  });

  it('then the longer path', () => {
    expect(forumOf('https://bees.example/hornets/nests')).toBe('hornets');
    expect(forumOf('https://bees.example/wasps')).toBe('bees');
  });

  it('and the order of the list changes nothing', () => {
    const reversed = compileRecogniser(FORUMS.toReversed());
    expect(reversed.recognise('https://bees.example/hornets/')?.forum.id).toBe('hornets');
    const twins = ['b', 'a'].map((id) => forumAt(id, { addresses: [{ host: 'twins.example' }] }));
    expect(compileRecogniser(twins).recognise('https://twins.example/')?.forum.id).toBe('a');
    expect(compileRecogniser(twins.toReversed()).recognise('https://twins.example/')?.forum.id).toBe('a');
  });
});

describe('A place names its thread', () => {
  it('by the same key on every page of it', () => {
    const key = 'https://thefarmingforum.co.uk/index.php?threads/12/';
    expect(threadOf('https://thefarmingforum.co.uk/index.php?threads/bees.12/')).toBe(key);
    expect(
      threadOf('https://thefarmingforum.co.uk/index.php?threads/bees.12/page-3&utm_source=x#post-9'),
    ).toBe(key);
  });

  it('with and without www where both are listed', () => {
    const hosts = ['www.bees.example', 'bees.example', 'old.bees.example'];
    const twins = forumAt('bees', { engine: 'flarum', addresses: hosts.map((host) => ({ host })) });
    const keys = hosts.map((host) => compileRecogniser([twins]).recognise(`https://${host}/d/5-wax`)?.thread);
    expect(keys).toEqual([
      'https://www.bees.example/d/5',
      'https://www.bees.example/d/5',
      'https://old.bees.example/d/5',
    ]);
  });

  it('and has none on a board or a front page', () => {
    expect(threadOf('https://thefarmingforum.co.uk/index.php?forums/bees.3/')).toBeNull();
    expect(threadOf('https://forums.moneysavingexpert.com/')).toBeNull();
    expect(threadOf('https://clinic.bees.example/ask/')).toBeNull();
  });
});

it('A host of few letters is known as well as a long one, and so is what stands below it where that is listed', () => {
  const short = forumAt('short', {
    addresses: [
      { host: 'a.uk', schemes: ['https', 'http'] },
      { host: 'b.uk', subdomains: true },
    ],
  });
  const long = forumAt('long', { addresses: [{ host: 'the-very-long-name.of-a-forum.example' }] });
  const { recognise } = compileRecogniser([short, long]);
  const known = [
    'https://a.uk/',
    'http://a.uk/',
    'https://b.uk/',
    'https://x.b.uk/',
    'https://long.x.b.uk/page',
    'https://the-very-long-name.of-a-forum.example/',
    'https://a.uk\\news.example.com/',
    'https://a.uk?q/',
    'https://a.uk#news.example.com/',
    'https://A.uk/',
    'https://a.uk:443/',
  ];
  expect(known.filter((address) => recognise(address) === null)).toEqual([]);
  const unknown = [
    'https://x.a.uk/',
    'https://aa.uk/',
    'https://ab.uk/',
    'https://b.uk.example/',
    'https://uk/',
  ];
  expect(unknown.filter((address) => recognise(address) !== null)).toEqual([]);
});

it('A list without forums recognises nothing', () => {
  expect(compileRecogniser([]).recognise('https://www.netmums.com/coffeehouse/')).toBeNull();
});
