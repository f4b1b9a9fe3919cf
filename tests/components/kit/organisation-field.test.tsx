// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  OrganisationField,
  type OrganisationFieldProps,
} from '../../../components/kit/fields/OrganisationField';
import { anOrganisation } from '../panel/made-up-list';
import { findFaults } from './accessibility';

const BODIES = Array.from({ length: 300 }, (_, n) => anOrganisation(`body-${n}`, `Body number ${n}`));

function show() {
  const onChange = vi.fn<OrganisationFieldProps['onChange']>();
  render(
    <main>
      <h1>Who</h1>
      <OrganisationField
        id="body"
        label="Your organisation"
        organisations={BODIES}
        value={null}
        onChange={onChange}
      />
    </main>,
  );
  return { onChange, field: screen.getByRole('combobox', { name: 'Your organisation' }) };
}

afterEach(cleanup);

describe('the field for one of three hundred organisations', () => {
  it('narrows with each letter and says how many are left', async () => {
    const { field } = show();
    await userEvent.type(field, 'number 29');
    expect(screen.getAllByRole('option')).toHaveLength(11);
    expect(screen.getByRole('status').textContent).toBe('11 organisations');
    expect(await findFaults()).toEqual([]);
  });

  it('is chosen from with the arrow keys, round and round, and Enter', async () => {
    const { field, onChange } = show();
    await userEvent.type(field, 'number 299{ArrowDown}');
    expect(field.getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { selected: true }).id,
    );
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenLastCalledWith(BODIES[299]);
    expect(field).toHaveProperty('value', 'Body number 299');
    expect(screen.queryByRole('option')).toBeNull();
    await userEvent.clear(field);
    await userEvent.type(field, 'number 29{ArrowUp}{Enter}');
    expect(onChange).toHaveBeenLastCalledWith(BODIES[299]);
  });

  it('is chosen from by pointer', async () => {
    const { field, onChange } = show();
    await userEvent.type(field, 'number 17');
    await userEvent.click(screen.getByRole('option', { name: 'Body number 17' }));
    expect(onChange).toHaveBeenLastCalledWith(BODIES[17]);
  });

  it('takes a whole name that was typed, and no half one', async () => {
    const { field, onChange } = show();
    await userEvent.type(field, 'body NUMBER 1');
    expect(onChange).toHaveBeenLastCalledWith(BODIES[1]);
    await userEvent.type(field, '{Backspace}');
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  it('closes with Escape and keeps what was typed', async () => {
    const { field } = show();
    await userEvent.type(field, 'number{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(field).toHaveProperty('value', 'number');
  });
});
