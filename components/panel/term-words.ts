import type { Terms } from '../../lib/list/forum';
import { t } from '../../lib/text';
import type { Tone } from '../kit/tone';

/** One thing the operator asks, in two or three words. */
export interface TermWords {
  readonly id: string;
  readonly tone: Tone;
  readonly text: string;
}

type Said = Pick<TermWords, 'tone' | 'text'> | null;

/** What the operator asks of officials, the prohibitions first. What no source states is left out. */
export function sayTerms(terms: Terms): readonly TermWords[] {
  const said: readonly (readonly [string, Said])[] = [
    ['private-messages', privateMessages(terms.privateMessages)],
    ['account', account(terms.account)],
    ['tag', tag(terms.tag)],
    ['links', links(terms.links)],
    ['real-names', realNames(terms.realNames)],
  ];
  return said
    .flatMap(([id, words]) => (words ? [{ id, ...words }] : []))
    .toSorted((a, b) => Number(b.tone === 'stop') - Number(a.tone === 'stop'));
}

function privateMessages(term: Terms['privateMessages']): Said {
  switch (term) {
    case 'allowed':
      return { tone: 'neutral', text: t('panel.term.privateMessagesAllowed') };
    case 'if-a-member-asks':
      return { tone: 'ask', text: t('panel.term.privateMessagesIfAsked') };
    case 'not-allowed':
      return { tone: 'stop', text: t('panel.term.privateMessagesNot') };
    case 'not-stated':
      return null;
  }
}

function account(term: Terms['account']): Said {
  switch (term) {
    case 'personal':
      return { tone: 'neutral', text: t('panel.term.accountPersonal') };
    case 'shared-representative':
      return { tone: 'neutral', text: t('panel.term.accountShared') };
    case 'either':
      return { tone: 'neutral', text: t('panel.term.accountEither') };
    case 'not-stated':
      return null;
  }
}

function tag(term: Terms['tag']): Said {
  switch (term) {
    case 'required':
      return { tone: 'ask', text: t('panel.term.tagRequired') };
    case 'not-required':
      return { tone: 'neutral', text: t('panel.term.tagNotRequired') };
    case 'not-stated':
      return null;
  }
}

function links(term: Terms['links']): Said {
  switch (term) {
    case 'allowed':
      return { tone: 'neutral', text: t('panel.term.linksAllowed') };
    case 'official-pages-only':
      return { tone: 'ask', text: t('panel.term.linksOfficial') };
    case 'not-allowed':
      return { tone: 'stop', text: t('panel.term.linksNot') };
    case 'not-stated':
      return null;
  }
}

function realNames(term: Terms['realNames']): Said {
  switch (term) {
    case 'allowed':
      return { tone: 'neutral', text: t('panel.term.realNamesAllowed') };
    case 'required':
      return { tone: 'ask', text: t('panel.term.realNamesRequired') };
    case 'not-allowed':
      return { tone: 'neutral', text: t('panel.term.realNamesNot') };
    case 'not-stated':
      return null;
  }
}
