const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const ID_LENGTH = 36;

/** Finds the ids of entries in texts that come piece by piece: one may be cut in two. */
export function gatherIds(found: (id: string) => void): (text: string) => void {
  let end = '';
  return (text) => {
    const whole = end + text;
    for (const [id] of whole.matchAll(ID)) found(id);
    end = whole.slice(-(ID_LENGTH - 1));
  };
}
