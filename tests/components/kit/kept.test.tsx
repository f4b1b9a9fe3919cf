// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { KeptInContext, keptIn } from '../../../components/kit/kept/kept-in';
import { KeptLine } from '../../../components/kit/kept/KeptLine';

afterEach(cleanup);

function told(isPractice: boolean, isPrivate: boolean): string | null {
  const { container } = render(
    <KeptInContext value={keptIn(isPractice, isPrivate)}>
      <KeptLine />
    </KeptInContext>,
  );
  return container.textContent;
}

describe('what becomes of what is logged', () => {
  it('stays on this computer, in an ordinary window', () => {
    expect(told(false, false)).toBe('Kept on this computer. Nothing is sent.');
  });

  it('is never called kept in a private window', () => {
    expect(told(false, true)).toBe('Not kept: this is a private window. Nothing is sent.');
  });

  it('is called made up for as long as one practises, in any window', () => {
    expect(told(true, false)).toBe('Made up, and deleted when you stop practising. Nothing is sent.');
    expect(told(true, true)).toBe(told(true, false));
  });
});
