import { useEffect, useMemo } from 'react';
import type { PolicySectionProps } from '../../components/settings/PolicySection';
import { originOfFeed } from '../../lib/feed/client/feed-address';
import { tellPolicyProblem } from '../../lib/hooks/tell-policy-problem';
import { useDatabase } from '../../lib/hooks/use-database';
import { useFollowing } from '../../lib/hooks/use-following';
import { usePolicy } from '../../lib/hooks/use-policy';

/** Joins what the organisation's IT has set into the settings page; null where it has set nothing. */
export function usePolicySettings(): PolicySectionProps | null {
  const db = useDatabase();
  // Firefox tells of no change, so that whoever looks here is shown what holds now.
  useEffect(() => {
    if (db) void import('../../lib/hooks/apply-policy').then(({ applyPolicy }) => applyPolicy(db));
  }, [db]);
  const policy = usePolicy(db);
  const origins = useMemo(() => {
    const { list = null, departmentLists = [] } = policy?.set ?? {};
    const lists = list ? [list, ...departmentLists] : departmentLists;
    return lists.map(({ base }) => [originOfFeed(base)]);
  }, [policy]);
  const { grants, ask } = useFollowing(origins);
  if (policy === null) return null;
  const { set, problems } = policy;
  const isNothing = origins.length === 0 && set.organisation === null && set.retentionMonths === null;
  if (isNothing && problems.length === 0) return null;
  return {
    view: {
      hosts: (grants?.missing ?? []).map((origin) => new URL(origin.replace('*', '')).hostname),
      problems: problems.map(tellPolicyProblem),
    },
    onAllow: ask,
  };
}
