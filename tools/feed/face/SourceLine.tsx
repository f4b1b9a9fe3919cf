import type { Source } from '../../../lib/list/source';
import { formatDay } from '../../../lib/list/time';
import { OutLink } from './OutLink';

/** Where a fact was read, from when it is, and when we read it. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { title, url, published, seen } = source;
  return (
    <>
      {url === undefined ? title : <OutLink address={url}>{title}</OutLink>}
      {published !== undefined && `, published ${sayPublished(published)}`}
      {seen !== undefined && `, read ${formatDay(seen)}`}
    </>
  );
}

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2009`, `February 2009` or `3 February 2009`: as far as it is known. */
function sayPublished(published: string): string {
  if (published.length === 4) return published;
  return published.length === 7 ? MONTHS.format(new Date(`${published}-01T00:00:00Z`)) : formatDay(published);
}
