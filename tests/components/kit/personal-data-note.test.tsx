// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { PersonalDataNote } from '../../../components/kit/personal-data/PersonalDataNote';
import { sayPersonal } from '../../../components/kit/personal-data/say-personal';
import { takeOut } from '../../../components/kit/personal-data/take-out';
import { PERSONAL_KINDS } from '../../../lib/log/personal-data/found';
import { findFaults } from './accessibility';

function Note({ first }: { readonly first: string }) {
  const [text, setText] = useState(first);
  return (
    <main>
      <h1>A note</h1>
      <label htmlFor="note">Note</label>
      <textarea id="note" value={text} onChange={(event) => setText(event.target.value)} />
      <PersonalDataNote field="note" text={text} onChange={setText} />
    </main>
  );
}

afterEach(cleanup);

describe('a quiet word about words that look personal', () => {
  it('is not there while there is nothing to say', () => {
    render(<Note first="Explained the 15 hours of childcare." />);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('comes while somebody types, with the exact words, and is read out', async () => {
    render(<Note first="" />);
    await userEvent.type(screen.getByLabelText('Note'), 'ring her on 07700 900123');
    expect(screen.getByRole('status').textContent).toContain('“07700 900123” looks like a telephone number.');
    expect(await findFaults()).toEqual([]);
  });

  it('takes the words out at one press and goes back to the field', async () => {
    render(<Note first="ring her on 07700 900123 after six, or write to sian@example.org" />);
    await userEvent.click(screen.getByRole('button', { name: /Take it out \(07700 900123\)/ }));
    const note = screen.getByLabelText('Note');
    expect(note).toHaveProperty('value', 'ring her on after six, or write to sian@example.org');
    expect(document.activeElement).toBe(note);
    expect(screen.getByRole('status').textContent).toContain('sian@example.org');
  });

  it('goes away at one press, stays away for these words and comes back for others', async () => {
    render(<Note first="ring 07700 900123" />);
    await userEvent.click(screen.getByRole('button', { name: 'Keep it, it is not about a person' }));
    expect(screen.getByRole('status').textContent).toBe('');
    await userEvent.type(screen.getByLabelText('Note'), ', thanks @sunny_mum');
    expect(screen.getByRole('status').textContent).toContain('@sunny_mum');
    expect(screen.getByRole('status').textContent).not.toContain('07700');
  });

  it('has a sentence of its own for each kind', () => {
    const said = PERSONAL_KINDS.map((kind) => sayPersonal(kind, 'these words'));
    expect(new Set(said).size).toBe(PERSONAL_KINDS.length);
    for (const sentence of said) expect(sentence).toContain('“these words”');
  });

  it.each([
    ['thanks @sunny_mum for this', '@sunny_mum', 'thanks for this'],
    ['thanks, @sunny_mum.', '@sunny_mum', 'thanks,.'],
    ['@sunny_mum asked', '@sunny_mum', 'asked'],
    ['one\n@sunny_mum\ntwo', '@sunny_mum', 'one\n\ntwo'],
    ['@a_b and @a_b', '@a_b', 'and'],
  ])('leaves no double blank: %j', (text, words, left) => {
    expect(takeOut(text, words)).toBe(left);
  });
});
