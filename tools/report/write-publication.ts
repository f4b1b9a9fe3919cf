import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PageMeans, PublicationFile } from '../../components/report/published/publication-files';
import { publishReport, type PublishRequest } from '../../lib/report/publish/publish-report';
import type { RollUp } from '../../lib/report/roll-up/roll-up';
import { compileStyle } from '../feed/face/compile-style';
import { giveTexts } from '../texts/give-texts';
import { readTexts } from '../texts/read-texts';

/** Writes what may leave of a report into a folder, by the code of the page. Answers the paths of the files. */
export async function writePublication(request: PublishRequest, folder: string): Promise<readonly string[]> {
  giveTexts(readTexts());
  // Only now: components look for their texts when they are loaded.
  const { publicationFiles } = await import('../../components/report/published/publication-files');
  return writeAll(publicationFiles(publishReport(request), pageMeans()), folder);
}

/** The same for a roll-up of reports. */
export async function writeRollUp(rollUp: RollUp, folder: string): Promise<readonly string[]> {
  giveTexts(readTexts());
  const { rollUpFiles } = await import('../../components/report/roll-up/roll-up-files');
  return writeAll(rollUpFiles(rollUp, pageMeans()), folder);
}

function pageMeans(): PageMeans {
  return {
    style: compileStyle('components/report/published/published.scss'),
    render: renderToStaticMarkup,
  };
}

function writeAll(files: readonly PublicationFile[], folder: string): readonly string[] {
  return files.map(({ name, content }) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}
