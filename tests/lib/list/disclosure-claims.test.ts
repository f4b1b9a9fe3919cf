import { describe, expect, it } from 'vitest';
import { claimToLiftCode } from '../../../lib/list/disclosure-claims';

describe('a line that claims to lift the Code', () => {
  it.each([
    'All views are my own.',
    'Opinions mine.',
    'Any opinions expressed here are entirely my own.',
    'I post here with personal opinions only.',
    'My posts do not represent the views of {organisation}.',
    'This doesn’t necessarily reflect what {organisation} thinks.',
    'These are not the official views of anybody.',
    'This has nothing to do with my job.',
    'I am not posting as a civil servant today.',
    'I am off duty.',
    'Outside work I may say what I like.',
    'The Code does not apply here.',
    'Here I am not bound by the Civil Service Code.',
    'Unofficially, I work at {organisation}.',
    'I take no responsibility for this.',
    'In my own time I am free to say this.',
  ])('%s', (line) => {
    expect(claimToLiftCode(line)).not.toBeNull();
  });

  it('is told by the words that claim it', () => {
    expect(claimToLiftCode('Hello. All views are my own.')).toBe('views are my own');
  });
});

describe('an honest line', () => {
  it.each([
    'I am {role} at {organisation}.',
    'I post in a personal capacity. I am still a civil servant and keep to its Code.',
    'I work at {organisation}, but I am here in my own time. The Civil Service Code still applies to what I write.',
    'I cannot speak for {organisation} here, and I am bound by the Civil Service Code.',
    'I can explain how it works, but please do not post personal details here.',
    'I cannot discuss your own case in public.',
    'I could not view the page you linked to.',
  ])('%s', (line) => {
    expect(claimToLiftCode(line)).toBeNull();
  });
});
