import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTitle, TITLE_LIMIT } from '../../../lib/log/thread-title';
import { anyText } from './arbitraries';
import { parentsCorner } from './examples';

const onForum = (name: string, pageTitle: string) => cleanTitle(pageTitle, { ...parentsCorner, name });

describe('The title of a thread', () => {
  it.each([
    ['Netmums', '30 hours in the holidays | Netmums', '30 hours in the holidays'],
    ['Money Saving Expert', 'ISA or not? — MoneySavingExpert Forum', 'ISA or not?'],
    ['Sheffield Forum', 'Council tax - Page 2 - Sheffield Forum', 'Council tax'],
    ['The Student Room', '(3) Student finance late - The Student Room', 'Student finance late'],
    ['r/UKPersonalFinance', 'Emergency tax code? : r/UKPersonalFinance', 'Emergency tax code?'],
    ['r/UKPersonalFinance', 'Emergency tax code? : UKPersonalFinance', 'Emergency tax code?'],
    ['Netmums', 'Tax - is Netmums right?', 'Tax - is Netmums right?'],
    ['Netmums', 'Part-time work - childcare', 'Part-time work - childcare'],
    ['Netmums', 'Netmums', 'Netmums'],
    ['Netmums', 'Netmums - Netmums - Netmums', 'Netmums'],
    ['Parents’ Corner', 'Nursery | Corner Media', 'Nursery'],
    ['Parents’ Corner', 'Nursery | parents-corner.example', 'Nursery'],
  ])('on %s, "%s" is "%s"', (name, pageTitle, title) => {
    expect(onForum(name, pageTitle)).toBe(title);
  });

  it('loses control characters, turned text and white space', () => {
    expect(cleanTitle(' a\u0000b\r\n\tc \u202Edcb\u202C  d\u{A0} ')).toBe('a b c dcb d');
  });

  it('is cut to 200, and never in the middle of a character', () => {
    expect(cleanTitle('x'.repeat(10_000))).toHaveLength(200);
    expect(cleanTitle(`${'x'.repeat(199)}😀`)).toBe('x'.repeat(199));
    expect(cleanTitle(`${'x'.repeat(198)}😀`)).toBe(`${'x'.repeat(198)}😀`);
  });

  it('is short, on one line and whole characters, whatever the page says, and cleaning it again changes nothing', () => {
    const long = fc.array(anyText, { maxLength: 60 }).map((parts) => parts.join(' - '));
    fc.assert(
      fc.property(long, (pageTitle) => {
        const title = cleanTitle(pageTitle, parentsCorner);
        expect(title.length).toBeLessThanOrEqual(TITLE_LIMIT);
        expect(title).not.toMatch(/[\p{Cc}\p{Cs}\u202E]/u);
        expect(title).toBe(title.trim());
        expect(cleanTitle(title)).toBe(title.replace(/^\(\d+\+?\) /, ''));
      }),
      { numRuns: 500 },
    );
  });
});
