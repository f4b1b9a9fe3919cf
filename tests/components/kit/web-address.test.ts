import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWebAddress, shortenAddress } from '../../../components/kit/web-address';

describe('an address that people may open', () => {
  it.each(['https://www.gov.uk/childcare', 'http://forum.example/t/1', 'HTTPS://WWW.GOV.UK'])(
    'is %s',
    (text) => {
      expect(readWebAddress(text)?.protocol).toMatch(/^https?:$/);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://www.gov.uk/1',
    'view-source:https://www.gov.uk',
    'file:///etc/passwd',
    'chrome-extension://x/page.html',
    '/childcare',
    '',
  ])('is not %j', (text) => {
    expect(readWebAddress(text)).toBeNull();
  });

  it('never has another scheme than http and https, whatever the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom('javascript', 'data', 'https', 'blob', 'file'), fc.string())
        .map((p) => p.join(':')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(['https:', 'http:', undefined]).toContain(readWebAddress(text)?.protocol);
      }),
    );
  });
});

describe('an address in a few characters', () => {
  it.each([
    ['https://a.example/showthread.php?t=3', 'a.example/showthread.php?t=3'],
    ['https://a.example/boards/money/threads/1161685', 'a.example/…/1161685'],
    ['https://a.example/', 'a.example/'],
    ['https://a.example:8443/x/', 'a.example:8443/x'],
    ['not an address', 'not an address'],
  ])('%s is shown as %s', (address, shown) => {
    expect(shortenAddress(address)).toBe(shown);
  });

  it('stays short and whole, however long the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const shown = shortenAddress(text);
        expect(shown.length).toBeLessThanOrEqual(40);
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
    expect(shortenAddress(`https://a.example/b/${'c'.repeat(10_000)}`).length).toBeLessThan(60);
  });
});
