import { BROWSER_TITLES } from './browser';
import { ensureBrowsers } from './ensure-browsers';
import { ensureOffice } from './ensure-office';
import { thisMachine } from './machine';

const say = (line: string): void => console.log(line);
const ready = await ensureBrowsers(['chromium', 'firefox'], thisMachine, say);
const office = await ensureOffice(thisMachine, say);
if (ready.ok) {
  for (const browser of Object.values(ready.browsers)) {
    say(`${BROWSER_TITLES[browser.name]}: ${browser.executable}`);
  }
} else {
  for (const sentence of ready.sentences) console.error(sentence);
}
if (office.ok) say(`LibreOffice: ${office.soffice}`);
else console.error(`${office.sentence} Only the tests need it.`);
if (ready.ok) say('Ready. Try “npm start”, or “npm test”.');
else process.exitCode = 1;
