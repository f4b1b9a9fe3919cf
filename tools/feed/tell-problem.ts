import type { SourceProblem } from '../../lib/feed/source-problem';

/** `feed/forums/netmums.json: stance.words: Missing.` */
export function tellProblem(folder: string, { file, field, reason }: SourceProblem): string {
  return `${folder}/${file}: ${field}: ${reason}`.replaceAll(/\s+/g, ' ');
}

/** A problem with the same fields every time. */
export function asJson(problem: SourceProblem): Required<SourceProblem> {
  const { file, field, reason, due = false, untidy = false } = problem;
  return { file, field, reason, due, untidy };
}
