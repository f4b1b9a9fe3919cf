import { Panel } from '../../../components/panel/Panel';
import type { PanelView } from '../../../components/panel/view';
import { NO_ACTS } from './preview-view';

export interface PreviewPageProps {
  readonly view: PanelView;
  /** Who looks at what, and when: in a line above the panel. */
  readonly about: string;
}

/** The panel as it would be, at the width of a side panel, on a page of its own. */
export function PreviewPage({ view, about }: PreviewPageProps) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{about}</title>
      </head>
      <body className="preview">
        <aside className="preview__about" aria-label="About this preview">
          <p>{about}</p>
          <p>This is a preview: it can be read and opened, but nothing in it can be pressed.</p>
        </aside>
        <Panel view={view} acts={NO_ACTS} />
      </body>
    </html>
  );
}
