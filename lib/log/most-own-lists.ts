/**
 * More departments’ own lists than anybody lays on one another. Apart from the schema, because the panel stamps entries
 * before the schema's library is loaded.
 */
export const MOST_OWN_LISTS = 100;
