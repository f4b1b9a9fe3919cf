import { useEffect, useState } from 'react';
import type { RemindersProps } from '../../components/settings/Reminders';
import { askToRemind, mayRemind, remindNoMore } from '../../lib/browser/desktop-reminder';
import { watchOrigins } from '../../lib/browser/origins';

/** Whether reminders are on, read from the browser's own permission: there is no second switch to disagree with it. */
export function useReminders(): RemindersProps | null {
  const [isOn, setIsOn] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = (): void => void mayRemind().then(setIsOn);
    look();
    return watchOrigins(look);
  }, []);
  if (isOn === null) return null;
  return {
    isOn,
    refused: refused && !isOn,
    onStart: () => void askToRemind().then((allowed) => setRefused(!allowed)),
    onStop: () => void remindNoMore(),
  };
}
