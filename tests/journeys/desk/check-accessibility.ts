import axe from 'axe-core';
import type { Surface } from '../../../tools/browsers/surface';

/** A fault that axe found: which rule, and the first element that breaks it. */
export interface Fault {
  readonly rule: string;
  readonly element: string;
}

/** axe's own source as a function to run there: an extension's pages let nobody evaluate text. */
const layAxe = Object.assign(() => undefined, {
  toString: () => `() => { ${axe.source}; return undefined; }`,
});

/** Runs axe in a real document, colours and contrast included; what it found wrong, nothing where all is well. */
export async function findFaults(surface: Surface): Promise<readonly Fault[]> {
  await surface.evaluate(layAxe);
  return surface.evaluate(runAxe);
}

/** Runs in the document. */
async function runAxe(): Promise<{ rule: string; element: string }[]> {
  const { axe: there } = window as unknown as { axe: typeof axe };
  const { violations } = await there.run(document);
  return violations.map(({ id, nodes }) => ({ rule: id, element: nodes[0]?.html.slice(0, 200) ?? '' }));
}

/** By how many pixels a document is wider than its window; 0 where nobody has to scroll sideways. */
export function measureOverflow(surface: Surface): Promise<number> {
  return surface.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}

/** The rules of a document's styles that move something even for those who asked for less motion. */
export function findMotion(surface: Surface): Promise<readonly string[]> {
  return surface.evaluate(movingRules);
}

/** Runs in the document. */
function movingRules(): readonly string[] {
  const look = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSMediaRule && /prefers-reduced-motion: ?no-preference/.test(rule.conditionText))
        return [];
      if (rule instanceof CSSStyleRule) {
        const { animationName, transitionDuration } = rule.style;
        const moves = [animationName, transitionDuration].some((said) => !/^(|none|0s)$/.test(said));
        return [...(moves ? [rule.cssText] : []), ...look(rule.cssRules)];
      }
      return rule instanceof CSSGroupingRule ? look(rule.cssRules) : [];
    });
  return [...document.styleSheets].flatMap((sheet) => look(sheet.cssRules));
}
