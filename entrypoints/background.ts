import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser/api';
import { lightButtonOnGrantedForums } from '../lib/browser/button-firefox';
import { openPanelOnPress } from '../lib/browser/side-panel';
import { prepareList } from '../lib/hooks/prepare-list';

export default defineBackground(() => {
  // Every listener in the first tick: a worker that wakes for one finds it only then.
  openPanelOnPress();
  if (import.meta.env.FIREFOX) lightButtonOnGrantedForums();
  browser.runtime.onInstalled.addListener(() => void prepareList());
  browser.runtime.onStartup.addListener(() => void prepareList());
});
