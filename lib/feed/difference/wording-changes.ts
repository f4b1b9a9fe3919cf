import type { z } from 'zod';
import type { Check, DisclosureTemplate, Example, PrincipleSet, RedLine, Value } from '../../list/guidance';
import { sourced, verified } from './common-changes';
import { compareFields, elsewhere, field, inside, items, renamed, type Compare } from './compare';
import { fitsChanges } from './fits-changes';
import { id, number, several, text, word, words } from './told';

type Principles = z.infer<typeof PrincipleSet>;

/** What has changed in one of the Code's values. */
export const valueChanges: Compare<Value> = compareFields<Value>({
  id: elsewhere,
  name: renamed(({ name }) => name),
  meaning: field('meaning', ({ meaning }) => meaning, text),
  administrations: field('administrations', ({ administrations }) => administrations, words),
  order: field('order', ({ order }) => order, number),
  source: sourced(),
});

/** What has changed in a set of principles. */
export const principlesChanges: Compare<Principles> = compareFields<Principles>({
  id: elsewhere,
  title: renamed(({ title }) => title),
  year: field('year', ({ year }) => String(year), text),
  principles: items({
    list: 'principles',
    read: ({ principles }) => principles,
    key: ({ name }) => name,
    tell: ({ name, meaning }) => several(text(name), text(meaning)),
  }),
  verification: verified(),
  source: sourced(),
});

/** What has changed in a line that says who one is. */
export const disclosureChanges: Compare<DisclosureTemplate> = compareFields<DisclosureTemplate>({
  id: elsewhere,
  name: renamed(({ name }) => name),
  text: field('wording', (template) => template.text, text),
  use: field('use', ({ use }) => use, word),
  fits: inside(({ fits }) => fits, fitsChanges),
  source: sourced(),
});

/** What has changed in a worked example. */
export const exampleChanges: Compare<Example> = compareFields<Example>({
  id: elsewhere,
  title: renamed(({ title }) => title),
  verdict: field('verdict', ({ verdict }) => verdict, word),
  situation: field('situation', ({ situation }) => situation, text),
  why: field('why', ({ why }) => why, text),
  instead: field('instead', ({ instead }) => instead, text),
  value: field('value', ({ value }) => value, id),
  redLine: field('red-line', ({ redLine }) => redLine, id),
  keywords: items({ list: 'keywords', read: ({ keywords }) => keywords, key: (each) => each, tell: text }),
  fits: inside(({ fits }) => fits, fitsChanges),
  source: sourced(),
});

/** What has changed in a line that is never crossed. */
export const redLineChanges: Compare<RedLine> = compareFields<RedLine>({
  id: elsewhere,
  title: renamed(({ title }) => title),
  text: field('wording', (line) => line.text, text),
  goesTo: field('goes-to', ({ goesTo }) => goesTo, text),
  page: field('page', ({ page }) => page, text),
  source: sourced(),
});

/** What has changed in a thing to check before posting. */
export const checkChanges: Compare<Check> = compareFields<Check>({
  id: elsewhere,
  text: field('wording', (check) => check.text, text),
  order: field('order', ({ order }) => order, number),
  fits: inside(({ fits }) => fits, fitsChanges),
  source: sourced(),
});
