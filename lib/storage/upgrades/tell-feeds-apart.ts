import type { Transaction } from 'dexie';

/** To version 3, frozen: every list that was followed before was a cross-government one. */
export async function tellFeedsApart(transaction: Transaction): Promise<void> {
  await transaction.table('feeds').toCollection().modify({ organisation: null, place: 0 });
}
