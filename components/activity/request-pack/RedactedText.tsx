import { Fragment } from 'react';
import { findWords, hideInAddress, REDACTED } from '../../../lib/log/request-pack/hide-words';
import type { EntryPart } from './parts-of';

/** A text as it will be given. What is redacted is not in the page either. */
export function RedactedText({
  text,
  isAddress,
  words,
}: Omit<EntryPart, 'part'> & { readonly words: readonly string[] }) {
  const mark = <mark className="pack__mark">{REDACTED}</mark>;
  if (isAddress) {
    const lines = text.split('\n');
    return (
      <>
        {lines.map((line) => (
          <span key={line} className="pack__line">
            {hideInAddress(line, words).places > 0 ? mark : line}
          </span>
        ))}
      </>
    );
  }
  const whole = text.normalize('NFC');
  const places = findWords(whole, words);
  const starts = [0, ...places.map(([, to]) => to)];
  return (
    <>
      {starts.map((from, n) => (
        <Fragment key={from}>
          {whole.slice(from, places[n]?.[0])}
          {n < places.length && mark}
        </Fragment>
      ))}
    </>
  );
}
