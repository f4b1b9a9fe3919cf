import type { PublishedCommitment } from '../../../lib/report/publish/published-report';

/** How far a commitment is from its target, as a bar; the numbers beside it say the same. Nothing where either is not told. */
export function ProgressBar({ progress, target, status }: PublishedCommitment) {
  if (progress.value.is !== 'value' || target.value.is !== 'value') return null;
  const [done, wanted] = [progress.value.value, target.value.value];
  const most = progress.unit === 'per-cent' ? 100 : Math.max(done, wanted);
  if (most <= 0) return null;
  return (
    <svg className="published__progress" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="track" width="100" height="8" />
      <rect className={`done done--${status}`} width={(100 * Math.min(done, most)) / most} height="8" />
      <rect className="target" x={Math.min(99, (100 * wanted) / most)} width="1" height="8" />
    </svg>
  );
}
