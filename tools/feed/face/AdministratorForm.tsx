import {
  entriesOf,
  HINTS,
  LABELS,
  MISSING_TEXTS,
  OPERATOR_TEXTS,
  TERM_TEXTS,
  WISH_TEXTS,
  WRONG_TEXTS,
  type WordQuestion,
} from '../../../components/nominate/text-keys';
import type { TermQuestion } from '../../../lib/list/nominate/answers';
import type { SayText } from '../../texts/say-from';
import { SelectQuestion } from './SelectQuestion';
import { TextQuestion } from './TextQuestion';

const TERMS = Object.keys(TERM_TEXTS) as TermQuestion[];

/**
 * The questions to a forum’s administrators, in the words of the extension’s own page. `form/start-form.ts` makes a
 * nomination of the answers; the sentences that it says then come with the form.
 */
export function AdministratorForm({ say }: { readonly say: SayText }) {
  const text = (id: WordQuestion, more: { required?: boolean; rows?: number } = {}) => (
    <TextQuestion
      id={id}
      label={more.required ? say(LABELS[id]) : `${say(LABELS[id])} ${say('kit.optional')}`}
      {...(HINTS[id] !== null && { hint: say(HINTS[id]) })}
      type={id === 'address' || id === 'contactPage' ? 'url' : 'text'}
      {...more}
    />
  );
  const choices = (texts: Readonly<Record<string, string>>) => [
    ['', say('nominate.noAnswer')] as const,
    ...entriesOf(texts).map(([value, key]) => [value, say(key)] as const),
  ];
  return (
    <form
      id="nomination"
      className="form"
      data-sentences={JSON.stringify(sentences(say))}
      data-made={say('nominate.made')}
    >
      <div id="problems" className="problems" role="alert" tabIndex={-1} hidden>
        <h3>{say('kit.errorTitle')}</h3>
        <ul />
      </div>
      {text('address', { required: true })}
      {text('name', { required: true })}
      <fieldset id="stance">
        <legend>{say(LABELS.stance)}</legend>
        {entriesOf(WISH_TEXTS).map(([value, key]) => (
          <p key={value} className="choice">
            <input type="radio" id={`stance-${value}`} name="stance" value={value} required />
            <label htmlFor={`stance-${value}`}>{say(key)}</label>
          </p>
        ))}
      </fieldset>
      {text('words', { required: true, rows: 4 })}
      {text('by', { required: true })}
      {TERMS.map((term) => (
        <SelectQuestion key={term} id={term} label={say(LABELS[term])} choices={choices(TERM_TEXTS[term])} />
      ))}
      {text('notes', { rows: 3 })}
      {text('audience')}
      {text('contactPage')}
      {text('operatorName')}
      <SelectQuestion id="operatorKind" label={say(LABELS.operatorKind)} choices={choices(OPERATOR_TEXTS)} />
      <button type="submit" className="button">
        {say('nominate.make')}
      </button>
      <p id="made" role="status" />
    </form>
  );
}

/** Each sentence about an answer by what it says is wrong, with its gap for the words that were given. */
function sentences(say: SayText): Readonly<Record<string, string>> {
  return Object.fromEntries(
    entriesOf<string>({ ...MISSING_TEXTS, ...WRONG_TEXTS }).map(([what, key]) => [what, say(key)]),
  );
}
