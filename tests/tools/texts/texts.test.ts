import { expect, test } from 'vitest';
import { t } from '../../../lib/text';
import { readTexts } from '../../../tools/texts/read-texts';
import { sayFrom } from '../../../tools/texts/say-from';

const say = sayFrom(readTexts());

test('a command says what the extension says', () => {
  expect(say('panel.title')).toBe(t('panel.title'));
  expect(say('panel.nowShowing', { place: 'Netmums' })).toBe(t('panel.nowShowing', { place: 'Netmums' }));
});

test('a gap in what is filled in stays a gap', () => {
  const names = { about: '{from} $1 $&', from: 'a {about}' };
  expect(say('changes.form.renamed', names)).toBe(t('changes.form.renamed', names));
  expect(say('changes.form.renamed', names)).toBe('{from} $1 $&: renamed, it was “a {about}”');
});

test('a text that is not there is our mistake', () => {
  expect(() => say('changes.form.nonsense')).toThrow('No text for "changes.form.nonsense"');
});
