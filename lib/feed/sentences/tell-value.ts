import type { Address } from '../../list/address';
import type { Source } from '../../list/source';
import { formatDay, formatInstantDay, formatTimeOfDay } from '../../list/time';
import type { Told } from '../difference/told';
import { oneLine } from './one-line';
import type { Say } from './say';
import { WORD_TEXTS } from './word-texts';

function tellSource({ title, url, published, seen }: Source, say: Say): string {
  const withAddress =
    url === undefined ? oneLine(title) : say('changes.form.sourceAddress', { title: oneLine(title), url });
  const withDate =
    published === undefined
      ? withAddress
      : say('changes.form.sourcePublished', { title: withAddress, published });
  return seen === undefined
    ? withDate
    : say('changes.form.sourceSeen', { title: withDate, seen: formatDay(seen) });
}

/** `www.mumsnet.com/talk, www.mumsnet.com/Talk, except /talk/help`. */
function tellAddress(address: Address, say: Say): string {
  const { host, paths, schemes, subdomains, ports, query, except } = address;
  const plain = schemes.includes('http');
  return [
    ...paths.map((path) => (path === '/' ? host : host + path)),
    ...(subdomains ? [say('changes.form.addressSubdomains')] : []),
    ...(plain && schemes.includes('https') ? [say('changes.form.addressHttp')] : []),
    ...(plain && !schemes.includes('https') ? [say('changes.form.addressOnlyHttp')] : []),
    ...(ports.length > 0 ? [say('changes.form.addressPorts', { ports: ports.join(', ') })] : []),
    ...(query.length > 0 ? [say('changes.form.addressQuery', { query: query.join(', ') })] : []),
    ...(except.length > 0 ? [say('changes.form.addressExcept', { except: except.join(', ') })] : []),
  ].join(', ');
}

/** One value in words, on one line; an absent one is `none`. */
export function tellValue(told: Told | null, say: Say): string {
  if (told === null) return say('changes.form.nothing');
  switch (told.as) {
    case 'text':
      return oneLine(told.text);
    case 'id':
      return told.id.replaceAll('-', ' ');
    case 'word':
      return say(WORD_TEXTS[told.word]);
    case 'words':
      return told.words.map((each) => say(WORD_TEXTS[each])).join(', ') || say('changes.form.nothing');
    case 'number':
      return told.number.toLocaleString('en-GB', { maximumFractionDigits: 20 });
    case 'day':
      return formatDay(told.day);
    case 'instant':
      return say('changes.form.moment', {
        time: formatTimeOfDay(told.instant),
        day: formatInstantDay(told.instant),
      });
    case 'named':
      return oneLine(told.name);
    case 'source':
      return tellSource(told.source, say);
    case 'address':
      return tellAddress(told.address, say);
    case 'several':
      return told.parts.map((part) => tellValue(part, say)).join(', ');
  }
}
