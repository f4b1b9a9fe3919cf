import type { Rest } from '../rest';

/** Work that is done a step at a time. */
export type Steps<T> = Generator<void, T>;

/** Takes all the steps at once. */
export function toTheEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Takes all the steps, and rests between them where that is due. */
export async function withRests<T>(steps: Steps<T>, rest: Rest): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await rest();
  }
}
