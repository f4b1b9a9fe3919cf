// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { posix } from 'node:path';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { exampleList, filesOf, pagesOf } from './face-fixture';

const list = await exampleList();
const files = filesOf(list);
const pages = new Map(pagesOf(list).map(([path, html]) => [path, parse(html)]));

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function linksOf(page: Document): readonly string[] {
  return [...page.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
}

test('there is a page for the list, each forum, each plan, the guidance, the changes and the administrators', () => {
  expect([...pages.keys()].toSorted()).toEqual(
    [
      'index.html',
      'guidance.html',
      'changes.html',
      'administrators.html',
      ...list.forums.map(({ id }) => `forums/${id}.html`),
      ...list.plans.map(({ organisation }) => `plans/${organisation}.html`),
    ].toSorted(),
  );
});

test.each([
  'index.html',
  'guidance.html',
  'changes.html',
  'administrators.html',
  'forums/netmums.html',
  'forums/parents-corner.html',
  'forums/idea-communities-of-practice.html',
  'plans/department-for-education.html',
])('axe finds nothing wrong with %s', async (path) => {
  const page = pages.get(path);
  document.documentElement.lang = page?.documentElement.lang ?? '';
  document.title = page?.title ?? '';
  document.body.innerHTML = page?.body.innerHTML ?? '';
  const { violations } = await axe.run(document.documentElement, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('every link within the face leads to something that is there', () => {
  const broken = [...pages].flatMap(([path, page]) =>
    linksOf(page)
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const [address = '', part] = link.split('#');
        const target = address === '' ? path : posix.join(posix.dirname(path), address);
        if (target === 'style.css') return false;
        if (!files.has(target)) return true;
        // What follows the hash of the administrators' page is for its script.
        return (
          part !== undefined && target !== 'administrators.html' && !pages.get(target)?.getElementById(part)
        );
      })
      .map((link) => `${path}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('no page loads anything from elsewhere, and one script of ours is on one page', () => {
  for (const [path, page] of pages) {
    const loaded = [
      ...page.querySelectorAll('script, img, iframe, object, embed, video, audio, link[rel=stylesheet]'),
    ];
    const root = path.includes('/') ? '../' : '';
    expect(loaded.map((each) => each.getAttribute('src') ?? each.getAttribute('href')).toSorted()).toEqual([
      ...(path === 'administrators.html' ? ['nominate.js'] : []),
      `${root}style.css`,
    ]);
    expect(
      page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ).toContain("default-src 'none'");
  }
});

test('every page says that the list is an example, and each plan that its organisation has not issued it', () => {
  for (const [path, page] of pages) {
    expect(page.querySelector('main')?.textContent, path).toContain('No department has issued this list');
    expect(page.querySelector('footer')?.textContent, path).toContain('Open Government Licence v3.0');
  }
  expect(pages.get('plans/hm-revenue-customs.html')?.querySelector('.notice')?.textContent).toContain(
    'HM Revenue & Customs has not issued it',
  );
});

test('a forum’s administrator reads what is said, why, and how to change it', () => {
  const page = pages.get('forums/harbour-town-talk.html');
  expect([...(page?.querySelectorAll('h2') ?? [])].map((title) => title.textContent)).toEqual([
    'What we say about this forum',
    'Why we say it',
    'How to change it',
  ]);
  expect(page?.querySelector('.callout')?.textContent).toMatch(
    /^Please don’t“.+”.+\d{4}Officials do not take part/,
  );
  const answer = [...(page?.querySelectorAll('a') ?? [])].find(
    (link) => link.textContent === 'Answer for this forum',
  );
  expect(answer?.getAttribute('href')).toBe('../administrators.html#name=Harbour+Town+Talk');
});

test('a forum that has closed is said to be so, and its administrators are not said to be asked', () => {
  const page = pages.get('forums/idea-communities-of-practice.html')?.querySelector('main')?.textContent;
  expect(page).toContain('This forum has closed');
  expect(page).not.toContain('Nobody has asked');
});
