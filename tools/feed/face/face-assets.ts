import { bundleForm } from './bundle-form';
import { compileStyle } from './compile-style';
import type { FaceFile } from './face-files';

/** What the pages of a face load, and nothing else: their style sheet, and the one script of the form. */
export async function faceAssets(): Promise<readonly FaceFile[]> {
  return [
    { path: 'style.css', text: compileStyle('tools/feed/face/face.scss') },
    { path: 'nominate.js', text: await bundleForm() },
  ];
}
