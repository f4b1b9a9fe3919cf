/**
 * Lets whatever else waits have its turn, where the work in hand has gone on for a while; else it comes back at once. Long
 * work asks for it often, so that no page that shares its thread stands still.
 */
export type Rest = () => Promise<void>;

/** Never rests: for a command that has its thread to itself. */
export const neverRest: Rest = () => Promise.resolve();
