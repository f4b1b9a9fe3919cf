import type { RedLine } from '../../../lib/list/guidance';
import { OutLink } from './OutLink';

/** The lines that are never crossed, and where each matter goes instead. */
export function RedLinesList({ redLines }: { readonly redLines: readonly RedLine[] }) {
  return (
    <>
      <h2 id="red-lines">Lines that are never crossed</h2>
      {redLines.map(({ id, title, text, goesTo, page }) => (
        <section key={id} aria-labelledby={`red-line-${id}`}>
          <h3 id={`red-line-${id}`}>{title}</h3>
          <p>{text}</p>
          <p>
            <strong>Goes to:</strong>{' '}
            {page === undefined ? goesTo : <OutLink address={page}>{goesTo}</OutLink>}
          </p>
        </section>
      ))}
    </>
  );
}
