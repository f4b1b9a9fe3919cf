// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FIELDS_BY_KIND } from '../../../components/kit/log-form/fields-by-kind';
import { LogForm, type LogFormProps } from '../../../components/kit/log-form/LogForm';
import { sayProblem } from '../../../components/kit/log-form/say-problem';
import type { RedLine } from '../../../lib/list/guidance';
import { finishDraft } from '../../../lib/log/finish-draft';
import type { Draft } from '../../../lib/log/draft';
import { KindName } from '../../../lib/log/entry';
import { aDraft } from '../panel/views';
import { findFaults } from './accessibility';

const TODAY = '2026-11-21';
const RULE: RedLine = {
  id: 'private-messages',
  title: 'No record in private messages alone',
  text: 'They are no official channel.',
  goesTo: 'Copy the record into your systems.',
  source: { title: 'Guidance on channels', url: 'https://www.gov.uk/channels', published: '2023-03-30' },
};

function show(first: Draft, more: Partial<LogFormProps> = {}) {
  const latest = { draft: first };
  const onSave = vi.fn<() => void>();
  const onCancel = vi.fn<() => void>();
  function Held() {
    const [draft, setDraft] = useState(first);
    return (
      <LogForm
        draft={draft}
        problems={[]}
        placeName="Parents’ Corner"
        kinds={KindName.options}
        topics={[
          { id: 'free-hours', name: 'Free childcare hours' },
          { id: 'school-places', name: 'School places' },
        ]}
        signposts={[
          { title: 'Childcare choices', url: 'https://www.gov.uk/childcare', for: 'What help there is' },
        ]}
        commitments={[{ id: 'sixty', text: 'Answer 60.', measure: 'answers', target: 60, per: 'quarter' }]}
        recordRule={RULE}
        promise={3}
        today={TODAY}
        bar="in-place"
        onChange={(changed) => {
          latest.draft = changed;
          setDraft(changed);
        }}
        onSave={onSave}
        onCancel={onCancel}
        {...more}
      />
    );
  }
  const shown = render(
    <main>
      <Held />
    </main>,
  );
  return { latest, onSave, onCancel, ...shown };
}

afterEach(cleanup);

