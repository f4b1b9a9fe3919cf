import type { Plan } from '../../lib/list/plan';
import { t } from '../../lib/text';
import { Notice } from '../kit/Notice';

/** Said of every plan that no department has issued, always in sight. */
export function Illustrative({ plan }: { readonly plan: Plan }) {
  if (!plan.illustrative) return null;
  return <Notice word={t('panel.plan.illustrative')}>{t('panel.plan.notIssued')}</Notice>;
}
