import { QUESTIONS } from '../../../../lib/list/nominate/answers';
import type { AnswerProblem } from '../../../../lib/list/nominate/find-problems';

/**
 * Shows what must be put right: a summary that takes the focus and leads to each field, and the sentence beside it.
 * The sentences come with the page, on the form’s `data-sentences`. With no problem it takes all of it away.
 */
export function showProblems(
  page: Document,
  form: HTMLFormElement,
  problems: readonly AnswerProblem[],
): void {
  const sentences = JSON.parse(form.dataset['sentences'] ?? '{}') as Readonly<Record<string, string>>;
  const told = problems.map((problem) => ({
    question: problem.question,
    text: (sentences[problem.what] ?? '').replace('{given}', 'given' in problem ? problem.given : ''),
  }));
  for (const question of QUESTIONS)
    markField(page, question, told.find((one) => one.question === question)?.text ?? null);
  const summary = page.querySelector<HTMLElement>('#problems');
  if (!summary) return;
  summary.querySelector('ul')?.replaceChildren(...told.map((one) => leadTo(page, one)));
  summary.hidden = told.length === 0;
  if (told.length > 0) summary.focus();
}

function leadTo(page: Document, { question, text }: { question: string; text: string }): HTMLLIElement {
  const link = page.createElement('a');
  link.href = `#${question}`;
  link.textContent = text;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const target = page.getElementById(question);
    (target?.querySelector<HTMLElement>('input') ?? target)?.focus();
  });
  const item = page.createElement('li');
  item.append(link);
  return item;
}

function markField(page: Document, question: string, text: string | null): void {
  const field = page.getElementById(question);
  page.getElementById(`${question}-error`)?.remove();
  if (!field) return;
  const described = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id !== '' && id !== `${question}-error`);
  if (text === null) field.removeAttribute('aria-invalid');
  else {
    const error = page.createElement('p');
    error.id = `${question}-error`;
    error.className = 'error';
    error.textContent = text;
    if (field instanceof HTMLFieldSetElement) field.querySelector('legend')?.after(error);
    else {
      field.setAttribute('aria-invalid', 'true');
      field.before(error);
    }
    described.push(error.id);
  }
  if (described.length > 0) field.setAttribute('aria-describedby', described.join(' '));
  else field.removeAttribute('aria-describedby');
}
