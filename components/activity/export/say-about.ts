import type { PublishedList } from '../../../lib/list/published';
import type { LogAbout } from '../../../lib/log/export/outgoing-log';
import { t } from '../../../lib/text';

/** What an author leaves out, in words. */
export function sayLeftOut({ threads, ownWords }: LogAbout['detail']): string {
  const left = [threads ? null : t('export.leftThreads'), ownWords ? null : t('export.leftWords')];
  return left.filter((part) => part !== null).join(', ') || t('export.leftNothing');
}

/** Who a log is from, as far as they care to say: `Adviser 7, Childcare, Department for Education`. Null for nobody. */
export function sayAuthor(author: LogAbout['author'], list: PublishedList | null): string | null {
  const organisation = list?.organisations.find(({ id }) => id === author.organisation)?.name;
  const parts = [author.pseudonym, author.team, organisation ?? author.organisation];
  return parts.filter((part) => part !== null).join(', ') || null;
}
