import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser/api';
import { lightButtonOnGrantedForums } from '../lib/browser/button-firefox';
import { openPanelOnPress } from '../lib/browser/side-panel';
import { lightButton } from '../lib/hooks/light-button';
import { prepareList } from '../lib/hooks/prepare-list';
import { Database } from '../lib/storage/database';

async function prepare(): Promise<void> {
  const prepared = await prepareList(new Database());
  if (prepared.ok) await lightButton(prepared.list);
}

export default defineBackground(() => {
  // Every listener in the first tick: a worker that wakes for one finds it only then.
  openPanelOnPress();
  if (import.meta.env.FIREFOX) lightButtonOnGrantedForums();
  browser.runtime.onInstalled.addListener(() => void prepare());
  browser.runtime.onStartup.addListener(() => void prepare());
});
