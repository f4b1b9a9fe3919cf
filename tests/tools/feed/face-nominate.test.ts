// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { beforeEach, expect, test, vi } from 'vitest';
import { Nomination } from '../../../lib/list/nomination';
import { exampleList, filesOf } from './face-fixture';

const page = filesOf(await exampleList()).get('administrators.html') ?? '';
const made: Blob[] = [];

/** Opens the page for administrators as a browser would, at its address with what follows the hash. */
async function open(hash = ''): Promise<void> {
  document.body.innerHTML = new DOMParser().parseFromString(page, 'text/html').body.innerHTML;
  location.hash = hash;
  vi.resetModules();
  await vi.importActual('../../../tools/feed/face/nominate.js');
}

function field(id: string): HTMLInputElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`No field ${id}`);
  return found as HTMLInputElement;
}

function answer(answers: Readonly<Record<string, string>>): void {
  for (const [id, value] of Object.entries(answers)) field(id).value = value;
}

function submit(): void {
  document.querySelector('form')?.requestSubmit();
}

async function nomination(): Promise<Nomination> {
  return Nomination.parse(JSON.parse((await made[0]?.text()) ?? 'null'));
}

beforeEach(() => {
  made.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob);
    return 'blob:nomination';
  });
});

const NEEDED = {
  name: 'Bee Talk',
  address: 'https://www.bee-talk.example/forum/',
  words: '“Please don’t.”\nThank you.',
  by: 'The moderators',
};

test('the form makes a nomination of the answers, and sends nothing', async () => {
  await open();
  answer({ ...NEEDED, privateMessages: 'not-allowed', notes: ' One post a day. \n\nNo signatures.' });
  field('stance-not-welcome').checked = true;
  submit();
  const { host, administrator } = await nomination();
  expect(host).toBe('www.bee-talk.example');
  expect(administrator).toEqual({
    ...NEEDED,
    stance: 'not-welcome',
    terms: {
      privateMessages: 'not-allowed',
      account: 'not-stated',
      tag: 'not-stated',
      links: 'not-stated',
      realNames: 'not-stated',
      notes: ['One post a day.', 'No signatures.'],
    },
  });
  expect(document.getElementById('made')?.textContent).toBe(
    'Your browser was given the file take-part-nomination_www.bee-talk.example.json. Nothing was sent: please send it on.',
  );
});

test('every stance and every choice on the form is one that the list knows', async () => {
  await open();
  const stances = [...document.querySelectorAll<HTMLInputElement>('[name=stance]')];
  const selects = [...document.querySelectorAll('select')];
  expect(stances).toHaveLength(6);
  for (const stance of stances) {
    for (const [n] of [...(selects[0]?.options ?? [])].entries()) {
      made.length = 0;
      answer({ ...NEEDED, operatorName: 'Bee Talk', contactPage: 'https://www.bee-talk.example/contact' });
      stance.checked = true;
      for (const select of selects) select.selectedIndex = n % select.options.length;
      submit();
      expect((await nomination()).administrator?.stance).toBe(stance.value);
    }
  }
});

test('what must be answered is asked for before a file is made', async () => {
  await open();
  answer({ ...NEEDED, words: '' });
  field('stance-welcome').checked = true;
  submit();
  expect(made).toEqual([]);
  answer({ words: 'Come in.', address: 'bee-talk' });
  submit();
  expect(made).toEqual([]);
});

test('a link from a forum’s page brings its name along', async () => {
  await open('#name=Harbour+Town+Talk');
  expect(field('name').value).toBe('Harbour Town Talk');
});
