import type { Say } from '../feed/sentences/say';
import { t } from '../text';

/** Looks up the texts of changes, whose keys the pure room knows and `t` types one by one. */
const lookUp: (key: string, names: Readonly<Record<string, string>>) => string = t as typeof lookUp;

/** `t` as the pure room that tells changes takes it. */
export const sayChange: Say = (key, names = {}) => lookUp(key, names);
