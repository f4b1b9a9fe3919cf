const LETTERS = 26;
const A = 65;

/** How spreadsheets call a column, counted from 0: `A` to `Z`, `AA` and so on. */
export function columnLetters(place: number): string {
  const rest = Math.floor(place / LETTERS);
  const letter = String.fromCharCode(A + (place % LETTERS));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}
