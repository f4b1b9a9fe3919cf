interface Yielding {
  readonly yield?: () => Promise<void>;
}

/** Lets the page draw and listen before the work goes on. */
export function letPageDraw(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Yielding };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
