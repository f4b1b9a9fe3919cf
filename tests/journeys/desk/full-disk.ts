import type { Surface } from '../../../tools/browsers/surface';

/** Makes every write to the extension's database fail in this document as it does on a full disk, from now on. */
export async function fillDisk(surface: Surface): Promise<void> {
  await surface.evaluate(refuseWrites);
}

/** Ends what `fillDisk` began. */
export async function freeDisk(surface: Surface): Promise<void> {
  await surface.evaluate(takeWrites);
}

/** Runs in the document. */
function refuseWrites(): null {
  const stores = window.IDBObjectStore.prototype as IDBObjectStore & { beforeFull?: object };
  stores.beforeFull = { put: stores.put, add: stores.add };
  const refuse = (): never => {
    throw new window.DOMException('The disk is full.', 'QuotaExceededError');
  };
  Object.assign(stores, { put: refuse, add: refuse });
  return null;
}

/** Runs in the document. */
function takeWrites(): null {
  const stores = window.IDBObjectStore.prototype as IDBObjectStore & { beforeFull?: object };
  Object.assign(stores, stores.beforeFull);
  return null;
}
