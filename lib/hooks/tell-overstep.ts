import type { Overstep } from '../feed/layers/overstep';
import { t } from '../text';

/**
 * What a department’s own list says that is not its to say, as the end of a sentence.
 *
 * @param nameOf the name of an organisation by its id
 */
export function tellOverstep(
  { thing, name, organisation }: Overstep,
  nameOf: (id: string) => string,
): string {
  const only = { organisation: nameOf(organisation), name };
  switch (thing) {
    case 'plan':
      return t('feeds.oversteps.plan', { ...only, name: nameOf(name) });
    case 'organisation':
      return t('feeds.oversteps.organisation', only);
    case 'value':
    case 'principles':
      return t('feeds.oversteps.code', only);
    case 'red-line':
      return t('feeds.oversteps.redLine', only);
    case 'check':
      return t('feeds.oversteps.check', only);
    case 'period':
      return t('feeds.oversteps.period', only);
    case 'forum':
      return t('feeds.oversteps.forum', only);
    case 'disclosure':
      return t('feeds.oversteps.disclosure', only);
    case 'example':
      return t('feeds.oversteps.example', only);
    case 'forum-of-others':
      return t('feeds.oversteps.forumOfOthers', only);
    case 'disclosure-for-others':
      return t('feeds.oversteps.disclosureForOthers', only);
    case 'example-for-others':
      return t('feeds.oversteps.exampleForOthers', only);
  }
}
