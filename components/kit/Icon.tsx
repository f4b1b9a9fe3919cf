/** What a shape says. Always beside a word, so it is hidden from screen readers. */
export type IconName = 'go' | 'ask' | 'stop' | 'neutral' | 'tick' | 'cross';

const SHAPE: Partial<Record<IconName, string>> = {
  // A disc, a triangle, an octagon and a square: told apart without colour.
  go: 'M10 .5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z',
  ask: 'M10 .8 19.8 18.6H.2z',
  stop: 'M6 .5h8L19.5 6v8L14 19.5H6L.5 14V6z',
  neutral: 'M1 1h18v18H1z',
};

const GLYPH: Record<IconName, string> = {
  go: 'm5.5 10.5 3 3 6-7',
  ask: 'M10 7v5.2M10 14.6v1.6',
  stop: 'M5.2 10h9.6',
  neutral: 'M10 9v6M10 5v1.8',
  tick: 'm3 10.5 4.5 5L17 4.5',
  cross: 'm4.5 4.5 11 11m0-11-11 11',
};

/** A shape for a tone, drawn in the text's colour. */
export function Icon({ name }: { readonly name: IconName }) {
  const shape = SHAPE[name];
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {shape && <path className="icon__shape" d={shape} />}
      <path className={shape && 'icon__glyph'} d={GLYPH[name]} />
    </svg>
  );
}
