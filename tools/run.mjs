import { runTypeScript } from './setup/run-typescript.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node tools/run.mjs <file.ts> [arguments]');
  process.exit(2);
}
await runTypeScript(file, args);
