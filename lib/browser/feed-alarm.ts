import { browser } from './api';

const NAME = 'check-the-list';
const DAY_MINUTES = 24 * 60;

/** Hears when the list is to be checked. Register it in the worker's first tick: the alarm is what wakes it. */
export function hearFeedAlarm(onDue: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) onDue();
  });
}

/** Lets the list be checked within five minutes: all of a department starts its browsers at nine. */
export function checkSoon(): void {
  browser.alarms.create(NAME, { delayInMinutes: 0.5 + Math.random() * 4.5 });
}

/** Lets the list be checked in a day, six hours more or less, so that no server is asked by everybody at once. */
export function checkInADay(): void {
  browser.alarms.create(NAME, { delayInMinutes: DAY_MINUTES * (0.75 + Math.random() * 0.5) });
}

/** Checks no more. */
export async function checkNeverMore(): Promise<void> {
  await browser.alarms.clear(NAME);
}
