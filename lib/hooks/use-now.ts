import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

function readClock(): string {
  return new Date().toISOString();
}

/**
 * The present instant, ISO 8601 UTC, looked at again each minute and whenever the panel comes back into sight:
 * a pre-election period begins to the minute, also in a panel that was left open over night.
 */
export function useNow(): string {
  const [now, setNow] = useState(readClock);
  useEffect(() => {
    const look = (): void => setNow(readClock());
    const timer = setInterval(look, MINUTE_MS);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return now;
}
