import { liveQuery } from 'dexie';
import { whyNotOpened } from './failure';

/**
 * Asks the database a question now, and again whenever anything it read has changed, in any window.
 * Answers how to stop asking.
 */
export function watchAnswer<T>(
  ask: () => Promise<T>,
  onAnswer: (value: T) => void,
  onFailure: () => void,
): () => void {
  // Dexie keeps silent about a closed database, since it asks again when it is opened. One that cannot be opened never is.
  const question = (): Promise<T> =>
    ask().catch((error: unknown) => {
      throw whyNotOpened(error) ?? error;
    });
  const subscription = liveQuery(question).subscribe({ next: onAnswer, error: onFailure });
  return () => subscription.unsubscribe();
}
