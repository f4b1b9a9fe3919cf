import { compile } from 'sass-embedded';

/** A style sheet of ours with everything it uses, as one CSS file. */
export function compileStyle(file: string): string {
  return compile(file, { loadPaths: ['node_modules'], quietDeps: true, style: 'compressed' }).css;
}
