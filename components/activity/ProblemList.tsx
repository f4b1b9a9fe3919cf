import { t } from '../../lib/text';
import { Icon } from '../kit/Icon';
import type { Problem } from '../panel/view';

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** Absent where a problem cannot be put aside. */
  readonly onDismiss?: (problem: string) => void;
}

/** What could not be done: one sentence each, with what to do about it. */
export function ProblemList({ problems, onDismiss }: ProblemListProps) {
  return (
    <div className="stack" role="alert">
      {problems.map((problem) => (
        <div key={problem.id} className="callout ask">
          <Icon name="ask" />
          <p>{problem.text}</p>
          {(problem.action ?? onDismiss) && (
            <div className="buttons">
              {problem.action && (
                <button type="button" className="button" onClick={problem.action.act}>
                  {problem.action.label}
                </button>
              )}
              {onDismiss && (
                <button type="button" className="button" onClick={() => onDismiss(problem.id)}>
                  {t('activity.dismiss')}
                </button>
              )}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
