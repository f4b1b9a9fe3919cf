const TOP = new Set(
  (
    'version title home_page_url feed_url description user_comment next_url icon favicon authors language ' +
    'expired hubs items'
  ).split(' '),
);
const ITEM = new Set(
  (
    'id url external_url title content_html content_text summary image banner_image date_published ' +
    'date_modified authors tags language attachments'
  ).split(' '),
);
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

type Fields = Readonly<Record<string, unknown>>;

/** Where a document is not what https://jsonfeed.org/version/1.1 asks for; written from that page, not from our schema. */
export function findFeedFaults(feed: Fields): readonly string[] {
  const items = Array.isArray(feed['items']) ? (feed['items'] as readonly Fields[]) : [];
  const ids = items.map((item) => item['id']);
  return [
    ...(feed['version'] === 'https://jsonfeed.org/version/1.1' ? [] : ['version']),
    ...(isText(feed['title']) ? [] : ['title']),
    ...(Array.isArray(feed['items']) ? [] : ['items']),
    ...unknownIn(feed, TOP),
    ...['home_page_url', 'feed_url'].filter((field) => field in feed && !isAddress(feed[field])),
    ...(ids.every(isText) && new Set(ids).size === ids.length ? [] : ['items: id']),
    ...items.flatMap((item) => [
      ...unknownIn(item, ITEM),
      ...(isText(item['content_text']) || isText(item['content_html']) ? [] : ['items: content']),
      ...(!('url' in item) || isAddress(item['url']) ? [] : ['items: url']),
      ...(RFC_3339.test(String(item['date_published'])) ? [] : ['items: date_published']),
    ]),
  ];
}

/** Whoever adds a field of their own begins its name with an underscore. */
function unknownIn(thing: Fields, known: ReadonlySet<string>): string[] {
  return Object.keys(thing).filter((field) => !known.has(field) && !/^_[a-z]/i.test(field));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:$/.test(URL.parse(value)?.protocol ?? '');
}
