import { beforeAll, expect, it } from 'vitest';
import type { Kind } from '../../lib/log/entry';
import { listNames } from '../../tools/browsers/controls';
import type { PanelPage } from '../../tools/browsers/panel-page';
import { inEachBrowser } from './desk/in-each-browser';
import { introduce } from './desk/introduce';
import { HARBOUR_TOWN } from './desk/places';
import { publishedForum, publishedPlan, threadAt } from './desk/published';
import { say } from './desk/say';
import { readEntries } from './desk/stored-rows';

const FORUM = publishedForum('harbour-town-talk');
const PLAN = publishedPlan('department-for-education');

/** The kinds of entry that are posts. */
const POSTS = [
  'answer',
  'correction',
  'signpost',
  'clinic',
  'consultation',
] as const satisfies readonly Kind[];

inEachBrowser('Not welcome', (desk) => {
  let panel: PanelPage;

  beforeAll(async () => {
    await introduce(desk);
    panel = await desk.openPanelAt(HARBOUR_TOWN);
    await panel.waitForText(FORUM.name);
  });

  it('says first, in the operator’s own words, that officials are asked not to post', async () => {
    const { stance } = FORUM;
    if (stance.name !== 'not-welcome') throw new Error('The example list has changed.');
    const [forum, ...headings] = await listNames(panel.surface, 'heading');
    expect(forum).toBe(FORUM.name);
    expect(headings.length).toBeGreaterThan(2);
    const text = await panel.text();
    const words = text.indexOf(stance.words);
    expect(words).toBeGreaterThan(text.indexOf(say('panel.answer.notWelcome')));
    expect(text.indexOf(say('panel.answer.notWelcome'))).toBeGreaterThan(text.indexOf(FORUM.name));
    for (const heading of headings) expect(text.indexOf(heading), heading).toBeGreaterThan(words);
  });

  it('says what to do instead, before anything else', async () => {
    const [, next] = await listNames(panel.surface, 'heading');
    expect(next).toBe(say('panel.instead.title'));
    const instead = await panel.section(say('panel.instead.title'));
    expect(instead).toContain(say('panel.instead.writeWhy'));
    for (const note of FORUM.terms.notes) expect(instead).toContain(note);
    expect(await listNames(panel.surface, 'link')).toContainEqual(
      expect.stringContaining(say('panel.instead.writeOpen')),
    );
  });

  it('offers nothing that helps to post, however much is opened', async () => {
    const closed = [
      say('panel.instead.note'),
      say('panel.instead.own'),
      say('panel.instead.lead'),
      say('panel.plan.doAndAvoid'),
      say('panel.plan.escalation'),
      say('panel.plan.about'),
      say('panel.why.sources'),
      say('panel.log.more'),
    ];
    for (const summary of closed) await panel.open(summary);
    const here = PLAN.forums.find(({ forum }) => forum === FORUM.id);
    const links = await listNames(panel.surface, 'link');
    for (const { title } of here?.signposts ?? []) {
      expect(links).toContainEqual(expect.stringContaining(title));
    }

    const buttons = await listNames(panel.surface, 'button');
    // What is behind "More…" is in sight: a barrier is offered there.
    expect(buttons).toContainEqual(expect.stringContaining(say('words.log.barrier')));
    for (const kind of POSTS) {
      expect(buttons).not.toContainEqual(expect.stringContaining(say(`words.log.${kind}`)));
    }
    // All that can be copied is the administrators' address.
    expect(buttons.filter((name) => name.startsWith(say('kit.copy')))).toEqual([
      say('panel.instead.copyAddress'),
    ]);
    expect(await listNames(panel.surface, 'checkbox')).toEqual([]);
    const headings = await listNames(panel.surface, 'heading');
    expect(headings).not.toContain(say('panel.who.title'));
    expect(headings).not.toContain(say('panel.before.title'));
    expect(await panel.text()).not.toContain('a childcare adviser');
  });

  it('takes an issue that was read there, as something that was not posted', async () => {
    await panel.startEntry('listening');
    await panel.write(say('kit.form.issue'), 'Nobody was told that the library closes on Mondays.');
    expect(await panel.text()).not.toContain(say('kit.form.disclosure'));
    await panel.saveEntry();
    const entries = await readEntries(panel.surface);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      act: { kind: 'listening' },
      where: { precision: 'thread', forum: FORUM.id, thread: threadAt(HARBOUR_TOWN) },
      issue: 'Nobody was told that the library closes on Mondays.',
      disclosure: 'not-applicable',
      evidence: { stance: 'not-welcome', planVersion: PLAN.version, approach: 'stay-away' },
    });
  });
});
