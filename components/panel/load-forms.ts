/** What comes after the first moment, fetched together, so that each form opens at its first click. */
export async function loadForms() {
  const [{ WhoForm }, { WritingForm }, { OwedList }] = await Promise.all([
    import('./WhoForm'),
    import('./WritingForm'),
    import('../kit/follow-ups/OwedList'),
  ]);
  return { WhoForm, WritingForm, OwedList };
}
