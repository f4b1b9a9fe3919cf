import { Mark } from '../../../components/kit/Mark';
import type { Tone } from '../../../components/kit/tone';
import type { Example, RedLine, Value } from '../../../lib/list/guidance';

const VERDICTS: readonly (readonly [Example['verdict'], string, Tone])[] = [
  ['fine', 'Fine', 'go'],
  ['ask-first', 'Ask first', 'ask'],
  ['dont', 'Don’t', 'stop'],
];

export interface ExamplesListProps {
  readonly examples: readonly Example[];
  readonly redLines: readonly RedLine[];
  readonly values: readonly Value[];
}

/** Every worked example, under its verdict. */
export function ExamplesList({ examples, redLines, values }: ExamplesListProps) {
  return (
    <>
      <h2 id="examples">Worked examples</h2>
      {VERDICTS.map(([verdict, name, tone]) => (
        <section key={verdict} aria-labelledby={`verdict-${verdict}`}>
          <h3 id={`verdict-${verdict}`}>
            <Mark tone={tone}>{name}</Mark>
          </h3>
          {examples
            .filter((example) => example.verdict === verdict)
            .map(({ id, title, situation, why, instead, value, redLine }) => (
              <article key={id} aria-labelledby={`example-${id}`} className="example">
                <h4 id={`example-${id}`}>{title}</h4>
                <p>{situation}</p>
                <p>
                  <strong>Why:</strong> {why}
                </p>
                {instead !== undefined && (
                  <p>
                    <strong>{verdict === 'fine' ? 'How:' : 'Instead:'}</strong> {instead}
                  </p>
                )}
                <p className="quiet">
                  {values.find((each) => each.id === value)?.name}
                  {redLine !== undefined && (
                    <>
                      {' · '}
                      <a href={`#red-line-${redLine}`}>
                        {redLines.find((line) => line.id === redLine)?.title ?? redLine}
                      </a>
                    </>
                  )}
                </p>
              </article>
            ))}
        </section>
      ))}
    </>
  );
}
