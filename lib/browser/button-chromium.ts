import type { AddressCondition } from '../list/address-conditions';

const SIZES = [16, 32] as const;

/**
 * So many conditions are handed over at a time, in one rule. Chromium was seen to take half a minute over 10,000 forums in
 * 50 pieces; but in one piece they hold up the page that hands them over.
 */
const AT_A_TIME = 1000;

async function readIcon(size: number): Promise<ImageData> {
  const answer = await fetch(chrome.runtime.getURL(`icons/lit-${size}.png`));
  const bitmap = await createImageBitmap(await answer.blob());
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no icons.');
  context.drawImage(bitmap, 0, 0, size, size);
  return context.getImageData(0, 0, size, size);
}

/**
 * Lets Chromium itself light the button on listed forums, with no permission: the extension learns nothing and
 * the worker sleeps. The rules are kept by the browser until they are replaced.
 */
export async function lightButtonByRules(conditions: readonly AddressCondition[]): Promise<void> {
  const icons = await Promise.all(SIZES.map(async (size) => [String(size), await readIcon(size)] as const));
  const imageData = Object.fromEntries(icons);
  const rules = chrome.declarativeContent.onPageChanged;
  await new Promise<void>((done) => rules.removeRules(undefined, () => done()));
  for (let n = 0; n < conditions.length; n += AT_A_TIME) {
    const rule = {
      conditions: conditions
        .slice(n, n + AT_A_TIME)
        .map((pageUrl) => new chrome.declarativeContent.PageStateMatcher({ pageUrl })),
      actions: [new chrome.declarativeContent.SetIcon({ imageData })],
    };
    await new Promise<void>((done) => rules.addRules([rule], () => done()));
  }
}
