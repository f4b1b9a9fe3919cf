import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The script of the form as one file that a browser of this decade runs as it stands, and that loads nothing. */
export async function bundleForm(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: resolve('tools/feed/face/form/start-form.ts'),
        formats: ['iife'],
        name: 'TakePartForm',
      },
      rolldownOptions: {
        output: { footer: 'TakePartForm.startForm(document, () => new Date().toISOString());' },
      },
    },
  });
  const [bundle] = result as Rolldown.RolldownOutput[];
  const [chunk] = bundle?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('The form’s script was not made.');
  return chunk.code;
}
