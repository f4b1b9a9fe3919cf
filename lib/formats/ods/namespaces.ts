const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

/** The namespaces of OpenDocument that our parts use. */
export const NAMESPACES = [
  ['office', `${OASIS}:office:1.0`],
  ['table', `${OASIS}:table:1.0`],
  ['text', `${OASIS}:text:1.0`],
  ['style', `${OASIS}:style:1.0`],
  ['number', `${OASIS}:datastyle:1.0`],
  ['meta', `${OASIS}:meta:1.0`],
  ['fo', `${OASIS}:xsl-fo-compatible:1.0`],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');

/** The namespace of the list of an OpenDocument package's parts. */
export const MANIFEST = `${OASIS}:manifest:1.0`;
