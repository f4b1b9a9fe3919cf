import { browser } from './api';

/** This extension's own version, such as `0.1.0`. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
