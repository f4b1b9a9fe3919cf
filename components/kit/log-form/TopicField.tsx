import type { PlanForum } from '../../../lib/list/plan';
import type { Draft } from '../../../lib/log/draft';
import { t } from '../../../lib/text';
import { SelectField } from '../fields/SelectField';

export interface TopicFieldProps {
  readonly id: string;
  readonly draft: Draft;
  readonly topics: PlanForum['topics'];
  readonly onChange: (draft: Draft) => void;
}

/** What it was about, out of the plan's topics. An entry with several keeps the others. Nothing without topics. */
export function TopicField({ id, draft, topics, onChange }: TopicFieldProps) {
  const nameOf = (topic: string): string => topics.find((known) => known.id === topic)?.name ?? topic;
  const [first = '', ...others] = draft.topics;
  // A topic that the plan has since dropped stays choosable, or editing would silently lose it.
  const choices = [...new Set([...topics.map((topic) => topic.id), ...draft.topics])].map((topic) => ({
    value: topic,
    text: nameOf(topic),
  }));
  if (choices.length === 0) return null;
  return (
    <SelectField
      id={id}
      label={t('kit.form.topic')}
      hint={
        others.length > 0 ? t('kit.form.alsoAbout', { topics: others.map(nameOf).join(', ') }) : undefined
      }
      value={first}
      choices={choices}
      none={t('kit.form.noTopic')}
      onChange={(topic) =>
        onChange({ ...draft, topics: topic === '' ? [] : [...new Set([topic, ...others])] })
      }
    />
  );
}
