import { NO_ANSWERS, QUESTIONS, type Answers, type Question } from '../../../../lib/list/nominate/answers';
import { makeNomination } from '../../../../lib/list/nominate/make-nomination';
import { nominationName, nominationText } from '../../../../lib/list/nominate/nomination-file';
import type { Nomination } from '../../../../lib/list/nomination';
import { showProblems } from './show-problems';

/**
 * Brings the form on the page for forums’ administrators to life: it makes a nomination, as a file on their own
 * computer, and sends nothing anywhere. It is the one script of the public face.
 */
export function startForm(page: Document, now: () => string): void {
  const form = page.querySelector<HTMLFormElement>('form#nomination');
  const made = page.querySelector('#made');
  if (!form || !made) return;
  // Our own sentences say more than the browser's bubbles; without this script there is nothing to check.
  form.noValidate = true;
  fillIn(form, page.location.hash);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const result = makeNomination('administrator', readAnswers(form), now());
    showProblems(page, form, result.ok ? [] : result.problems);
    if (result.ok) download(page, result.nomination);
    made.textContent = result.ok
      ? (form.dataset['made'] ?? '').replace('{file}', nominationName(result.nomination))
      : '';
  });
}

/** The forum that a link to this page named, such as `administrators.html#name=Netmums`. */
function fillIn(form: HTMLFormElement, hash: string): void {
  const known = new URLSearchParams(hash.replace(/^#/, ''));
  for (const question of ['name', 'address'] as const) {
    const field = form.elements.namedItem(question);
    const value = known.get(question);
    if (field instanceof HTMLInputElement && field.value === '' && value !== null) field.value = value;
  }
}

function readAnswers(form: HTMLFormElement): Answers {
  return QUESTIONS.reduce(
    (answers, question) => ({ ...answers, [question]: readAnswer(form, question) }),
    NO_ANSWERS,
  );
}

function readAnswer(form: HTMLFormElement, question: Question): string {
  const checked = form.querySelector<HTMLInputElement>(`input[name=${question}]:checked`);
  if (checked) return checked.value;
  const field = form.elements.namedItem(question);
  const isWritten =
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement;
  return isWritten ? field.value : '';
}

function download(page: Document, nomination: Nomination): void {
  const url = URL.createObjectURL(new Blob([nominationText(nomination)], { type: 'application/json' }));
  const link = page.createElement('a');
  link.href = url;
  link.download = nominationName(nomination);
  link.click();
  // The browser reads the blob after the click returns; a minute is ample and frees it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
