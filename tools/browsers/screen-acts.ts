/** Acts of a person on a screen, by the words of xdotool: `['key', 'alt+shift+l']`. Throws when they cannot be done. */
export type ScreenActs = (words: readonly string[]) => Promise<void>;
