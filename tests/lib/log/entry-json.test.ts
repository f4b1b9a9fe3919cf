import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../lib/log/canonical-json';
import { entryJson } from '../../../lib/log/entry-json';
import { anyText, entry } from './arbitraries';

describe('An entry as JSON', () => {
  it('is what canonical JSON writes of it, whatever it holds', () => {
    fc.assert(
      fc.property(entry, (one) => {
        expect(entryJson(one)).toBe(canonicalJson(one));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('Canonical JSON', () => {
  it('puts the names in order and leaves out what is not given', () => {
    expect(canonicalJson({ b: [1, { d: null, c: undefined }], a: 'Ŵ"\n', é: 1, Z: true })).toBe(
      '{"Z":true,"a":"Ŵ\\"\\n","b":[1,{"d":null}],"é":1}',
    );
  });

  it('writes each text as JSON does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(canonicalJson(text)).toBe(JSON.stringify(text));
      }),
      { numRuns: 2000 },
    );
  });
});
