import type { ReactNode } from 'react';

/** One thing and what is said about it; what nobody knows is left out by giving null. */
export type Fact = readonly [name: string, said: ReactNode];

/** Names and what is said about them, one below the other. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(([, said]) => said !== null);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([name, said]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
