import { Plan } from '../../list/plan';

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** The versions of plans in a JSON file: one as it is written, or several as a list publishes them. None where it is no plan. */
export function readPlans(text: string): readonly Plan[] {
  const json = parse(text);
  const all: readonly unknown[] = Array.isArray(json) ? json : [json];
  const read = all.map((one) => Plan.safeParse(one, { jitless: true }));
  return read.every(({ success }) => success) ? read.flatMap(({ data }) => data ?? []) : [];
}
