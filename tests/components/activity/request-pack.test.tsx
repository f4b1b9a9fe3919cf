// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { wholeWords } from '../../../components/activity/request-pack/selected-words';
import { t } from '../../../lib/text';
import { findFaults, logged, show } from './page';

afterEach(cleanup);

const LOG = [
  logged(1, '2026-11-21T12:41:00.000Z', { note: 'Rang Zarah Quillfeather about the code.' }),
  logged(2, '2026-11-20T12:41:00.000Z', {
    note: 'Zarah  quillfeather wrote again.',
    issue: 'The code expires.',
  }),
  logged(3, '2026-11-19T12:41:00.000Z', { note: 'Nothing to do with it.' }),
];

const open = async () => {
  const page = await show({ entries: LOG });
  await page.user.click(screen.getByRole('button', { name: t('requestPack.begin') }));
  await screen.findByRole('heading', { level: 1, name: t('requestPack.title') });
  const files = (): string =>
    (page.download.mock.calls.at(-1)?.[0] ?? [])
      .map(({ name, content }) => `${name} ${String(content)}`)
      .join('\n');
  const take = () => page.user.click(screen.getByRole('button', { name: t('requestPack.download') }));
  const redact = async (words: string) => {
    await page.user.type(screen.getByRole('textbox', { name: t('requestPack.words') }), words);
    await page.user.click(screen.getByRole('button', { name: t('requestPack.redact') }));
  };
  return { ...page, files, take, redact };
};

describe('a pack for a request', () => {
  it('gives what was found without what is redacted, only once there is a reason, and says so', async () => {
    const { user, files, take, redact, download } = await open();
    await redact('Zarah Quillfeather');
    expect(screen.getByText('in 2 places', { exact: false })).toBeDefined();
    expect(document.querySelector('.pack__entries')?.textContent).not.toMatch(/quillfeather/i);
    await user.click(screen.getByRole('checkbox', { name: /^Redact all of it ?: Issue heard ?: entry 2$/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Leave this entry out ?: entry 3$/ }));
    await take();
    expect(download).not.toHaveBeenCalled();
    expect(await screen.findAllByRole('link', { name: t('requestPack.noReason') })).toHaveLength(3);
    for (const label of [
      'requestPack.reason',
      'requestPack.list.partReason',
      'requestPack.list.leftOutReason',
    ] as const) {
      await user.type(screen.getByRole('textbox', { name: t(label) }), 'Section 40(2)');
    }
    await user.type(
      screen.getByRole('textbox', { name: t('requestPack.reference') }),
      'FOI 7 Zarah Quillfeather',
    );
    expect(await findFaults()).toEqual([]);
    await take();
    expect(download).toHaveBeenCalledOnce();
    expect(files()).not.toMatch(/quillfeather/i);
    expect(files()).not.toContain('The code expires.');
    expect(files()).not.toContain('Nothing to do with it.');
    expect(files()).toContain('Rang [redacted] about the code.');
    expect(files()).toContain('1: Section 40(2)');
    expect(files()).toContain('take-part-request_foi-7-redacted_2026-11-21.html');
  });

  it('takes a redaction back', async () => {
    const { user, files, take, redact } = await open();
    await redact('Zarah Quillfeather');
    await user.click(screen.getByRole('button', { name: /^Take back ?: Zarah Quillfeather$/ }));
    await take();
    expect(files()).toContain('Rang Zarah Quillfeather about the code.');
  });

  it('takes whole words where part of them is selected', () => {
    expect(wholeWords('Rang Zarah Quillfeather back.', 7, 14)).toBe('Zarah Quillfeather');
    expect(wholeWords('Rang Zarah.', 10, 5)).toBe('Zarah');
    expect(wholeWords('Rang Zarah.', 4, 5)).toBe('');
  });
});
