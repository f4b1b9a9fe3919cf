import type { Source } from '../../lib/list/source';
import { formatDay } from '../../lib/list/time';
import { t } from '../../lib/text';
import { PageLink } from './PageLink';

/** Where a fact was read, and when that was published as far as it is known. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { title, url, published } = source;
  return (
    <p className="quiet">
      {t('panel.why.source')} {url ? <PageLink address={url}>{title}</PageLink> : title}
      {published && `, ${published.length === 10 ? formatDay(published) : published.slice(0, 4)}`}
    </p>
  );
}
