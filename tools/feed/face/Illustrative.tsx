import type { Plan } from '../../../lib/list/plan';

/** Says on a plan’s own page that its organisation has not issued it. */
export function Illustrative({ plan, organisation }: { readonly plan: Plan; readonly organisation: string }) {
  if (!plan.illustrative) return null;
  return (
    <p className="notice">
      <strong className="notice__word">Illustrative</strong> This plan is an example. {organisation} has not
      issued it.
    </p>
  );
}
