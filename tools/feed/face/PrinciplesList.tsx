import type { z } from 'zod';
import type { PrincipleSet } from '../../../lib/list/guidance';
import { Facts } from './Facts';
import { SourceLine } from './SourceLine';
import { VerificationNotice } from './VerificationNotice';

/** The principles that were published before, in our own words, the newest first. */
export function PrinciplesList({ sets }: { readonly sets: readonly z.infer<typeof PrincipleSet>[] }) {
  return (
    <>
      <h2 id="principles">Principles published before</h2>
      {sets
        .toSorted((a, b) => b.year - a.year)
        .map(({ id, title, year, principles, verification, source }) => (
          <section key={id} aria-labelledby={`principles-${id}`}>
            <h3 id={`principles-${id}`}>
              {title} ({year})
            </h3>
            <VerificationNotice verification={verification} />
            <Facts facts={principles.map(({ name, meaning }) => [name, meaning])} />
            <p className="quiet">
              Source: <SourceLine source={source} />
            </p>
          </section>
        ))}
    </>
  );
}
