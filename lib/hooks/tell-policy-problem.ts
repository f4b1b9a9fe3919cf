import { MOST_DEPARTMENT_LISTS, RETENTION } from '../feed/policy/policy';
import type { PolicyProblem } from '../feed/policy/policy-read';
import { t } from '../text';

/** Why a part of the organisation's policy is not used, in one sentence for its IT. */
export function tellPolicyProblem({ name, why }: PolicyProblem): string {
  switch (why) {
    case 'unknown-name':
      return t('layers.policy.problem.unknownName', { name });
    case 'no-list':
      return t('layers.policy.problem.noList', { name });
    case 'no-address':
      return t('layers.policy.problem.noAddress', { name });
    case 'no-keys':
      return t('layers.policy.problem.noKeys', { name });
    case 'no-organisation':
      return t('layers.policy.problem.noOrganisation', { name });
    case 'organisation-not-listed':
      return t('layers.policy.problem.notListed', { name });
    case 'no-months':
      return t('layers.policy.problem.noMonths', { name, most: RETENTION.most });
    case 'too-many':
      return t('layers.policy.problem.tooMany', { name, most: MOST_DEPARTMENT_LISTS });
    case 'twice':
      return t('layers.policy.problem.twice', { name });
  }
}
