/** A page that is stuck, or a tab behind another window, never gives its picture. Milliseconds. */
const PATIENCE_MS = 5_000;

/** The picture that is being taken; null where the page is gone, or does not give it in time. */
export async function pictureInTime<Picture>(taking: Promise<Picture>): Promise<Picture | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([taking.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}
