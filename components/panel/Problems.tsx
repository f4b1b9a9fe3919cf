import { t } from '../../lib/text';
import { Icon } from '../kit/Icon';
import type { PanelActs, Problem } from './view';

export interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly acts: PanelActs;
}

/** What went wrong, one sentence each, said at once to those who listen; nothing else is lost. */
export function Problems({ problems, acts }: ProblemsProps) {
  return (
    <div role="alert" className="problems">
      {problems.map((problem) => (
        <div key={problem.id} className="problem stop">
          <Icon name="stop" />
          <p>{problem.text}</p>
          <p className="buttons">
            {problem.action && (
              <button type="button" className="link" onClick={problem.action.act}>
                {problem.action.label}
              </button>
            )}
            <button type="button" className="link" onClick={() => acts.dismiss(problem.id)}>
              {t('panel.problem.dismiss')}
              <span className="visually-hidden">: {problem.text}</span>
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}
