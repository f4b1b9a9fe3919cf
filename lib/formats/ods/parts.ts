import { escapeXml } from '../sheet/escape-xml';
import { MANIFEST, NAMESPACES } from './namespaces';

/** What an OpenDocument spreadsheet says it is, in its first bytes. */
export const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

const START = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What a package says of itself. */
export interface PackageAbout {
  readonly title: string;
  readonly creator: string | null;
  /** The instant it was made, or its day. */
  readonly createdAt: string;
}

function meta({ title, creator, createdAt }: PackageAbout): string {
  const person = creator === null ? '' : `<meta:initial-creator>${escapeXml(creator)}</meta:initial-creator>`;
  return `${START}<office:document-meta ${NAMESPACES} office:version="1.3"><office:meta><meta:generator>Take Part</meta:generator><dc:title>${escapeXml(title)}</dc:title><dc:language>en-GB</dc:language>${person}<meta:creation-date>${createdAt}</meta:creation-date></office:meta></office:document-meta>`;
}

const STYLES = `${START}<office:document-styles ${NAMESPACES} office:version="1.3"><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:font-family="Arial" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles></office:document-styles>`;

const PARTS = ['content.xml', 'meta.xml', 'styles.xml']
  .map((path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`)
  .join('');

const LIST = `${START}<manifest:manifest xmlns:manifest="${MANIFEST}" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${ODS_TYPE}"/>${PARTS}</manifest:manifest>`;

/** The small parts of the package beside `mimetype` and `content.xml`, by their names in it. */
export function packageParts(about: PackageAbout): readonly (readonly [string, string])[] {
  return [
    ['meta.xml', meta(about)],
    ['styles.xml', STYLES],
    ['META-INF/manifest.xml', LIST],
  ];
}
