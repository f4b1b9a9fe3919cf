import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { publishReport, type PublishRequest } from '../../lib/report/publish/publish-report';
import { compileStyle } from '../feed/face/compile-style';
import { giveTexts } from '../texts/give-texts';
import { readTexts } from '../texts/read-texts';

/** Writes what may leave of a report into a folder, by the code of the page. Answers the paths of the files. */
export async function writePublication(request: PublishRequest, folder: string): Promise<readonly string[]> {
  giveTexts(readTexts());
  // Only now: components look for their texts when they are loaded.
  const { publicationFiles } = await import('../../components/report/published/publication-files');
  const style = compileStyle('components/report/published/published.scss');
  const files = publicationFiles(publishReport(request), { style, render: renderToStaticMarkup });
  return files.map(({ name, content }) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}
