import type { ReactNode } from 'react';
import { readWebAddress } from '../../../components/kit/web-address';

export interface OutLinkProps {
  readonly address: string;
  readonly rel?: string;
  readonly children: ReactNode;
}

/** A link to somebody else’s page. Words alone where the address is not one that people may open. */
export function OutLink({ address, rel, children }: OutLinkProps) {
  const url = readWebAddress(address);
  if (!url) return <span>{children}</span>;
  return (
    <a href={url.href} rel={['noreferrer', rel].filter(Boolean).join(' ')}>
      {children}
    </a>
  );
}
