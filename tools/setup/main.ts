import { BROWSER_TITLES } from './browser';
import { ensureBrowsers } from './ensure-browsers';
import { thisMachine } from './machine';

const ready = await ensureBrowsers(['chromium', 'firefox'], thisMachine, (line) => console.log(line));
if (ready.ok) {
  for (const browser of Object.values(ready.browsers)) {
    console.log(`${BROWSER_TITLES[browser.name]}: ${browser.executable}`);
  }
  console.log('Ready. Try “npm start”, or “npm test”.');
} else {
  for (const sentence of ready.sentences) console.error(sentence);
  process.exitCode = 1;
}
