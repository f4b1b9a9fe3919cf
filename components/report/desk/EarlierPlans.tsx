import { useRef, useState } from 'react';
import { t } from '../../../lib/text';
import { PlanVersions } from './PlanVersions';
import type { DeskActs, ReadyDesk } from './view';

interface EarlierPlansProps {
  readonly view: Pick<ReadyDesk, 'desk' | 'list'>;
  readonly acts: Pick<DeskActs, 'addPlans' | 'forgetPlan'>;
}

/** Versions of plans: those that are known, and adding those that no kept list has any more. */
export function EarlierPlans({ view: { desk, list }, acts }: EarlierPlansProps) {
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const take = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) void acts.addPlans(files).then(setRefused);
  };
  const nameOf = (id: string) => list.organisations.find((one) => one.id === id)?.name ?? id;
  return (
    <section aria-labelledby="earlier-plans">
      <h2 id="earlier-plans">{t('reportPage.files.plans')}</h2>
      <p>{t('reportPage.files.plansText')}</p>
      {desk.plans.length > 0 && (
        <PlanVersions
          plans={desk.plans}
          nameOf={nameOf}
          onForget={({ organisation, version }) => acts.forgetPlan({ organisation, version })}
        />
      )}
      <div role="status">
        {refused.map((name) => (
          <p key={name}>{t('reportPage.files.planRefused', { name })}</p>
        ))}
      </div>
      <button type="button" className="button" onClick={() => field.current?.click()}>
        {t('reportPage.files.planChoose')}
      </button>
      <input
        ref={field}
        id="report-plans"
        type="file"
        multiple
        hidden
        accept=".json"
        onChange={(event) => take(event.target)}
      />
    </section>
  );
}
