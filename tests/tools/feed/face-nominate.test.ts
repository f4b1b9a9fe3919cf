// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { Script } from 'node:vm';
import { beforeEach, expect, test, vi } from 'vitest';
import { Nomination } from '../../../lib/list/nomination';
import { bundleForm } from '../../../tools/feed/face/bundle-form';
import { findFaults } from '../../components/kit/accessibility';
import { exampleList, filesOf } from './face-fixture';

const page = filesOf(await exampleList()).get('administrators.html') ?? '';
const script = new Script(await bundleForm());
const made: Blob[] = [];

/** Opens the page for administrators as a browser would, at its address with what follows the hash. */
function open(hash = ''): void {
  document.body.innerHTML = new DOMParser().parseFromString(page, 'text/html').body.innerHTML;
  location.hash = hash;
  script.runInThisContext();
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

function told(): readonly (string | null)[] {
  return [...document.querySelectorAll('#problems li')].map((item) => item.textContent);
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
  open();
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
  open();
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

test('what must be answered is asked for before a file is made, each thing in one sentence', async () => {
  open();
  answer({ ...NEEDED, words: '' });
  field('stance-welcome').checked = true;
  submit();
  expect(made).toEqual([]);
  expect(told()).toEqual(['Write what you would say to officials']);
  expect(field('words').getAttribute('aria-describedby')).toBe('words-hint words-error');
  answer({ words: 'Come in.', address: 'bee-talk', by: 'Jo Bloggs', contactPage: 'jo@bee-talk.example' });
  submit();
  expect(made).toEqual([]);
  expect(told()).toEqual([
    '“bee-talk” is not a web address: give one such as https://www.example.org.uk/forum/',
    '“Jo Bloggs” looks like a person’s name: give a role or a team, such as “The moderators”',
    'Take out “jo@bee-talk.example”: an e-mail address may reach one person, so give a public page instead',
  ]);
  expect(document.getElementById('words-error')).toBeNull();
  expect(await findFaults()).toEqual([]);
  answer({ address: NEEDED.address, by: NEEDED.by, contactPage: '' });
  submit();
  expect(made).toHaveLength(1);
  expect(document.getElementById('problems')?.hidden).toBe(true);
});

test('a link from a forum’s page brings its name along', () => {
  open('#name=Harbour+Town+Talk');
  expect(field('name').value).toBe('Harbour Town Talk');
});
