/** A number as people write it: `3,000`. */
export function sayNumber(number: number): string {
  return number.toLocaleString('en-GB');
}
