import { browser } from './api';

/**
 * Whether this page (or worker) belongs to a private window. Such windows share a storage of their own, which is
 * forgotten when the last of them is closed: in Chromium by the manifest's `incognito`. Firefox gives them no database.
 */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}
