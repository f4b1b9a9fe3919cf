import { WordsQuestion } from './WordsQuestion';
import type { Asking } from './use-asking';

/** What an official is asked of a site: its address, and what else would help whoever keeps the list. */
export function SuggestionForm({ asking }: { readonly asking: Asking }) {
  return (
    <section className="stack stack--wide nominate__part">
      <WordsQuestion question="address" asking={asking} />
      <WordsQuestion question="name" asking={asking} optional />
      <WordsQuestion question="audience" asking={asking} optional />
      <WordsQuestion question="contactPage" asking={asking} optional />
      <WordsQuestion question="reason" asking={asking} optional rows={3} />
    </section>
  );
}
