/** Longer than any id or address in a made-up log: one may be cut in two. */
const LONGEST = 500;

/** Finds what a pattern’s first group names in texts that come piece by piece. */
export function gatherNames(pattern: RegExp, found: (name: string) => void): (text: string) => void {
  let end = '';
  return (text) => {
    const whole = end + text;
    for (const [, name = ''] of whole.matchAll(pattern)) found(name);
    end = whole.slice(-LONGEST);
  };
}
