import { findBy, type Finder } from './found';

/** A postcode (BS 7666): the district, and the last three. */
const POSTCODE = '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}(?!\\w)';
const HOUSE = '(?<![\\w£$.,/-])(?:flat \\d{1,4}[a-z]?,? )?(?!(?:19|20)\\d\\d\\b)\\d{1,4}[a-z]?,?';
const ROAD =
  '(?:avenue|ave|close|court|crescent|drive|gardens?|green|grove|hill|lane|ln|mews|parade|park|place|rise|road|rd|row|square|street|st|terrace|view|walk|way)';

const WITH_ROAD = findBy(
  'address',
  new RegExp(`${HOUSE} [\\p{L}'’. -]{2,40}\\b${ROAD}\\b[\\p{L}'’,. \\n-]{0,60}?${POSTCODE}`, 'giu'),
);
const BARE = findBy('address', new RegExp(`${HOUSE} ${POSTCODE}`, 'giu'));

/** A house number with a postcode: together they lead to a door. A postcode alone is a neighbourhood. */
export const findAddresses: Finder = (text) => [...WITH_ROAD(text), ...BARE(text)];
