import type { FirefoxWindow, PrivilegedWindow } from './privileged-window';

/** Part of the window, in CSS pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A PNG of the whole window, page and sidebar and all, or of a part of it. Needs no display. */
export async function screenshotWindow(window: PrivilegedWindow, area: Area | null): Promise<Buffer> {
  return Buffer.from(await window.run(drawWindow, area), 'base64');
}

async function drawWindow(firefox: FirefoxWindow, area: Area | null): Promise<string> {
  const { x, y, width, height } = area ?? {
    x: 0,
    y: 0,
    width: firefox.innerWidth,
    height: firefox.innerHeight,
  };
  const drawn = await firefox.browsingContext.currentWindowGlobal.drawSnapshot(
    new DOMRect(x, y, width, height),
    1,
    'white',
  );
  const canvas = firefox.document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'canvas',
  ) as HTMLCanvasElement;
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.getContext('2d')?.drawImage(drawn, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
