import type { ReactNode } from 'react';
import { t } from '../../lib/text';
import { readWebAddress } from './web-address';

/** A link to a public page, in a new tab. Words alone where the address is not one that people may open. */
export function PageLink({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  const url = readWebAddress(address);
  if (!url) return <span>{children}</span>;
  return (
    <a href={url.href} target="_blank" rel="noreferrer noopener">
      {children}
      <span className="visually-hidden"> ({t('kit.newTab')})</span>
    </a>
  );
}
