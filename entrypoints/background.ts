import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser/api';
import { lightButtonOnGrantedForums } from '../lib/browser/button-firefox';
import { hearReminderPressed } from '../lib/browser/desktop-reminder';
import { hearDueAlarm } from '../lib/browser/due-alarm';
import { checkSoon, hearFeedAlarm } from '../lib/browser/feed-alarm';
import { offerInPageMenu, openFormOnCommand } from '../lib/browser/log-this-page';
import { hearManagedPolicy } from '../lib/browser/managed-policy';
import { ownVersion } from '../lib/browser/own-version';
import { openActivity } from '../lib/browser/pages';
import { isPrivateWindow } from '../lib/browser/private-window';
import { openPanelOnPress } from '../lib/browser/side-panel';
import { applyPolicy } from '../lib/hooks/apply-policy';
import { checkInWorker } from '../lib/hooks/check-in-worker';
import { checkLists } from '../lib/hooks/check-lists';
import { lightButton } from '../lib/hooks/light-button';
import { prepareList } from '../lib/hooks/prepare-list';
import { refreshLists } from '../lib/hooks/refresh-lists';
import { showDueNow } from '../lib/hooks/show-due';
import { Database } from '../lib/storage/database';
import { readAllFollowed } from '../lib/storage/feed-state';
import { clearLeftPractice } from '../lib/storage/keep-practice';
import { t } from '../lib/text';

/** The list and the button, each by itself: what goes wrong with one leaves the other. */
function prepare(): void {
  const db = new Database();
  void prepareLists(db);
  void showDueNow(db, new Date().toISOString());
  void clearLeftPractice(db);
}

async function prepareLists(db: Database): Promise<void> {
  const prepared = await prepareList(db);
  if (prepared.ok) await lightButton(prepared.list);
  await applyPolicy(db);
  if ((await readAllFollowed(db)).length > 0) checkSoon();
}

export default defineBackground(() => {
  // Every listener in the first tick: a worker that wakes for one finds it only then.
  openPanelOnPress();
  openFormOnCommand();
  // Firefox’s background shares its thread with every page of ours. Chromium’s is a worker itself, and can start none.
  const checkElsewhere = import.meta.env.FIREFOX ? checkInWorker() : null;
  hearFeedAlarm(() => {
    const db = new Database();
    void refreshLists(db, checkElsewhere ?? (() => checkLists(db, ownVersion())));
  });
  hearManagedPolicy(() => void applyPolicy(new Database(), 'told'));
  hearDueAlarm(() => void showDueNow(new Database(), new Date().toISOString()));
  hearReminderPressed(() => void openActivity());
  if (import.meta.env.FIREFOX) lightButtonOnGrantedForums();
  browser.runtime.onInstalled.addListener(() => {
    void offerInPageMenu(t('log.page'));
    prepare();
  });
  browser.runtime.onStartup.addListener(prepare);
  // Chromium tells the worker of private windows of neither, and forgets with them where to light the button.
  if (isPrivateWindow()) void prepareLists(new Database());
});
