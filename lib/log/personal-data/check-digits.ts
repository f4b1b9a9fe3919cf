/** Digits times weights, added up. */
function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
}

/**
 * Whether ten digits are an NHS number: the tenth is eleven less the weighted sum's remainder by eleven, 11 is written
 * 0 and 10 is never issued (NHS Data Dictionary, "NHS number").
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  const check = (11 - (weigh(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/** The first digit of a tax reference by the remainder of the other nine by eleven. */
const TAX_CHECK = '21987654321';

/** Whether ten digits are a Unique Taxpayer Reference: its first digit checks the other nine, modulus 11. */
export function isTaxReference(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  return TAX_CHECK[weigh(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === digits[0];
}

/** Whether the last digit is right by Luhn's rule (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  if (!/^\d+$/.test(digits) || /^0*$/.test(digits)) return false;
  const sum = Array.from(digits)
    .toReversed()
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 2))
    .reduce((all, value) => all + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}

/** Whether an international bank account number has the right check digits (ISO 13616, modulus 97). No blanks in it. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const turned = text.slice(4) + text.slice(0, 4);
  const remainder = Array.from(turned)
    .flatMap((character) => Array.from(String(Number.parseInt(character, 36))))
    .reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
  return remainder === 1;
}
