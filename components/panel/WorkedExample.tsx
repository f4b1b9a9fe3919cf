import type { Advice } from '../../lib/list/advice';
import type { Example, Value } from '../../lib/list/guidance';
import { t } from '../../lib/text';
import { Mark } from '../kit/Mark';
import type { Tone } from '../kit/tone';
import { sayVerdict } from '../kit/words';
import { OriginNote } from './OriginNote';

const TONE: Readonly<Record<Example['verdict'], Tone>> = { fine: 'go', 'ask-first': 'ask', dont: 'stop' };

export interface WorkedExampleProps {
  readonly example: Example;
  /** The values of this person's administration; the one concerned is named when it is among them. */
  readonly values: readonly Value[];
  readonly origins: Advice['origins'];
  readonly today: string;
}

/** A situation, the verdict, why, and what to do. */
export function WorkedExample({ example, values, origins, today }: WorkedExampleProps) {
  const { title, situation, verdict, why, instead } = example;
  const value = values.find(({ id }) => id === example.value);
  return (
    <article className="example">
      <h3>{title}</h3>
      <p>{situation}</p>
      <p>
        <Mark tone={TONE[verdict]}>{sayVerdict(verdict)}</Mark> {why}
      </p>
      {instead && (
        <p>
          <strong>{t('panel.before.todo')}</strong> {instead}
        </p>
      )}
      <OriginNote origins={origins} kind="examples" id={example.id} today={today} />
      {value && <p className="quiet">{t('panel.before.value', { value: value.name })}</p>}
    </article>
  );
}
