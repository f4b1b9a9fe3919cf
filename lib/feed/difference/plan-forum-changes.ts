import type { PlanForum } from '../../list/plan';
import { compareFields, elsewhere, field, items, type Compare } from './compare';
import { day, number, several, text, word, type Told } from './told';

function tellConsultation(consultation: PlanForum['consultation']): Told {
  switch (consultation.state) {
    case 'not-yet':
      return word(consultation.state);
    case 'asked':
      return several(word(consultation.state), day(consultation.on));
    case 'agreed':
      return several(word(consultation.state), day(consultation.on), text(consultation.outcome));
  }
}

/** What has changed in what one plan says about one forum. */
export const planForumChanges: Compare<PlanForum> = compareFields<PlanForum>({
  forum: elsewhere,
  approach: field('approach', ({ approach }) => approach, word),
  summary: field('summary', ({ summary }) => summary, text),
  whoMayPost: field('who-may-post', ({ whoMayPost }) => whoMayPost, text),
  answerWithinWorkingDays: field(
    'answer-within',
    ({ answerWithinWorkingDays }) => answerWithinWorkingDays,
    number,
  ),
  do: items({ list: 'do', read: (here) => here.do, key: (each) => each, tell: text }),
  avoid: items({ list: 'avoid', read: ({ avoid }) => avoid, key: (each) => each, tell: text }),
  signposts: items({
    list: 'signposts',
    read: ({ signposts }) => signposts,
    key: ({ title }) => title,
    tell: (signpost) => several(text(signpost.title), text(signpost.url), text(signpost.for)),
  }),
  escalation: items({
    list: 'escalation',
    read: ({ escalation }) => escalation,
    key: ({ when }) => when,
    tell: ({ when, to }) => several(text(when), text(to)),
  }),
  topics: items({
    list: 'topics',
    read: ({ topics }) => topics,
    key: (topic) => topic.id,
    tell: ({ name }) => text(name),
  }),
  consultation: field('consultation', ({ consultation }) => consultation, tellConsultation),
});
