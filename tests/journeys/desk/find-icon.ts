import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/**
 * How often an icon of the extension's (`lit-16`) stands in the browser's own toolbar, on a picture of the window: its
 * solid pixels are looked for at every place. The picture is read in a page, because browsers read pictures best.
 */
export async function countIcons(
  reader: Page,
  picture: Buffer,
  icon: 'lit-16' | 'resting-16',
): Promise<number> {
  const file = readFileSync(`public/icons/${icon}.png`);
  return reader.evaluate(countInToolbar, picture.toString('base64'), file.toString('base64'));
}

/** Runs in a page. */
async function countInToolbar(picture: string, icon: string): Promise<number> {
  const TOOLBAR_HEIGHT = 110;
  const read = async (png: string, height?: number): Promise<ImageData> => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = height ?? image.naturalHeight;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This page draws no pictures.');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
  const where = await read(picture, TOOLBAR_HEIGHT);
  const what = await read(icon);
  const solid = [...Array(what.width * what.height).keys()].filter((n) => what.data[n * 4 + 3] === 255);
  const isAt = (x: number, y: number): boolean =>
    solid.every((n) => {
      const at = ((y + Math.floor(n / what.width)) * where.width + x + (n % what.width)) * 4;
      return [0, 1, 2].every((k) => Math.abs((where.data[at + k] ?? 0) - (what.data[n * 4 + k] ?? 0)) <= 8);
    });
  let found = 0;
  for (let y = 0; y + what.height <= where.height; y += 1) {
    for (let x = 0; x + what.width <= where.width; x += 1) if (isAt(x, y)) found += 1;
  }
  return found;
}
