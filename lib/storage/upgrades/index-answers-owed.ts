import type { Transaction } from 'dexie';

/** To version 4, frozen: each kept row is found by the day its answer is owed. A damaged one stays as it is, told when read. */
export async function indexAnswersOwed(transaction: Transaction): Promise<void> {
  await transaction
    .table('entries')
    .toCollection()
    .modify((row: { due?: string; readonly entry?: { readonly followUp?: unknown } }) => {
      const due = owedBy(row.entry?.followUp);
      if (due !== null) row.due = due;
    });
}

function owedBy(followUp: unknown): string | null {
  if (typeof followUp !== 'object' || followUp === null) return null;
  const { due, done } = followUp as { due?: unknown; done?: unknown };
  return typeof due === 'string' && done === null ? due : null;
}
