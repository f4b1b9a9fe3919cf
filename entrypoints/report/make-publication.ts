import type { PublicationFile } from '../../components/report/published/publication-files';
import type { Publication } from '../../components/report/desk/view';
import type { RollUp } from '../../lib/report/roll-up/roll-up';
import type { PublishedReport } from '../../lib/report/publish/published-report';

/** The files with their page, and all of them in one archive named after it. */
async function together(files: readonly PublicationFile[], madeOn: string): Promise<Publication> {
  const { zipFiles } = await import('../../lib/formats/zip/zip-files');
  const page = files.find(({ mediaType }) => mediaType === 'text/html');
  const zip: PublicationFile = {
    name: (page?.name ?? '').replace(/html$/, 'zip'),
    mediaType: 'application/zip',
    content: await zipFiles(files, `${madeOn}T00:00:00Z`),
  };
  return { files, zip, page: typeof page?.content === 'string' ? page.content : '' };
}

/** Writes a publication's files. What it takes is loaded when somebody publishes, and not before. */
export async function makePublication(report: PublishedReport): Promise<Publication> {
  const [{ renderToStaticMarkup }, { publicationFiles }, { default: style }] = await Promise.all([
    import('react-dom/server'),
    import('../../components/report/published/publication-files'),
    import('virtual:published-style'),
  ]);
  return together(publicationFiles(report, { style, render: renderToStaticMarkup }), report.madeOn);
}

/** The same of several organisations’ reports. */
export async function makeRollUpPublication(rollUp: RollUp): Promise<Publication> {
  const [{ renderToStaticMarkup }, { rollUpFiles }, { default: style }] = await Promise.all([
    import('react-dom/server'),
    import('../../components/report/roll-up/roll-up-files'),
    import('virtual:published-style'),
  ]);
  return together(rollUpFiles(rollUp, { style, render: renderToStaticMarkup }), rollUp.madeOn);
}
