import type { Forum } from '../../../lib/list/forum';

/** The kinds of forum in words. */
export const FORUM_KINDS: Readonly<Record<Forum['kind'], string>> = {
  'bulletin-board': 'Bulletin board',
  'questions-and-answers': 'Questions and answers',
  blog: 'Blog with comments',
  'web-chat': 'Web chat',
  'e-mail-group': 'E-mail group',
};

/** Who runs a forum, in words. */
export const OPERATOR_KINDS: Readonly<Record<Forum['operator']['kind'], string>> = {
  company: 'a company',
  charity: 'a charity',
  volunteers: 'volunteers',
  'public-body': 'a public body',
  'not-known': 'not known what kind of body',
};
