import { browser } from './api';

/** Whether this page belongs to a private window, whose storage is forgotten when it is closed. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}
