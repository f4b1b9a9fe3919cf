import { useContext } from 'react';
import type { PublishedFigure } from '../../../lib/report/publish/published-report';
import { t } from '../../../lib/text';
import { OpenFigure } from './open-figure';

interface FigureTextProps {
  readonly figure: PublishedFigure;
  /** What it is, for whoever hears only this: `Netmums, Answer`. */
  readonly name: string;
  readonly text: string;
}

/** A figure’s number; on the manager’s own page a way to what it means and what it was made of. */
export function FigureText({ figure, name, text }: FigureTextProps) {
  const open = useContext(OpenFigure);
  if (!open) return text;
  return (
    <button
      type="button"
      className="figure-link"
      aria-label={t('reportPage.figure.open', { name, text })}
      onClick={() => open(figure, name)}
    >
      {text}
    </button>
  );
}
