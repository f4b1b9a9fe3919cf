import type { ListsChecked } from './check-lists';

/** What the settings ask of the worker that checks lists for them. */
export type CheckCalls = {
  readonly check: { readonly ask: { readonly version: string }; readonly answer: ListsChecked };
};
