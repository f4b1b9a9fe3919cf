import type { Publication } from '../../components/report/desk/view';
import type { RollUp } from '../../lib/report/roll-up/roll-up';
import type { PublishedReport } from '../../lib/report/publish/published-report';

/** Writes a publication's files. What it takes is loaded when somebody publishes, and not before. */
export async function makePublication(report: PublishedReport): Promise<Publication> {
  const [{ renderToStaticMarkup }, { publicationFiles }, { default: style }] = await Promise.all([
    import('react-dom/server'),
    import('../../components/report/published/publication-files'),
    import('virtual:published-style'),
  ]);
  const files = publicationFiles(report, { style, render: renderToStaticMarkup });
  const page = files.find(({ mediaType }) => mediaType === 'text/html')?.content;
  return { files, page: typeof page === 'string' ? page : '' };
}

/** The same of several organisations’ reports. */
export async function makeRollUpPublication(rollUp: RollUp): Promise<Publication> {
  const [{ renderToStaticMarkup }, { rollUpFiles }, { default: style }] = await Promise.all([
    import('react-dom/server'),
    import('../../components/report/roll-up/roll-up-files'),
    import('virtual:published-style'),
  ]);
  const files = rollUpFiles(rollUp, { style, render: renderToStaticMarkup });
  const page = files.find(({ mediaType }) => mediaType === 'text/html')?.content;
  return { files, page: typeof page === 'string' ? page : '' };
}
