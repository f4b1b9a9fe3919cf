// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { PageLink } from '../../../components/kit/PageLink';

afterEach(cleanup);

describe('a link to a page', () => {
  it('opens in a new tab, says so, and tells the page nothing about where it came from', () => {
    render(<PageLink address="https://www.gov.uk/childcare">Childcare</PageLink>);
    const link = screen.getByRole('link', { name: 'Childcare (opens in a new tab)' });
    expect(link.getAttribute('href')).toBe('https://www.gov.uk/childcare');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
  });

  it('is words alone where the address is not one that people may open', () => {
    render(<PageLink address="javascript:alert(1)">Trap</PageLink>);
    expect(screen.getByText('Trap').tagName).toBe('SPAN');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('never carries a script, whatever the list says', () => {
    const scripts = fc
      .tuple(
        fc.constantFrom('', ' ', '\t', '\n', '\u0000'),
        fc.mixedCase(fc.constant('javascript')),
        fc.string(),
      )
      .map(([before, scheme, rest]) => `${before}${scheme}:${rest}`);
    fc.assert(
      fc.property(scripts, (address) => {
        cleanup();
        render(<PageLink address={address}>Trap</PageLink>);
        expect(document.querySelector('a')).toBeNull();
      }),
    );
  });
});
