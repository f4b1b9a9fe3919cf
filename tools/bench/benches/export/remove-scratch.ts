/** Removes what exports have laid on the disk, which the product keeps for an hour: a bench would fill it. */
export async function removeScratch(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('exports', { recursive: true }).catch(() => {});
}
