// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PublishedList } from '../../../lib/list/published';
import { exampleList, pagesOf } from './face-fixture';

const list = await exampleList();
/** A few of each kind are enough: what escapes on one page does so on the next. */
const small: PublishedList = {
  ...list,
  forums: list.forums.filter(({ id }) => ['netmums', 'parents-corner', 'old-allotment-board'].includes(id)),
  plans: list.plans.slice(0, 1),
  guidance: {
    ...list.guidance,
    examples: list.guidance.examples.slice(0, 3),
    disclosures: list.guidance.disclosures.slice(0, 2),
    periods: list.guidance.periods.slice(0, 1),
  },
};

/** The list with other words wherever it has words of its own, and other addresses wherever it has addresses. */
function withWords<T>(value: T, words: string, address: string): T {
  const change = (inside: unknown): unknown => {
    if (typeof inside === 'string') {
      if (inside.startsWith('http')) return address;
      return inside.includes(' ') ? `${inside}${words}` : inside;
    }
    if (Array.isArray(inside)) return inside.map(change);
    if (typeof inside !== 'object' || inside === null) return inside;
    return Object.fromEntries(Object.entries(inside).map(([key, each]) => [key, change(each)]));
  };
  return change(value) as T;
}

const PIECES = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><base href=https://evil.example/>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '&#x3c;script',
  '</style><iframe srcdoc=x>',
  '\u0000',
  '{{7*7}}',
];
const words = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), {
  minLength: 1,
  maxLength: 4,
});
const addresses = fc.constantFrom(
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://evil.example/"><script>alert(1)</script>',
  'vbscript:x',
  '//evil.example',
  'https://good.example/',
);

function shapeOf(html: string): readonly string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('*')].map(
    (element) => `${element.tagName} ${element.getAttributeNames().toSorted().join(' ')}`,
  );
}

const plain = new Map(
  pagesOf(withWords(small, '', 'https://good.example/')).map(([path, html]) => [path, shapeOf(html)]),
);

test('whatever words a list holds, its pages have the same elements and attributes as with plain words', () => {
  fc.assert(
    fc.property(words, (pieces) => {
      for (const [path, html] of pagesOf(withWords(small, pieces.join(''), 'https://good.example/'))) {
        expect(shapeOf(html), path).toEqual(plain.get(path));
      }
    }),
    { numRuns: 10 },
  );
});

test('whatever addresses a list holds, links lead only to web pages', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      for (const [path, html] of pagesOf(withWords(small, '', address))) {
        const page = new DOMParser().parseFromString(html, 'text/html');
        const links = [...page.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '');
        expect(
          links.filter((link) => !/^(https?:\/\/|(\.\.\/)*[a-z]+[a-z./-]*|#)/.test(link)),
          path,
        ).toEqual([]);
        expect(
          links.filter((link) => /^\s*(javascript|data|vbscript):/i.test(link)),
          path,
        ).toEqual([]);
        expect(page.querySelector('body script'), path).toBeNull();
      }
    }),
    { numRuns: 10 },
  );
});
