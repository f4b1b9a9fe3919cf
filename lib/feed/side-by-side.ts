import type { Step } from './read-json';

/**
 * Does a piece of work for each item, so many at a time and begun in their order. After one that failed none is begun any
 * more, and those that go on are waited for. Answers what came of each, in their order, or the first failure in that order.
 */
export async function sideBySide<Item, T>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Step<T>>,
): Promise<Step<readonly T[]>> {
  const waiting = items.entries();
  const done: Step<T>[] = [];
  let failed = false;
  const takeOne = async (): Promise<void> => {
    for (const [n, item] of waiting) {
      const step = await work(item);
      done[n] = step;
      failed ||= !step.ok;
      if (failed) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, takeOne));
  const failure = done.find((step) => step?.ok === false);
  if (failure?.ok === false) return failure;
  return { ok: true, value: done.flatMap((step) => (step.ok ? [step.value] : [])) };
}
