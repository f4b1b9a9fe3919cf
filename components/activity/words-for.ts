/** The words of each of some values, by the value. */
export function wordsFor<Value extends string>(
  values: readonly Value[],
  say: (value: Value) => string,
): Readonly<Record<Value, string>> {
  return Object.fromEntries(values.map((value) => [value, say(value)])) as Record<Value, string>;
}
