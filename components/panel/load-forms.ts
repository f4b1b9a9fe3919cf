/** The forms that come after the first moment, fetched together, so that each opens at its first click. */
export async function loadForms() {
  const [{ WhoForm }, { WritingForm }] = await Promise.all([import('./WhoForm'), import('./WritingForm')]);
  return { WhoForm, WritingForm };
}
