/** One text, where texts are asked for piece by piece. */
export async function* oneText(text: string): AsyncIterable<readonly string[]> {
  yield [text];
}
