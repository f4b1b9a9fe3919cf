import { startPracticeWeb } from '../practice/practice-web';
import { BROWSER_TITLES, familyOf } from '../setup/browser';
import { thisMachine } from '../setup/machine';
import { buildExtension } from './build-extension';
import { chooseBrowser } from './choose-browser';
import { hasDisplay, readOptions } from './options';
import { tryIt } from './try-it';
import { takeWalk } from './walk/take-walk';

const say = (line: string): void => console.log(line);

/** Does what the command line asks; resolves to a sentence when it could not. */
async function start(): Promise<string | null> {
  const read = readOptions(process.argv.slice(2), hasDisplay(process.platform, process.env));
  if (!read.ok) return read.sentence;
  const chosen = await chooseBrowser(read.options.browser, thisMachine, say);
  if (!chosen.ok) return chosen.sentence;
  const { browser } = chosen;
  say(`Using ${BROWSER_TITLES[browser.name]} (${browser.executable}).`);
  const built = await buildExtension(familyOf(browser.name), thisMachine, say);
  if (!built.ok) return built.sentence;

  const practice = await startPracticeWeb('.cache/practice', () => new Date());
  try {
    if (read.options.walks) return await takeWalk(browser, built.folder, practice, thisMachine, say);
    await tryIt(browser, built.folder, practice, say);
    return null;
  } finally {
    await practice.close();
  }
}

try {
  const trouble = await start();
  if (trouble !== null) console.error(trouble);
  process.exitCode = trouble === null ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
