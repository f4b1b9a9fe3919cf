import { t } from '../../lib/text';
import { LongTextField } from '../kit/fields/LongTextField';
import { TextField } from '../kit/fields/TextField';
import { HINTS, LABELS, type WordQuestion } from './text-keys';
import type { Asking } from './use-asking';

export interface WordsQuestionProps {
  readonly question: WordQuestion;
  readonly asking: Asking;
  readonly optional?: boolean;
  /** More than one line where it is given. */
  readonly rows?: number;
}

/** A question that is answered in words. */
export function WordsQuestion({ question, asking, optional = false, rows }: WordsQuestionProps) {
  const hint = HINTS[question];
  const field = {
    id: question,
    label: t(LABELS[question]),
    hint: hint === null ? undefined : t(hint),
    error: asking.errorOf(question),
    optional,
    value: asking.answers[question],
    onChange: (value: string) => asking.answer(question, value),
  };
  if (rows !== undefined) return <LongTextField rows={rows} {...field} />;
  return (
    <TextField type={question === 'address' || question === 'contactPage' ? 'url' : 'text'} {...field} />
  );
}
