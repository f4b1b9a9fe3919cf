import { runTypeScript } from './setup/run-typescript.mjs';

await runTypeScript('tools/setup/main.ts', process.argv.slice(2));
