import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Entry } from '../../../lib/log/entry';
import { isPlainlyEntry } from '../../../lib/log/quick-check/is-plainly-entry';
import { isDay, isId, isInstant, isPlainAddress, isUuid7 } from '../../../lib/log/quick-check/plain-values';
import { Day, Id, Instant, PageUrl } from '../../../lib/list/source';
import { entry } from './arbitraries';
import { anAnswer } from './examples';

/** A value of JSON put in the place of a field, anywhere in an entry, or a field taken out or put in. */
const spoilt = fc
  .tuple(
    entry,
    fc.nat(40),
    fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        '2026-02-29',
        '2026-02-30T10:00:00Z',
        '2024-02-29T24:00:00Z',
        '__proto__',
        'answer-',
        -0,
        1e20,
        0.5,
      ),
      fc.constant(undefined),
    ),
  )
  .map(([whole, which, value]) => {
    const paths: string[][] = [];
    const walk = (at: unknown, path: string[]): void => {
      if (path.length > 0) paths.push(path);
      if (typeof at === 'object' && at !== null) {
        for (const [name, inner] of Object.entries(at)) walk(inner, [...path, name]);
      }
    };
    walk(whole, []);
    const path = which === 40 ? ['more'] : (paths[which % paths.length] ?? ['id']);
    const copy: Record<string, unknown> = structuredClone(whole);
    const last = path.at(-1) ?? 'id';
    const holder = path
      .slice(0, -1)
      .reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy);
    if (value === undefined) delete holder[last];
    else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
    return copy;
  });

describe('The quick check of an entry', () => {
  it('says yes to an entry as it is saved', () => {
    expect(isPlainlyEntry(anAnswer)).toBe(true);
  });

  it('never says yes where the schema says no, and then the schema changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(spoilt, entry, fc.jsonValue()), (value) => {
        const judged = isPlainlyEntry(value) ? Entry.safeParse(value).data : value;
        expect(judged).toEqual(value);
      }),
      { numRuns: 3000 },
    );
  });

  it('has a check for each field of the schema, so that a new field cannot slip past it', () => {
    const { askedAt: _, ...unasked } = {
      ...anAnswer,
      minutes: 5,
      outcome: 'solved',
      commitment: 'sixty',
      note: 'n',
      issue: 'i',
    };
    const full = {
      ...unasked,
      askedAt: '2026-11-03T00:00:00Z',
      followUp: { due: '2026-12-01', done: null },
      privateMessage: { captured: null },
    };
    expect(Object.keys(full).toSorted()).toEqual(Object.keys(Entry.shape).toSorted());
    expect(isPlainlyEntry(full)).toBe(true);
    for (const name of Object.keys(full))
      expect(isPlainlyEntry({ ...full, [name]: { not: 'this' } })).toBe(false);
    expect(isPlainlyEntry({ ...full, another: 1 })).toBe(false);
    for (const name of ['where', 'act', 'evidence', 'followUp'] as const) {
      expect(isPlainlyEntry({ ...full, [name]: { ...full[name], another: 1 } })).toBe(false);
    }
  });

  it.each([
    ['an id', isId, Id],
    ['a day', isDay, Day],
    ['an instant', isInstant, Instant],
    ['an address', isPlainAddress, PageUrl],
    ['an entry’s number', isUuid7, Entry.shape.id],
  ] as const)('takes for %s only what the schema takes', (_name, isPlain, schema) => {
    const near = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9]{4}-[0-1][0-9]-[0-3][0-9](T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](\.[0-9]{3})?Z)?$/),
      fc.stringMatching(/^[a-z0-9-]{1,12}$/),
      fc.stringMatching(/^https?:\/\/[a-z0-9.-]{1,30}\/[\w%./?#[\]{} é-]{0,20}$/),
      fc.webUrl(),
      fc.uuid({ version: 7 }),
      fc.uuid(),
    );
    fc.assert(
      fc.property(near, (text) => {
        const judged = isPlain(text) ? schema.safeParse(text).data : text;
        expect(judged).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });
});
