import type { Person, Posting } from '../../lib/list/advice';
import type { StanceName } from '../../lib/list/forum';
import { t } from '../../lib/text';
import type { Tone } from '../kit/tone';

/** May I post here? In one line, with how it is meant. */
export interface PostingAnswer {
  readonly tone: Tone;
  readonly title: string;
}

/** The answer before the reason. Where nobody asked the operator it is never green: nobody has said "you may". */
export function answerPosting(posting: Posting, stance: StanceName, person: Person): PostingAnswer {
  switch (posting.may) {
    case 'post':
      if (stance === 'welcome') return { tone: 'go', title: t('panel.answer.welcome') };
      return stance === 'not-yet-asked'
        ? { tone: 'neutral', title: t('panel.answer.notAsked') }
        : { tone: 'go', title: t('panel.answer.mayPost') };
    case 'post-as-representative':
      return { tone: 'ask', title: t('panel.answer.representatives') };
    case 'post-when-referred':
      return { tone: 'ask', title: t('panel.answer.referred') };
    case 'post-in-clinic':
      return { tone: 'ask', title: t('panel.answer.clinic') };
    case 'ask-first':
      if (posting.because === 'not-yet-asked') return { tone: 'ask', title: t('panel.answer.askFirst') };
      return person.organisation
        ? { tone: 'ask', title: t('panel.answer.askTeam') }
        : { tone: 'ask', title: t('panel.answer.askTeamWho') };
    case 'listen':
      return posting.because === 'plan'
        ? { tone: 'stop', title: t('panel.answer.planListens') }
        : { tone: 'stop', title: t('panel.answer.listenOnly') };
    case 'not-post':
      return answerNo(posting.because);
  }
}

function answerNo(because: Extract<Posting, { may: 'not-post' }>['because']): PostingAnswer {
  switch (because) {
    case 'not-welcome':
      return { tone: 'stop', title: t('panel.answer.notWelcome') };
    case 'stay-away':
      return { tone: 'stop', title: t('panel.answer.planStaysAway') };
    case 'closed':
      return { tone: 'neutral', title: t('panel.answer.closed') };
  }
}
