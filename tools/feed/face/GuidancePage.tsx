import { Bullets } from './Bullets';
import type { Face } from './face';
import { ExamplesList } from './ExamplesList';
import { Page } from './Page';
import { PeriodsList } from './PeriodsList';
import { PrinciplesList } from './PrinciplesList';
import { RedLinesList } from './RedLinesList';
import { ValuesList } from './ValuesList';

/** How officials are asked to behave: the values, the principles, the lines never crossed, and worked examples. */
export function GuidancePage({ face }: { readonly face: Face }) {
  const { values, principles, redLines, checks, disclosures, periods, examples } = face.list.guidance;
  return (
    <Page face={face} title="Guidance" under="guidance">
      <h1>Guidance</h1>
      <p className="lead">What officials see beside a thread before they post.</p>
      <nav aria-label="On this page">
        <ul className="bullets">
          <li>
            <a href="#values">The Code’s values</a>
          </li>
          <li>
            <a href="#checks">Before you post</a>
          </li>
          <li>
            <a href="#lines">Saying who you are</a>
          </li>
          <li>
            <a href="#red-lines">Lines that are never crossed</a>
          </li>
          <li>
            <a href="#periods">Pre-election periods</a>
          </li>
          <li>
            <a href="#principles">Principles published before</a>
          </li>
          <li>
            <a href="#examples">Worked examples</a>
          </li>
        </ul>
      </nav>
      <ValuesList values={values} />
      <h2 id="checks">Before you post</h2>
      <p>The first five that fit the forum are shown.</p>
      <Bullets items={checks.toSorted((a, b) => a.order - b.order).map(({ text }) => text)} />
      <h2 id="lines">Saying who you are</h2>
      <p>The line that fits the forum is offered to copy, with the role and the organisation filled in.</p>
      <Bullets
        items={disclosures.map(({ id, name, text }) => [
          id,
          <>
            <strong>{name}:</strong> “{text}”
          </>,
        ])}
      />
      <RedLinesList redLines={redLines} />
      <PeriodsList periods={periods} />
      <PrinciplesList sets={principles} />
      <ExamplesList examples={examples} redLines={redLines} values={values} />
    </Page>
  );
}
