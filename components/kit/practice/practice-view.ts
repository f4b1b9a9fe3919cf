/** Practice as a page shows it and switches it. */
export interface PracticeView {
  readonly isOn: boolean;
  /** It was turned on here a moment ago: whoever pressed the button is brought to the banner. */
  readonly isNew: boolean;
  /** Why it could not be turned on or off, in a sentence; null where nothing went wrong. */
  readonly trouble: string | null;
  readonly onStart: () => void;
  readonly onStop: () => void;
}
