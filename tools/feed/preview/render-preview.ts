import { register } from 'node:module';
import { createElement } from 'react';
import { giveTexts } from '../../texts/give-texts';
import { readTexts } from '../../texts/read-texts';
import { compileStyle } from '../face/compile-style';
import { renderPage } from '../face/render-page';
import type { PreviewPageProps } from './PreviewPage';

/** A preview as one HTML file with its styles inside. */
export async function renderPreview(props: PreviewPageProps): Promise<string> {
  giveTexts(readTexts());
  register('./style-hook.mjs', import.meta.url);
  // Only now: components look for their texts and name their styles when they are loaded.
  const { PreviewPage } = await import('./PreviewPage');
  const style = compileStyle('tools/feed/preview/preview.scss');
  return renderPage(createElement(PreviewPage, props)).replace(
    '</head>',
    () => `<style>${style}</style></head>`,
  );
}
