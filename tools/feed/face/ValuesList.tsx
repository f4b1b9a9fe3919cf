import type { Value } from '../../../lib/list/guidance';
import type { Administration } from '../../../lib/list/organisation';
import { Bullets, type Item } from './Bullets';
import { Facts } from './Facts';
import { SourceLine } from './SourceLine';

const ADMINISTRATIONS: readonly (readonly [Administration, string])[] = [
  ['uk', 'The UK Civil Service'],
  ['scotland', 'The Scottish Government'],
  ['wales', 'The Welsh Government'],
  ['wider-public-sector', 'Councils, the NHS and other public bodies'],
];

/** The values of each administration’s Code. */
export function ValuesList({ values }: { readonly values: readonly Value[] }) {
  return (
    <>
      <h2 id="values">The Code’s values</h2>
      {ADMINISTRATIONS.map(([administration, name]) => {
        const own = values
          .filter(({ administrations }) => administrations.includes(administration))
          .toSorted((a, b) => a.order - b.order);
        return (
          own.length > 0 && (
            <section key={administration} aria-labelledby={`values-${administration}`}>
              <h3 id={`values-${administration}`}>{name}</h3>
              <Facts facts={own.map(({ name: value, meaning }) => [value, meaning])} />
              <p className="quiet">Read in:</p>
              <Bullets items={sourcesOf(own)} />
            </section>
          )
        );
      })}
    </>
  );
}

/** Where the values were read, each source once. */
function sourcesOf(values: readonly Value[]): readonly Item[] {
  const sources = new Map(values.map(({ source }) => [JSON.stringify(source), source]));
  return [...sources].map(([key, source]) => [key, <SourceLine key="source" source={source} />]);
}
