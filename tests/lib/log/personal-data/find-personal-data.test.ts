import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../../lib/log/personal-data/find-personal-data';
import {
  isIban,
  isNhsNumber,
  isTaxReference,
  passesLuhn,
} from '../../../../lib/log/personal-data/check-digits';

const tell = (text: string) => findPersonalData(text).map(({ kind, words }) => `${kind}: ${words}`);

describe('what looks as if it were about a person', () => {
  test.each([
    ['her number is AB 12 34 56 C, she said', 'national-insurance-number: AB 12 34 56 C'],
    ['ab123456c', 'national-insurance-number: ab123456c'],
    ['JG 10 37 59', 'national-insurance-number: JG 10 37 59'],
    ['NHS no. 943 476 5919.', 'nhs-number: 943 476 5919'],
    ['9434765919', 'nhs-number: 9434765919'],
    ['UTR 11234 56789', 'tax-reference: 11234 56789'],
    ['ring me on 07700 900123', 'phone: 07700 900123'],
    ['ring (0117) 496 0123 after six', 'phone: (0117) 496 0123'],
    ['+44 7700 900123', 'phone: +44 7700 900123'],
    ['+353 20 912 3456', 'phone: +353 20 912 3456'],
    ['write to siân.jones@example.org.', 'email: siân.jones@example.org'],
    ['lives at 12 Station Road, Leeds LS1 4AP', 'address: 12 Station Road, Leeds LS1 4AP'],
    [
      'flat 3, 12b heol y bont, 4 bridge street\nCardiff CF10 1AA',
      'address: 4 bridge street\nCardiff CF10 1AA',
    ],
    ['parcel for 7 LS1 4AP', 'address: 7 LS1 4AP'],
    ['20-00-00 55779911', 'bank-account: 20-00-00 55779911'],
    ['sort code: 200000', 'bank-account: 200000'],
    ['account number is 5577 9911', 'bank-account: 5577 9911'],
    ['GB82 WEST 1234 5698 7654 32', 'bank-account: GB82 WEST 1234 5698 7654 32'],
    ['card 4111 1111 1111 1111', 'card: 4111 1111 1111 1111'],
    ['her daughter was born on 3 May 2019', 'birth-date: 3 May 2019'],
    ['DOB 03/05/1988', 'birth-date: 03/05/1988'],
    ['thanks to @sunny_mum for this', 'user-name: @sunny_mum'],
    ['u/quiet-badger asked', 'user-name: u/quiet-badger'],
  ])('%s', (text, told) => {
    expect(tell(text)).toEqual([told]);
  });

  test.each([
    'Explained the 15 hours of childcare from 1 September 2026.',
    'Asked again on 03/11/26; answered at 14:30 on 4-11-26.',
    'Signposted to 0300 200 3300, 0800 731 0469 and 111.',
    'QQ 12 34 56 C is the number in the leaflet.',
    '943 476 5918 has a wrong check digit.',
    'Order 4111 1111 1111 1112 has a wrong check digit too.',
    'Post 1234567 in thread 98765432 of about 6,400,000.',
    'https://www.netmums.com/coffeehouse/9434765919-@sunny?u/quiet-badger',
    'Mail enquiries@example.org or press@example.org.',
    'The office moved to LS1 4AP in 2024; in 2024 LS1 4AP was new.',
    'It costs £1,234,567,890.12 over 10 years.',
    'Roedd y cwestiwn am gredyd cynhwysol, tŷ a ŵyr.',
    'Universal Credit claim on the 3rd of May 2026.',
    'ISBN 978-0-306-40615-7',
    'Room 101, floor 2, 10 till 4.',
    'meet me @ 10',
  ])('stays silent at: %s', (text) => {
    expect(tell(text)).toEqual([]);
  });

  test('tells each once, in the order of the text', () => {
    expect(tell('@sunny_mum, 07700 900123, AB123456C, sunny@example.org')).toEqual([
      'user-name: @sunny_mum',
      'phone: 07700 900123',
      'national-insurance-number: AB123456C',
      'email: sunny@example.org',
    ]);
  });

  test('the words stand where it says, and no two claims overlap, in any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '@a_b',
        'AB123456C',
        ' ',
        '07700 900123',
        'LS1 4AP',
        '12 High Street ',
        'sort code 200000',
        '\n',
      ),
      fc.bigInt({ min: 0n, max: 10n ** 19n }).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const { start, end, words } of findPersonalData(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(from);
          from = end;
        }
      }),
    );
  });
});

describe('check digits', () => {
  const tenDigits = fc.stringMatching(/^\d{9}$/);

  test('of nine digits, at most one tenth makes an NHS number, and one wrong digit always unmakes it', () => {
    fc.assert(
      fc.property(tenDigits, fc.nat(9), fc.integer({ min: 1, max: 9 }), (nine, place, more) => {
        const right = Array.from('0123456789', (last) => nine + last).filter(isNhsNumber);
        expect(right.length).toBeLessThanOrEqual(1);
        for (const number of right) expect(isNhsNumber(misprint(number, place, more))).toBe(false);
      }),
    );
  });

  test('nine digits have at most one first digit that makes them a tax reference', () => {
    fc.assert(
      fc.property(tenDigits, (nine) => {
        const right = Array.from('0123456789', (first) => first + nine).filter(isTaxReference);
        expect(right.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('Luhn’s rule finds every single wrong digit', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{14}$/),
        fc.nat(15),
        fc.integer({ min: 1, max: 9 }),
        (start, place, more) => {
          const right = Array.from('0123456789', (last) => start + last).filter(passesLuhn);
          expect(right).toHaveLength(1);
          for (const number of right) expect(passesLuhn(misprint(number, place, more))).toBe(false);
        },
      ),
    );
  });

  test('an account number of ISO 13616 with two digits exchanged is not one', () => {
    expect(isIban('GB82WEST12345698765432')).toBe(true);
    expect(isIban('GB28WEST12345698765432')).toBe(false);
  });
});

function misprint(number: string, place: number, more: number): string {
  const digit = (Number(number[place]) + more) % 10;
  return number.slice(0, place) + String(digit) + number.slice(place + 1);
}
