import type { Terms } from '../../../lib/list/forum';

type TypedTerms = Omit<Terms, 'notes' | 'source'>;

const NOT_STATED = 'Not stated';

/** Each answer to each question about terms, in words for the public. */
export const TERM_WORDS: { readonly [T in keyof TypedTerms]: Readonly<Record<TypedTerms[T], string>> } = {
  privateMessages: {
    allowed: 'Officials may write to members',
    'if-a-member-asks': 'Only if a member asks for it',
    'not-allowed': 'Not allowed',
    'not-stated': NOT_STATED,
  },
  account: {
    personal: 'Each official has an account of their own',
    'shared-representative': 'The organisation has one account',
    either: 'An official’s own account or the organisation’s',
    'not-stated': NOT_STATED,
  },
  tag: { required: 'Required', 'not-required': 'Not required', 'not-stated': NOT_STATED },
  links: {
    allowed: 'Allowed',
    'official-pages-only': 'To official pages only',
    'not-allowed': 'Not allowed',
    'not-stated': NOT_STATED,
  },
  realNames: {
    allowed: 'Allowed',
    required: 'Required',
    'not-allowed': 'Not allowed: officials give their role',
    'not-stated': NOT_STATED,
  },
};
