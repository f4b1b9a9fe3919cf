import type { CommitmentProgress } from '../commitment-progress';
import { COMMITMENTS_MET } from '../measures/headline';
import type { Figure } from '../figure';
import type { Report } from '../report';

/** The figures that a status is told from: what was done, what was asked for, and of a share its counts. */
function figuresOf({ progress, target, share }: CommitmentProgress): readonly Figure[] {
  return share ? [progress, target, share.inTime, share.measured] : [progress, target];
}

function isHidden(one: CommitmentProgress): boolean {
  return figuresOf(one).some(({ value }) => value.is === 'suppressed');
}

/**
 * Sets aside how a commitment stands wherever one of its figures is: missed, with a target of two, would tell that one
 * was given. Where all of them are told, a reader can work the status out and learns nothing by it. How many were met
 * is set aside with the first, for the others could be subtracted.
 */
export function hideStatuses(report: Report): Report {
  if (!report.commitments.some(isHidden)) return report;
  return {
    ...report,
    headline: report.headline.map((figure) =>
      figure.id === COMMITMENTS_MET ? { ...figure, value: { is: 'suppressed' }, n: 0, of: null } : figure,
    ),
    commitments: report.commitments.map((one) =>
      isHidden(one) ? { ...one, status: 'not-told', because: null } : one,
    ),
  };
}
