import { compile } from 'sass-embedded';
import { describe, expect, it } from 'vitest';

/** The custom properties that a stylesheet gives the root, outside and inside `@media (prefers-color-scheme: dark)`. */
function readTokens(css: string): {
  readonly light: Map<string, string>;
  readonly dark: Map<string, string>;
} {
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  for (const [, media, body] of css.matchAll(/(@media[^{]*\{\s*)?:root\s*\{([^{}]*)\}/g)) {
    if (media?.includes('forced-colors')) continue;
    const tokens = media?.includes('dark') ? dark : light;
    for (const [, name, value] of body?.matchAll(/(--[\w-]+):\s*([^;]+);/g) ?? []) {
      tokens.set(name ?? '', value?.trim() ?? '');
    }
  }
  return { light, dark: new Map([...light, ...dark]) };
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/#(.)(.)(.)/, '#$1$1$2$2$3$3') : hex;
  const channels = [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255);
  const [red = NaN, green = NaN, blue = NaN] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast as WCAG 2.2 computes it: 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = NaN, high = NaN] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT: readonly (readonly [string, string])[] = [
  ['--ink', '--paper'],
  ['--ink', '--wash'],
  ['--ink', '--plain'],
  ['--ink', '--plain-hover'],
  ['--ink', '--go-wash'],
  ['--ink', '--ask-wash'],
  ['--ink', '--stop-wash'],
  ['--quiet', '--paper'],
  ['--quiet', '--wash'],
  ['--quiet', '--go-wash'],
  ['--quiet', '--ask-wash'],
  ['--quiet', '--stop-wash'],
  ['--link', '--paper'],
  ['--link', '--stop-wash'],
  ['--link-hover', '--paper'],
  ['--bar-ink', '--bar'],
  ['--bar-quiet', '--bar'],
  ['--act-ink', '--act'],
  ['--act-ink', '--act-hover'],
  ['--save-ink', '--save'],
  ['--save-ink', '--save-hover'],
  ['--go-ink', '--paper'],
  ['--go-ink', '--go-wash'],
  ['--ask-ink', '--paper'],
  ['--ask-ink', '--ask-wash'],
  ['--stop-ink', '--paper'],
  ['--stop-ink', '--stop-wash'],
  ['--period-ink', '--period'],
  ['--focus-ink', '--focus'],
];

/** Edges and shapes that must be seen to be understood. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['--edge', '--paper'],
  ['--act', '--paper'],
  ['--save', '--paper'],
  ['--act', '--plain'],
];

describe('the colours', () => {
  const { css } = compile('components/kit/kit.scss', { loadPaths: ['node_modules'] });
  const { light, dark } = readTokens(css);

  it.each([
    ['light', light],
    ['dark', dark],
  ])('keep text readable in %s: 4.5 to 1 at least', (_, tokens) => {
    const faint = TEXT.map(([ink, ground]) => [
      ink,
      ground,
      contrast(tokens.get(ink) ?? '', tokens.get(ground) ?? ''),
    ]);
    expect(faint.filter(([, , ratio]) => !(Number(ratio) >= 4.5))).toEqual([]);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ])('keep shapes visible in %s: 3 to 1 at least', (_, tokens) => {
    const faint = SHAPES.map(([a, b]) => [a, b, contrast(tokens.get(a) ?? '', tokens.get(b) ?? '')]);
    expect(faint.filter(([, , ratio]) => !(Number(ratio) >= 3))).toEqual([]);
  });

  it('are system colours all, where a person has forced their own', () => {
    const forced = /forced-colors: active\)\s*\{\s*:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
    expect(forced).toContain('--ink: CanvasText');
    expect(forced).not.toMatch(/#|rgb/);
  });
});
