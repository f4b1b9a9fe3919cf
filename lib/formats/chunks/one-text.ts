/** One text, where several are asked for. */
export async function* oneText(text: string): AsyncIterable<string> {
  yield text;
}
