import { browser } from './api';
import { readListedPages, readLitTabs, rememberTab } from './button-memory';
import { paintButton } from './paint-button';

const LIT = { 16: '/icons/lit-16.png', 32: '/icons/lit-32.png' };
const LIT_TABS_ALARM = 'lit-tabs';

/** Longer than an event page stays awake with nothing to do, which is 30 s. */
const AFTER_IT_SLEEPS_MINUTES = 0.6;

/**
 * Lights the button in Firefox on the listed forums that were granted. The filter keeps the event page asleep
 * everywhere else; on a listed site's other pages, which no filter can leave out, it wakes and leaves the button alone.
 *
 * Firefox puts the light out by itself when a tab goes to another page, but not when a page changes its own address, as
 * sites do that are one page to the browser. So a lit tab is listened to wherever it goes on that site. Firefox wakes an
 * event page only for what it listened to in its first tick: that is why an alarm starts it once more, a moment after it
 * has gone to sleep over a newly lit tab, and it looks again at all that are lit.
 */
export function lightButtonOnGrantedForums(): void {
  const { patterns } = readListedPages();
  if (patterns.length === 0) return;
  const heardFromTheStart: ReadonlySet<number> = new Set(readLitTabs());
  const heard = new Set<number>();
  const hear = (tabId: number): void => {
    if (heard.has(tabId)) return;
    heard.add(tabId);
    browser.tabs.onUpdated.addListener(() => void paint(tabId), { tabId, properties: ['url'] });
  };
  const paint = async (tabId: number): Promise<void> => {
    const lit = await paintTab(tabId);
    rememberTab(tabId, lit);
    if (!lit) return;
    hear(tabId);
    if (!heardFromTheStart.has(tabId))
      browser.alarms.create(LIT_TABS_ALARM, { delayInMinutes: AFTER_IT_SLEEPS_MINUTES });
  };
  browser.tabs.onUpdated.addListener(
    (tabId, { status, url }) => {
      if (status === 'loading' || url !== undefined) void paint(tabId);
    },
    { urls: [...patterns], properties: ['status', 'url'] },
  );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LIT_TABS_ALARM) for (const tabId of readLitTabs()) void paint(tabId);
  });
  for (const tabId of heardFromTheStart) hear(tabId);
}

/** Returns whether the button of this tab is lit. */
function paintTab(tabId: number): Promise<boolean> {
  const { conditions } = readListedPages();
  return paintButton(
    {
      readAddress: () =>
        browser.tabs.get(tabId).then(
          ({ url }) => url ?? null,
          () => null,
        ),
      light: () => show({ tabId, path: LIT }),
      // Without a picture of its own the tab has the one at rest again.
      rest: () => show({ tabId, path: {} }),
    },
    (address) => conditions.some(({ urlMatches }) => new RegExp(urlMatches).test(withoutFragment(address))),
  );
}

async function show(picture: Parameters<typeof browser.action.setIcon>[0]): Promise<void> {
  // A tab that was closed meanwhile has no button.
  await browser.action.setIcon(picture).catch(() => null);
}

function withoutFragment(address: string): string {
  const [page = ''] = address.split('#');
  return page;
}
