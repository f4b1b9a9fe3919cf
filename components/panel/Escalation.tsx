import type { PlanForum } from '../../lib/list/plan';
import { t } from '../../lib/text';

/** When to pass a matter on, and to whom: a team or role, never a named person. */
export function Escalation({ steps }: { readonly steps: PlanForum['escalation'] }) {
  return (
    <ul className="stack">
      {steps.map(({ when, to }) => (
        <li key={when}>
          <p>{when}</p>
          <p>
            <strong>{t('panel.plan.passTo')}</strong> {to}
          </p>
        </li>
      ))}
    </ul>
  );
}
