/** The longest that one act on the page may take before the bench gives up. Milliseconds. */
const PATIENCE_MS = 600_000;

let frame: HTMLIFrameElement | null = null;
let taken = new DataTransfer();

function page(): Document {
  const opened = frame?.contentDocument;
  if (!opened) throw new Error('The report page is not open.');
  return opened;
}

/** Waits until the page shows something, without asking again and again: a busy page is not made busier. */
function shown<Found>(look: () => Found | null | undefined | false): Promise<Found> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The page never came: ${look.toString()}`)), PATIENCE_MS);
    const end = (found: Found): void => {
      watcher.disconnect();
      clearTimeout(late);
      resolve(found);
    };
    const ask = (): boolean => {
      const found = look();
      if (found === null || found === undefined || found === false) return false;
      end(found);
      return true;
    };
    const watcher = new MutationObserver(ask);
    if (ask()) return;
    watcher.observe(page(), { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Until what was drawn is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = page().querySelector<Kind>(selector);
  if (!found) throw new Error(`There is no ${selector} on the report page.`);
  return found;
}

function turnTo(side: 0 | 1 | 2): void {
  page().querySelectorAll<HTMLElement>('button.desk-bar__side')[side]?.click();
}

/** Opens the extension’s own report page in a frame: it shares the thread that is watched, and all else is as it is. */
export async function openReportPage(): Promise<void> {
  frame = document.createElement('iframe');
  frame.src = '/report.html';
  frame.style.cssText = 'width: 75rem; height: 50rem';
  document.body.append(frame);
  await new Promise((resolve) => frame?.addEventListener('load', resolve));
  await shown(() => page().querySelector('#report-files'));
}

/** Hands what was taken up to the page, and waits until they were looked at. Answers how often its progress moved. */
export async function lookAt(): Promise<number> {
  let [moves, last] = [0, -1];
  hand();
  await shown(() => {
    const value = page().querySelector('progress')?.value ?? last;
    if (value !== last) moves += 1;
    last = value;
    return page().querySelector('.looked');
  });
  await painted();
  return moves;
}

/** Takes up the files as somebody’s window for files would, which is none of the page’s work. */
export function takeUp(chosen: readonly File[]): void {
  taken = new DataTransfer();
  for (const file of chosen) taken.items.add(file);
}

function hand(): void {
  const field = find<HTMLInputElement>('#report-files');
  field.files = taken.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Hands what was taken up over and stops when some were read. Answers how long it took from the click until files can be added again. */
export async function lookAndCancel(): Promise<number> {
  hand();
  await shown(() => (page().querySelector('progress')?.value ?? 0) > 2);
  const start = performance.now();
  find('.drop .button').click();
  await shown(() => page().querySelector('#report-files'));
  return performance.now() - start;
}

/** Keeps what was looked at. */
export async function keepAll(): Promise<void> {
  find('.looked .button--primary').click();
  await shown(() => !page().querySelector('.looked') && page().querySelector('.desk-told'));
  await painted();
}

/** Turns to the report, which is made by then. */
export async function showReport(): Promise<void> {
  turnTo(1);
  await shown(() => page().querySelector('.published__cards'));
  await painted();
}

/** Which periods can be chosen, the one that is shown first. */
export function readPeriods(): readonly string[] {
  return [...find<HTMLSelectElement>('#report-period').options]
    .map(({ value }) => value)
    .filter((value) => value !== 'days');
}

/** Chooses another period, and waits until its report is on the screen. */
export async function choose(period: string): Promise<void> {
  const select = find<HTMLSelectElement>('#report-period');
  const days = () => find('.published__period').textContent;
  const before = days();
  select.value = period;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await shown(() => days() !== before);
  await painted();
}

/** Takes the first file out again. */
export async function takeOutFirst(): Promise<void> {
  turnTo(0);
  const button = await shown(() => page().querySelector<HTMLElement>('tbody button.link'));
  const before = page().querySelector('.desk-told')?.textContent;
  button.click();
  await shown(() => (page().querySelector('.desk-told')?.textContent ?? before) !== before);
  await painted();
}
