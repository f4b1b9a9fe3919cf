import type { Plan } from '../../lib/list/plan';
import { t } from '../../lib/text';

/** Said of every plan that no department has issued, always in sight. */
export function Illustrative({ plan }: { readonly plan: Plan }) {
  return plan.illustrative ? <p className="notice">{t('panel.plan.illustrative')}</p> : null;
}
