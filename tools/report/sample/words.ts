/** What the authors of a sample write. It names nobody and quotes nothing. */
export const ISSUES = [
  'People do not know that the hours can be spread over the holidays.',
  'The form asks for a document that nobody has been sent.',
  'The page says one thing and the letter another.',
  'Many think the deadline is the end of the month.',
  'The phone line closes before people come home from work.',
  'It is not clear who counts as living together.',
  'Scotland and England are mixed up in most answers.',
  'The reference number has a letter that looks like a figure.',
] as const;

export const NOTES = [
  'The moderators pinned the answer.',
  'Two others in the thread had the same question.',
  'I checked with the policy team first, and they confirmed the date on the page.',
  'The link that was given before was to an old page. I told the content team, who will put a redirect there.',
  'Long thread. I answered the first question only and said where the rest is explained.',
  'Somebody else had answered well already, so I only added where it is written.',
] as const;

export const TITLES = [
  'anyone know how this works now?',
  'confused by the letter',
  'changed this year?',
  'who do I ring?',
  'how long did yours take?',
  'turned down, what next',
  'is this still right?',
  'help with the form please',
] as const;
