import { useDeferredValue, useState } from 'react';
import type { Advice } from '../../lib/list/advice';
import type { Example, Value } from '../../lib/list/guidance';
import { searchExamples } from '../../lib/list/search';
import { t } from '../../lib/text';
import { SearchField } from '../kit/SearchField';
import { WorkedExample } from './WorkedExample';

export interface ExampleSearchProps {
  readonly examples: readonly Example[];
  readonly values: readonly Value[];
  readonly origins: Advice['origins'];
  readonly today: string;
}

/** Every worked example, by a word out of the situation. */
export function ExampleSearch({ examples, values, origins, today }: ExampleSearchProps) {
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words);
  const found = searchExamples(examples, asked);
  return (
    <>
      <SearchField
        label={t('panel.before.search')}
        hint={t('panel.before.searchHint')}
        value={words}
        onChange={setWords}
        outcome={found.length === 0 ? t('panel.before.none') : t('panel.before.found', found.length)}
      />
      <ul className="stack stack--wide">
        {found.map((example) => (
          <li key={example.id}>
            <WorkedExample example={example} values={values} origins={origins} today={today} />
          </li>
        ))}
      </ul>
    </>
  );
}
