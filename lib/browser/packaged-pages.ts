import type { ListedPages } from '../list/listed-pages';

/** Written in by the build (wxt.config.ts). */
declare const PAGES_IN_THE_PACKAGE: ListedPages;

/**
 * The pages of the list in the package, at hand without reading a file: what the browser can be told in the first tick
 * of the first start, when nothing is remembered yet.
 */
export const PACKAGED_PAGES: ListedPages = PAGES_IN_THE_PACKAGE;