describe('the form of an entry', () => {
  it.each(KindName.options)('has three fields in sight at most and each once: %s', async (kind) => {
    const { inSight, behind } = FIELDS_BY_KIND[kind];
    expect(inSight.length).toBeLessThanOrEqual(3);
    expect(new Set([...inSight, ...behind]).size).toBe(inSight.length + behind.length);
    show(aDraft(kind));
    expect(await findFaults()).toEqual([]);
  });

  it('says what is kept, and that nothing is sent', () => {
    show(aDraft('answer'));
    expect(screen.getByText('parents-corner.example/…/1161685', { exact: false })).toBeTruthy();
    expect(screen.getByText(/^Kept on this computer. Nothing is sent\./)).toBeTruthy();
  });

  it('keeps the forum only when its author says so, and the thread again', async () => {
    const { latest } = show(aDraft('answer'));
    await userEvent.click(screen.getByRole('button', { name: 'keep the forum only' }));
    expect(latest.draft.precision).toBe('forum');
    expect(screen.queryByText(/1161685/)).toBeNull();
    expect(screen.queryByText(/30 hours/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'keep the thread' }));
    expect(latest.draft.precision).toBe('thread');
  });

  it('holds every field word for word', async () => {
    const { latest } = show(aDraft('answer'));
    await userEvent.selectOptions(screen.getByLabelText('What was it about?'), 'School places');
    await userEvent.click(screen.getByRole('radio', { name: 'Earlier' }));
    await userEvent.click(screen.getByRole('radio', { name: 'On a date' }));
    await userEvent.type(screen.getByLabelText(/I owe an answer by/), '2026-11-27');
    await userEvent.click(screen.getByText('Outcome, time spent and more'));
    await userEvent.selectOptions(screen.getByLabelText(/What came of it/), 'Thanked');
    await userEvent.type(screen.getByLabelText(/Minutes spent/), 'ten');
    await userEvent.type(screen.getByLabelText(/What should we know/), 'The form is hard to find.');
    await userEvent.type(screen.getByLabelText(/^Note/), ' spaced ');
    await userEvent.selectOptions(screen.getByLabelText(/Counts towards/), 'Answer 60.');
    expect(latest.draft).toMatchObject({
      topics: ['school-places'],
      disclosure: 'earlier',
      followUpDue: '2026-11-27',
      outcome: 'thanked',
      minutes: 'ten',
      issue: 'The form is hard to find.',
      note: ' spaced ',
      commitment: 'sixty',
    });
    expect(screen.getByText('That is 27 November 2026.')).toBeTruthy();
  });

  it('takes the plan’s pages by a tick and others as they are typed', async () => {
    const { latest } = show(aDraft('signpost'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Childcare choices' }));
    await userEvent.type(screen.getByLabelText(/Other pages/), 'gov.uk/a{Enter}{Enter}gov.uk/b');
    expect(latest.draft.pages).toEqual(['https://www.gov.uk/childcare', 'gov.uk/a', 'gov.uk/b']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Childcare choices' }));
    expect(latest.draft.pages).toEqual(['gov.uk/a', 'gov.uk/b']);
  });

  it('asks which way a referral went and what stopped somebody', async () => {
    const { latest } = show(aDraft('referral'));
    await userEvent.click(screen.getByRole('radio', { name: 'To us' }));
    expect(latest.draft.direction).toBe('in');
    cleanup();
    const barrier = show(aDraft('barrier'));
    await userEvent.selectOptions(screen.getByLabelText('What stopped you?'), 'I had no time');
    expect(barrier.latest.draft.reason).toBe('no-time');
  });

  it('keeps the other topics of an entry that has several, and one the plan has dropped', async () => {
    const { latest } = show(aDraft('answer', { topics: ['dropped', 'free-hours'] }));
    expect(screen.getByText('Also: Free childcare hours')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('What was it about?'), 'School places');
    expect(latest.draft.topics).toEqual(['school-places', 'free-hours']);
  });

  it('changes the kind and keeps what was written', async () => {
    const { latest } = show(aDraft('answer', { note: 'Kept.' }));
    await userEvent.selectOptions(screen.getByLabelText('Kind of entry'), 'Barrier');
    expect(latest.draft).toMatchObject({ kind: 'barrier', note: 'Kept.' });
    expect(screen.getByRole('heading', { name: 'Log a barrier' })).toBeTruthy();
  });

  it('offers no other kind than those that fit the place', () => {
    show(aDraft('listening'), { kinds: ['listening', 'operator-contact'] });
    const kinds = screen.getByLabelText('Kind of entry').textContent;
    expect(kinds).toBe('Issue heardContact made');
  });

  it('marks an owed answer as given, of an entry that is changed', async () => {
    const editing = { id: 'x', revision: 1, at: '2026-11-03T10:00:00Z', offset: 0 };
    const { latest } = show(aDraft('answer', { editing, followUpDue: '2026-11-26' }));
    expect(screen.getByRole('heading', { name: 'Change this entry' })).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'I have answered' }));
    expect(latest.draft.followUpDone).toBe(TODAY);
  });

  it('cuts a title of 10,000 characters by sight, not in the draft', () => {
    const title = 'x'.repeat(10_000);
    const { latest } = show(aDraft('answer', { title }));
    expect(screen.getByText(title).closest('.clamp')).toBeTruthy();
    expect(latest.draft.title).toBe(title);
  });

  it('promises an answer at one press, by the plan’s own promise among others', async () => {
    const { latest } = show(aDraft('answer'));
    const owe = within(screen.getByRole('group', { name: 'Do you owe an answer?' }));
    const offered = owe.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(offered).toEqual(['No', 'Tomorrow', 'In 3 working days (our plan)', 'In a week', 'On a date']);
    await userEvent.click(owe.getByRole('radio', { name: 'In 3 working days (our plan)' }));
    // 21 November 2026 is a Saturday.
    expect(latest.draft.followUpDue).toBe('2026-11-25');
    expect(screen.getByText('That is 25 November 2026.')).toBeTruthy();
    await userEvent.click(owe.getByRole('radio', { name: 'No' }));
    expect(latest.draft.followUpDue).toBe('');
  });

  it('keeps the day that was chosen when another day is to be typed', async () => {
    const { latest } = show(aDraft('answer'));
    await userEvent.click(screen.getByRole('radio', { name: 'In a week' }));
    await userEvent.click(screen.getByRole('radio', { name: 'On a date' }));
    expect(latest.draft.followUpDue).toBe('2026-11-28');
    expect(screen.getByLabelText(/I owe an answer by/)).toHaveProperty('value', '2026-11-28');
  });

  it('reminds of the record when the talk moved to private messages, with its source', async () => {
    const { latest } = show(aDraft('answer'));
    expect(screen.queryByText('Capture the record')).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'It moved to private messages' }));
    expect(latest.draft.privateMessage).toEqual({ captured: null });
    expect(screen.getByText('Capture the record')).toBeTruthy();
    expect(screen.getByText(/They are no official channel. Copy the record/)).toBeTruthy();
    const source = screen.getByRole('link', { name: /Guidance on channels/ });
    expect(source.getAttribute('href')).toBe('https://www.gov.uk/channels');
    expect(source.closest('p')?.textContent).toContain('30 March 2023');
    await userEvent.click(screen.getByRole('checkbox', { name: 'The record is in our official systems' }));
    expect(latest.draft.privateMessage).toEqual({ captured: TODAY });
    expect(await findFaults()).toEqual([]);
  });

  it('reminds of it in our own words where the list says nothing', () => {
    show(aDraft('answer', { privateMessage: { captured: null } }), { recordRule: null });
    expect(screen.getByText(/are not an official channel/)).toBeTruthy();
  });

  it('shows no field that does not serve the kind, but loses none that holds something', () => {
    show(aDraft('barrier'));
    expect(screen.queryByLabelText(/Minutes spent/)).toBeNull();
    expect(screen.queryByText('Do you owe an answer?')).toBeNull();
    cleanup();
    show(aDraft('barrier', { minutes: '5', followUpDue: '2026-11-28', issue: 'Kept.' }));
    expect(screen.getByLabelText(/Minutes spent/)).toHaveProperty('value', '5');
    expect(screen.getByText('Do you owe an answer?')).toBeTruthy();
    expect(screen.getByLabelText(/What should we know/)).toHaveProperty('value', 'Kept.');
  });

  it('saves by Ctrl+Enter from wherever the focus is, once', async () => {
    const { onSave } = show(aDraft('answer'));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(onSave).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByText('Outcome, time spent and more'));
    await userEvent.type(screen.getByLabelText(/^Note/), 'word{Control>}{Enter}{/Control}');
    expect(onSave).toHaveBeenCalledTimes(2);
    await userEvent.type(screen.getByLabelText(/^Note/), '{Enter}');
    expect(onSave).toHaveBeenCalledTimes(2);
  });

  it('saves and cancels', async () => {
    const { onSave, onCancel } = show(aDraft('answer'));
    await userEvent.click(screen.getByRole('button', { name: 'Save entry' }));
    expect(onSave).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('a form that cannot be saved', () => {
  const wrong = aDraft('signpost', {
    pages: ['nonsense nonsense'],
    minutes: 'ten',
    askedOn: '2027-01-01',
    followUpDue: '2026-01-01',
    issue: 'x'.repeat(501),
    note: 'x'.repeat(10_001),
  });
  const finished = finishDraft(wrong, { id: 'x', now: '2026-11-21T12:00:00Z', offset: 0, today: TODAY });
  const problems = finished.ok ? [] : finished.problems;

  it('says at each field what is wrong, opens what was hidden, and sums it up', async () => {
    show(wrong, { problems });
    expect(problems).toHaveLength(6);
    const summary = screen.getByRole('alert');
    for (const problem of problems) {
      const said = sayProblem(problem);
      expect(summary.textContent).toContain(said);
      expect(screen.getAllByText(said).some((text) => text.closest('.field--error'))).toBe(true);
    }
    const minutes = screen.getByLabelText(/Minutes spent/);
    expect(minutes.closest('details')).toHaveProperty('open', true);
    expect(minutes.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(minutes.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Enter the minutes as a number, such as 15',
    );
    expect(await findFaults()).toEqual([]);
  });

  it('leads from each mistake to its field', async () => {
    show(wrong, { problems });
    await userEvent.click(screen.getByRole('link', { name: 'Enter the minutes as a number, such as 15' }));
    expect(document.activeElement).toBe(screen.getByLabelText(/Minutes spent/));
  });

  it('leads to the forum-only button when the thread’s address cannot be kept', async () => {
    show(aDraft('answer'), { problems: [{ field: 'thread', reason: 'not-an-address' }] });
    await userEvent.click(screen.getByRole('link', { name: /Keep the forum only/ }));
    expect(document.activeElement?.textContent).toBe('keep the forum only');
  });

  it('moves the focus to the summary after an attempt to save, and never while typing', async () => {
    function Held() {
      const [tried, setTried] = useState(false);
      return (
        <LogForm
          draft={wrong}
          problems={tried ? problems : []}
          placeName="Parents’ Corner"
          kinds={[]}
          topics={[]}
          signposts={[]}
          commitments={[]}
          recordRule={null}
          promise={null}
          today={TODAY}
          bar="fixed"
          onChange={() => {}}
          onSave={() => setTried(true)}
          onCancel={() => {}}
        />
      );
    }
    render(<Held />);
    await userEvent.click(screen.getByRole('button', { name: 'Save entry' }));
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await userEvent.type(screen.getByLabelText(/^Note/), 'a');
    expect(document.activeElement).toBe(screen.getByLabelText(/^Note/));
  });
});
