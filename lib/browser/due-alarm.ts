import { browser } from './api';

const NAME = 'answers-due';

/** Hears when another answer falls due. Register it in the worker's first tick: the alarm is what wakes it. */
export function hearDueAlarm(onDue: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) onDue();
  });
}

/**
 * Lets the worker wake once at an instant (milliseconds since 1970), or never where nothing more falls due. One that was
 * missed while the browser was closed comes when it is opened.
 */
export async function wakeWhenDue(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(NAME);
  else browser.alarms.create(NAME, { when: at });
}
