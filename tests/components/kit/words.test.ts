import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as words from '../../../components/kit/words';
import { StanceName } from '../../../lib/list/forum';
import { Example } from '../../../lib/list/guidance';
import { Approach } from '../../../lib/list/plan';
import { Act, BarrierReason, Entry, KindName } from '../../../lib/log/entry';

describe('the words for typed values', () => {
  it.each([
    ['kinds', KindName.options.map(words.sayKind)],
    ['log buttons', KindName.options.map(words.sayLog)],
    ['meanings', KindName.options.map(words.sayMeaning)],
    ['approaches', Approach.options.map(words.sayApproach)],
    ['stances', StanceName.options.map(words.sayStance)],
    ['disclosures', Entry.shape.disclosure.options.map(words.sayDisclosure)],
    ['outcomes', Entry.shape.outcome.unwrap().options.map(words.sayOutcome)],
    ['barriers', BarrierReason.options.map(words.sayBarrier)],
    ['verdicts', Example.shape.verdict.options.map(words.sayVerdict)],
  ])('tell the %s apart', (_, said) => {
    expect(new Set(said).size).toBe(said.length);
    expect(said.every((text) => text.length > 0)).toBe(true);
  });

  it('are offered for every value that the log knows', () => {
    expect(words.OUTCOMES).toEqual(Entry.shape.outcome.unwrap().options);
    expect(words.BARRIERS).toEqual(BarrierReason.options);
    const referral = Act.options.find((option) => option.shape.kind.value === 'referral');
    expect(referral && 'direction' in referral.shape && referral.shape.direction.options).toEqual(
      words.DIRECTIONS,
    );
  });
});

type Texts = { readonly [key: string]: string | Texts };

function sentencesOf(texts: Texts): readonly string[] {
  return Object.values(texts).flatMap((text) =>
    typeof text === 'string' ? text.split(/(?<=[.?!])\s+/) : sentencesOf(text),
  );
}

describe('the English of the panel and the kit', () => {
  const texts = parse(readFileSync('locales/en.yml', 'utf8')) as Record<string, Texts>;
  const sentences = ['panel', 'kit', 'words'].flatMap((section) => sentencesOf(texts[section] ?? {}));

  it('has at most fifteen words a sentence', () => {
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
  });

  it('has curly apostrophes and quotation marks', () => {
    expect(sentences.filter((sentence) => /['"]/.test(sentence))).toEqual([]);
  });
});
