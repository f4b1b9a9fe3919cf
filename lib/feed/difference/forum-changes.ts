import type { Forum, Reach } from '../../list/forum';
import type { z } from 'zod';
import { allSources, sourced, verified } from './common-changes';
import { compareFields, elsewhere, field, inside, items, renamed, type Compare } from './compare';
import { stanceChanges } from './stance-changes';
import { statusChanges } from './status-changes';
import { termChanges } from './term-changes';
import { address, day, id, number, several, source, text, word } from './told';

type Figure = z.infer<typeof Reach>;

const figure: Compare<Figure> = compareFields<Figure>({
  measure: elsewhere,
  value: field('figure', ({ value }) => value, number),
  source: sourced(),
});

const audience = compareFields<Forum['audience']>({
  summary: field('audience', ({ summary }) => summary, text),
  segments: items({ list: 'segments', read: ({ segments }) => segments, key: (each) => each, tell: id }),
});

const operator = compareFields<Forum['operator']>({
  name: field('operator', ({ name }) => name, text),
  kind: field('operator-kind', ({ kind }) => kind, word),
  contact: field('contact', ({ contact }) => contact, text),
});

/** What has changed about one forum. */
export const forumChanges: Compare<Forum> = compareFields<Forum>({
  id: elsewhere,
  name: renamed(({ name }) => name),
  stance: inside(({ stance }) => stance, stanceChanges),
  status: inside(({ status }) => status, statusChanges),
  terms: inside(({ terms }) => terms, termChanges),
  addresses: items({
    list: 'addresses',
    read: ({ addresses }) => addresses,
    key: (each) => each.host + each.paths.join(' '),
    tell: address,
  }),
  kind: field('kind', ({ kind }) => kind, word),
  engine: field('engine', ({ engine }) => engine, id),
  audience: inside((forum) => forum.audience, audience),
  reach: items({
    list: 'reach',
    read: ({ reach }) => reach,
    key: ({ measure }) => measure,
    tell: ({ measure, value, source: from }) => several(text(measure), number(value), source(from)),
    inside: { name: ({ measure }) => measure, compare: figure },
  }),
  operator: inside((forum) => forum.operator, operator),
  arrangement: field('arrangement', ({ arrangement }) => arrangement, word),
  lead: field(
    'lead',
    ({ lead }) => lead,
    (lead, names) => ({ as: 'named', id: lead, name: names.organisation(lead) }),
  ),
  remarks: items({
    list: 'remarks',
    read: ({ remarks }) => remarks,
    key: (remark) => remark.text,
    tell: (remark) => several(text(remark.text), source(remark.source)),
  }),
  verification: verified(),
  sources: allSources(),
  reviewed: field('reviewed', ({ reviewed }) => reviewed, day),
  reviewBy: field('review-by', ({ reviewBy }) => reviewBy, day),
});
