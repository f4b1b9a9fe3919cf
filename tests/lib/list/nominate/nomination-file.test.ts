import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../../../lib/list/nominate/answers';
import { makeNomination } from '../../../../lib/list/nominate/make-nomination';
import {
  nominationMail,
  nominationName,
  nominationText,
} from '../../../../lib/list/nominate/nomination-file';
import { nominationHash } from '../../../../lib/list/nominate/nomination-hash';
import { startNomination } from '../../../../lib/list/nominate/start-nomination';
import type { Nomination } from '../../../../lib/list/nomination';
import { aForum } from '../fixtures';

function suggest(reason = ''): Nomination {
  const answers = { ...NO_ANSWERS, address: 'https://www.bees.example/', reason };
  const made = makeNomination('official', answers, '2026-11-21T12:00:00.000Z');
  if (!made.ok) throw new Error('No nomination was made.');
  return made.nomination;
}

const WORDS = { subject: 'A forum: bees', opening: 'Dear & all,' };

describe('A nomination is sent by its author', () => {
  it('as a file that is named for its site and ends in a new line', () => {
    expect(nominationName(suggest())).toBe('take-part-nomination_www.bees.example.json');
    expect(JSON.parse(nominationText(suggest()))).toEqual(suggest());
    expect(nominationText(suggest())).toMatch(/}\n$/);
  });

  it('or in a letter to nobody yet, whose lines end as RFC 6068 wants', () => {
    const link = new URL(nominationMail(suggest('Members ask about 100 % & more.'), WORDS) ?? '');
    expect([link.protocol, link.pathname]).toEqual(['mailto:', '']);
    expect(link.searchParams.get('subject')).toBe('A forum: bees');
    const [opening, , ...json] = (link.searchParams.get('body') ?? '').split('\r\n');
    expect(opening).toBe('Dear & all,');
    expect(JSON.parse(json.join('\n'))).toEqual(suggest('Members ask about 100 % & more.'));
  });

  it('but in no link that an e-mail program would cut off', () => {
    expect(nominationMail(suggest('é'.repeat(400)), WORDS)).toBeNull();
  });
});

describe('The form begins with what its address names', () => {
  const forum = aForum({ name: 'Bee Talk', addresses: [{ host: 'bees.example', paths: ['/talk'] }] });

  it('a site that an official suggests', () => {
    const { nominator, answers } = startNomination(nominationHash({ host: 'www.moths.example' }), [forum]);
    expect([nominator, answers.address, answers.name]).toEqual([
      'official',
      'https://www.moths.example/',
      '',
    ]);
  });

  it('a listed forum whose administrator answers', () => {
    const { nominator, answers } = startNomination(nominationHash({ forum: forum.id }), [forum]);
    expect([nominator, answers.address, answers.name]).toEqual([
      'administrator',
      'https://bees.example/talk',
      'Bee Talk',
    ]);
  });

  it.each(['', '#', '#forum=nobody', '#x=1'])('or nothing: “%s”', (hash) => {
    expect(startNomination(hash, [forum])).toEqual({ nominator: null, answers: NO_ANSWERS });
  });
});
