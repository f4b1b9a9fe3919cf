import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser/api';
import { lightButtonOnGrantedForums } from '../lib/browser/button-firefox';
import { checkSoon, hearFeedAlarm } from '../lib/browser/feed-alarm';
import { offerInPageMenu, openFormOnCommand } from '../lib/browser/log-this-page';
import { hearManagedPolicy } from '../lib/browser/managed-policy';
import { openPanelOnPress } from '../lib/browser/side-panel';
import { applyPolicy } from '../lib/hooks/apply-policy';
import { lightButton } from '../lib/hooks/light-button';
import { prepareList } from '../lib/hooks/prepare-list';
import { refreshLists } from '../lib/hooks/refresh-lists';
import { Database } from '../lib/storage/database';
import { readAllFollowed } from '../lib/storage/feed-state';
import { t } from '../lib/text';

async function prepare(): Promise<void> {
  const db = new Database();
  const prepared = await prepareList(db);
  if (prepared.ok) await lightButton(prepared.list);
  await applyPolicy(db);
  if ((await readAllFollowed(db)).length > 0) checkSoon();
}

export default defineBackground(() => {
  // Every listener in the first tick: a worker that wakes for one finds it only then.
  openPanelOnPress();
  openFormOnCommand();
  hearFeedAlarm(() => void refreshLists(new Database()));
  hearManagedPolicy(() => void applyPolicy(new Database()));
  if (import.meta.env.FIREFOX) lightButtonOnGrantedForums();
  browser.runtime.onInstalled.addListener(() => {
    void offerInPageMenu(t('log.page'));
    void prepare();
  });
  browser.runtime.onStartup.addListener(() => void prepare());
});
