import { ChosenField } from './ChosenField';
import { DueField } from './DueField';
import type { EntryFieldProps } from './entry-field';
import type { FieldName } from './fields-by-kind';
import { PagesField } from './PagesField';
import { PrivateField } from './PrivateField';
import { TopicField } from './TopicField';
import { TypedField } from './TypedField';

/** One field of an entry, by its name. */
export function EntryField({ name, ...field }: EntryFieldProps<FieldName>) {
  const { choices } = field;
  switch (name) {
    case 'topic':
      return <TopicField {...field} topics={choices.topics} />;
    case 'pages':
      return <PagesField {...field} signposts={choices.signposts} />;
    case 'due':
      return <DueField {...field} today={choices.today} promise={choices.promise} />;
    case 'title':
      return field.draft.precision === 'thread' ? <TypedField {...field} name={name} /> : null;
    case 'private':
      return <PrivateField {...field} rule={choices.recordRule} today={choices.today} />;
    case 'issue':
    case 'note':
    case 'minutes':
    case 'askedOn':
      return <TypedField {...field} name={name} />;
    default:
      return <ChosenField {...field} name={name} />;
  }
}
