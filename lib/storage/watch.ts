import { liveQuery } from 'dexie';

/**
 * Asks the database a question now, and again whenever anything it read has changed, in any window.
 * Answers how to stop asking.
 */
export function watchAnswer<T>(
  ask: () => Promise<T>,
  onAnswer: (value: T) => void,
  onFailure: () => void,
): () => void {
  const subscription = liveQuery(ask).subscribe({ next: onAnswer, error: onFailure });
  return () => subscription.unsubscribe();
}
