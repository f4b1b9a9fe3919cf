import { useState } from 'react';
import type { Advice } from '../../lib/list/advice';
import type { Check, Example } from '../../lib/list/guidance';
import { t } from '../../lib/text';
import { Disclosure } from '../kit/Disclosure';
import { TickBox } from '../kit/fields/TickBox';
import { RedLines } from './RedLines';
import { useLate } from './use-late';
import { WorkedExample } from './WorkedExample';

/** Only for those who ask: the search and the other examples are not worth the first moment. */
const loadSearch = () => import('./ExampleSearch');

export interface BeforeYouPostProps {
  readonly advice: Advice;
  readonly examples: readonly Example[];
  readonly today: string;
}

/** The moment before posting (or, where one only reads, while reading): a few checks and one worked example. */
export function BeforeYouPost({ advice, examples, today }: BeforeYouPostProps) {
  const { checks, example, redLines, values, posting, origins } = advice;
  const [asked, setAsked] = useState(false);
  const search = useLate(asked ? loadSearch : null);
  return (
    <section className="section" aria-labelledby="before">
      <h2 id="before">
        {posting.may === 'listen' ? t('panel.before.listenTitle') : t('panel.before.title')}
      </h2>
      {checks.length > 0 && <Checks checks={checks} />}
      {example && (
        <div>
          <p className="quiet">{t('panel.before.example')}</p>
          <WorkedExample example={example} values={values} origins={origins} today={today} />
        </div>
      )}
      <div>
        {examples.length > 0 && (
          <Disclosure summary={t('panel.before.more')} onOpen={() => setAsked(true)}>
            {search && <search.ExampleSearch {...{ examples, values, origins, today }} />}
          </Disclosure>
        )}
        {redLines.length > 0 && <RedLines redLines={redLines} />}
      </div>
    </section>
  );
}

/** To tick for oneself. What is ticked is kept nowhere. */
function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (id: string, on: boolean): void =>
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  return (
    <ul>
      {checks.slice(0, 5).map(({ id, text }) => (
        <li key={id}>
          <TickBox checked={ticked.has(id)} onChange={(on) => tick(id, on)}>
            {text}
          </TickBox>
        </li>
      ))}
    </ul>
  );
}
