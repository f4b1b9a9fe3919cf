import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { exampleList, pagesOf } from './face-fixture';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // What a page loads lies beside it.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
});

test.each(pagesOf(await exampleList()))('%s is HTML as it should be', async (_, html) => {
  const { results } = await validator.validateString(html);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
  expect(faults).toEqual([]);
});
