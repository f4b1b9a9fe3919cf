import * as fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { summary } from '../../../lib/formats/summary';
import type { Entry } from '../../../lib/log/entry';
import { MADE_UP_WORDS } from '../../../tools/bench/made-up/summary-words';
import { entry as anyEntry } from '../log/arbitraries';
import { anAnswer } from '../log/examples';
import { outgoing, textOf } from './outgoing';
import { readXml } from './packages/read-xml';

const idOf = (n: number): string => `0193a4c5-6b1e-7c3d-8f2a-${String(n).padStart(12, '0')}`;
const LOG: readonly Entry[] = [
  {
    ...anAnswer,
    id: idOf(1),
    at: '2026-10-31T09:00:00.000Z',
    minutes: 9,
    followUp: { due: '2026-11-05', done: '2026-11-04' },
  },
  { ...anAnswer, id: idOf(2), minutes: 6, followUp: { due: '2026-11-20', done: null } },
  {
    ...anAnswer,
    id: idOf(3),
    at: '2026-11-30T23:30:00.000Z',
    act: { kind: 'barrier', reason: 'no-time' },
    where: { precision: 'site', host: 'allotments.example' },
    note: '<script>alert("Ŵyth")</script> & more',
  },
];

/** The words that one sees, without what stands in the head. */
async function seen(entries: readonly Entry[]): Promise<string> {
  const html = await textOf(summary, outgoing(entries));
  return html
    .slice(html.indexOf('<body'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('The summary for people', () => {
  it('has nothing wrong for an HTML validator', async () => {
    const html = await textOf(summary, outgoing(LOG));
    const report = new HtmlValidate({ extends: ['html-validate:standard'] }).validateStringSync(html);
    const found = report.results.flatMap(({ messages }) =>
      messages
        .filter(({ ruleId }) => !['no-inline-style', 'long-title'].includes(ruleId))
        .map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
    );
    expect(found).toEqual([]);
  });

  it('adds up entries, forums, owed answers and minutes, with every nought of a kind', async () => {
    const text = await seen(LOG);
    expect(text).toContain('3 entries 2 forums 1 answers owed 15 minutes');
    expect(text).toContain('Answer 2');
    expect(text).toContain('Clinic 0');
    expect(text).toContain('October 2026 1 November 2026 2');
    // Told by the name of the forum, and by the host of a site that is not listed.
    expect(text).toContain('Parents’ Corner &amp; friends 2 allotments.example 1');
  });

  it('says of each promise how it stands, and tells no minutes where none were given', async () => {
    const text = await seen(LOG);
    expect(text).toContain('Answered on 4 November 2026');
    expect(text).toContain('Overdue');
    expect(await seen([anAnswer])).not.toMatch(/\d minutes/);
    expect(await seen([anAnswer])).not.toContain(MADE_UP_WORDS.followUps);
    expect(await seen([])).toContain('Nothing');
  });

  it.each([999, 1_000, 1_001])('tells every one of %i promises, each once', async (count) => {
    const entries = Array.from({ length: count }, (_, n): Entry => {
      return { ...anAnswer, id: idOf(n), followUp: { due: '2026-11-20', done: null } };
    });
    const text = await seen(entries);
    expect(text.match(/Overdue/g)).toHaveLength(count);
    expect(text).toContain(`${count.toLocaleString('en-GB')} answers owed`);
  });

  it('runs nothing and asks for nothing, whatever strangers write into titles', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 4 }), async (entries) => {
        const html = await textOf(summary, outgoing(entries));
        const tags: string[] = [];
        const body = html.slice(html.indexOf('<main>'), html.indexOf('</main>') + 7);
        readXml(body, {
          onOpen: (name, attributes) => {
            tags.push(name, ...attributes.keys());
            expect(attributes.get('href') ?? 'https:').toMatch(/^https?:/);
          },
        });
        const known =
          /^(main|section|h2|h3|ul|li|b|table|caption|thead|tbody|tr|th|td|p|a|span|class|style|scope|href|rel)$/;
        expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(await textOf(summary, outgoing(LOG))).toContain("default-src 'none'");
  });
});
