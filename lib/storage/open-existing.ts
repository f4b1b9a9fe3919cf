/** A database as it is, by plain IndexedDB; null when there is none or it cannot be opened, without making one. */
export function openExisting(indexedDB: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(name);
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => resolve(null));
    } catch {
      // Some private windows throw at the very question.
      resolve(null);
    }
  });
}
