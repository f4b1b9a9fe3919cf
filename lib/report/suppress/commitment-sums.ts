import { KINDS_TOWARDS } from '../../log/kinds';
import type { CommitmentProgress } from '../commitment-progress';
import type { Report, Sum } from '../report';
import type { PlanForumHeading } from '../table';

function planForumsOf(report: Report): readonly PlanForumHeading[] {
  return report.tables
    .filter(({ id }) => id === 'coverage')
    .flatMap(({ rows }) => rows.flatMap(({ heading }) => (heading.is === 'plan-forum' ? [heading] : [])));
}

function sumsOf(progress: CommitmentProgress, forums: readonly PlanForumHeading[]): readonly Sum[] {
  const { organisation, commitment, share } = progress;
  const meant = forums
    .filter((one) => one.organisation === organisation && (commitment.forum ?? one.forum) === one.forum)
    .map(({ forum }) => `${organisation}/${forum}`);
  if (share) {
    return [
      { total: share.inTime.id, parts: meant.map((key) => `response/${key}/responseInTime`) },
      { total: share.measured.id, parts: meant.map((key) => `response/${key}/responseWithTarget`) },
    ];
  }
  const kinds = KINDS_TOWARDS[commitment.measure];
  return [
    {
      total: progress.progress.id,
      parts: meant.flatMap((key) => kinds.map((kind) => `coverage/${key}/${kind}`)),
    },
  ];
}

/**
 * What a commitment is counted from, as a reader would guess: the forums and kinds that it speaks of. Where a plan
 * changed within the period, or an author named another commitment, it does not add up and binds nothing.
 */
export function commitmentSums(report: Report): readonly Sum[] {
  const forums = planForumsOf(report);
  return report.commitments.flatMap((progress) => sumsOf(progress, forums));
}
