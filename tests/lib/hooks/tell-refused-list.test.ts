import { describe, expect, it } from 'vitest';
import type { PackageRefusal } from '../../../lib/feed/accept-packaged';
import { tellListFailure } from '../../../lib/hooks/tell-problem';
import { tellRefusedList } from '../../../lib/hooks/tell-refused-list';
import { tellRefusal } from '../../../tools/feed/verify-words';
import { readTexts } from '../../../tools/texts/read-texts';
import { REFUSALS } from './refusal-examples';

const PREFIXES = ['feedSettings_refused_', 'feeds_oversteps_'];

describe('why a list was turned away', () => {
  it.each(REFUSALS)('has words without a gap, and no full stop, for $why', (refusal) => {
    expect(tellRefusedList(refusal)).toMatch(/^[^{}]*[^{}.]$/);
    expect(tellRefusedList(refusal)).not.toMatch(/undefined|null|\[object/);
  });

  it('is told from every other reason', () => {
    const told = REFUSALS.map((refusal) => tellRefusedList(refusal));
    expect(new Set(told).size).toBe(REFUSALS.length);
  });

  it('has no words left over for a reason that there is not', () => {
    const keys = [...readTexts().keys()].filter((key) => PREFIXES.some((prefix) => key.startsWith(prefix)));
    expect(keys).toHaveLength(REFUSALS.length + 1);
    expect(keys).toContain('feedSettings_refused_noneNamed');
  });

  it('names days as people write them, and says when nothing was named', () => {
    expect(tellRefusedList({ why: 'expired', on: '2026-11-19T12:00:00Z' })).toBe(
      'it ran out on 19 November 2026',
    );
    expect(tellRefusedList({ why: 'algorithm-refused', algorithm: null })).toContain('(alg none named)');
    expect(tellRefusedList({ why: 'header-refused', names: ['jwk', 'x5c'] })).toContain('(jwk, x5c)');
  });

  it.each(REFUSALS)('is told by the commands in the same words, as a sentence: $why', (refusal) => {
    const clause = tellRefusedList(refusal);
    const sentence = tellRefusal(refusal);
    expect(sentence.toLowerCase().startsWith(clause.toLowerCase())).toBe(true);
    expect(sentence).toMatch(/^[A-Z].*\.$|^(forums|feed|trust)\.json .*\.$/);
  });

  it('is told by the commands with what is wrong in a field', () => {
    const refusal = {
      why: 'invalid',
      file: 'forums.json',
      field: '[3].stance',
      problem: 'Required',
    } as const;
    expect(tellRefusal(refusal)).toBe('forums.json does not have the right form ([3].stance): Required.');
  });
});

describe('why the list in the package cannot be used', () => {
  const told = (failure: PackageRefusal): string => tellListFailure(failure).text;

  it('says what to do: install again, but update where that would bring the same', () => {
    expect(told({ why: 'signature-missing' })).toBe(
      'The list that came with Take Part cannot be used, because nobody signed it. Install Take Part again. You can still log by hand.',
    );
    expect(told({ why: 'newer-client', file: 'feed.json', needs: '2.0.0', has: '0.1.0' })).toBe(
      'The list that came with Take Part cannot be used, because it was made for a newer Take Part (2.0.0), so the extension must be updated first. You can still log by hand.',
    );
    expect(told({ why: 'newer-format', file: 'feed.json', format: 2 })).toContain('(format 2)');
    expect(told({ why: 'cannot-check-signatures' })).not.toContain('Install');
  });
});
