import type { Stance, Status } from '../list/forum';
import type { Change, FieldChange } from './difference/change';
import { excerptDifference } from './sentences/excerpt';
import { FIELD_TEXTS } from './sentences/field-texts';
import { ITEM_TEXTS, ITEMS_TEXTS } from './sentences/item-texts';
import { oneLine } from './sentences/one-line';
import type { Say } from './sentences/say';
import { tellSubject } from './sentences/tell-subject';
import { tellValue } from './sentences/tell-value';
import { WORD_TEXTS } from './sentences/word-texts';

function tellStance(about: string, was: Stance, now: Stance, say: Say): string {
  const names = { about, from: say(WORD_TEXTS[was.name]), to: say(WORD_TEXTS[now.name]) };
  if (now.name === 'not-yet-asked') return say('changes.form.stance', names);
  return say('changes.form.stanceWords', { ...names, by: oneLine(now.by), words: oneLine(now.words) });
}

function tellStatus(about: string, was: Status, now: Status, say: Say): string {
  const names = { about, from: say(WORD_TEXTS[was.state]), to: say(WORD_TEXTS[now.state]) };
  if (now.state === 'open') return say('changes.form.status', names);
  return say('changes.form.statusNote', { ...names, note: oneLine(now.note) });
}

function tellField(about: string, change: FieldChange, say: Say): string {
  const field = say(FIELD_TEXTS[change.field]);
  const what =
    change.item === null
      ? field
      : say('changes.form.itemField', {
          item: say(ITEM_TEXTS[change.item.list]),
          name: oneLine(change.item.name),
          what: field,
        });
  const before = tellValue(change.from, say);
  const after = tellValue(change.to, say);
  if (change.from === null) return say('changes.form.given', { about, what, to: after });
  if (change.to === null) return say('changes.form.taken', { about, what, from: before });
  const [from, to] = excerptDifference(before, after);
  return say('changes.form.changed', { about, what, from, to });
}

/**
 * One change as a sentence that a person reads, on one line and without a full stop:
 * `Netmums: private messages changed from “not stated” to “not allowed”`.
 */
export function tellChange(change: Change, say: Say): string {
  const about = tellSubject(change.about, say);
  switch (change.kind) {
    case 'forum-added':
      return say('changes.form.forumAdded', { about, stance: say(WORD_TEXTS[change.stance]) });
    case 'plan-added':
      return say('changes.form.planAdded', { about, version: String(change.version) });
    case 'plan-forum-added':
      return say('changes.form.planForumAdded', { about, approach: say(WORD_TEXTS[change.approach]) });
    case 'added':
      return say('changes.form.added', { about });
    case 'removed':
      return say('changes.form.removed', { about });
    case 'renamed':
      return say('changes.form.renamed', { about, from: oneLine(change.from) });
    case 'stance':
      return tellStance(about, change.from, change.to, say);
    case 'status':
      return tellStatus(about, change.from, change.to, say);
    case 'changed':
      return tellField(about, change, say);
    case 'item-added':
      return say('changes.form.itemAdded', {
        about,
        item: say(ITEM_TEXTS[change.list]),
        to: tellValue(change.item, say),
      });
    case 'item-removed':
      return say('changes.form.itemRemoved', {
        about,
        item: say(ITEM_TEXTS[change.list]),
        from: tellValue(change.item, say),
      });
    case 'item-changed': {
      const [from, to] = excerptDifference(tellValue(change.from, say), tellValue(change.to, say));
      return say('changes.form.itemChanged', { about, item: say(ITEM_TEXTS[change.list]), from, to });
    }
    case 'reordered':
      return say('changes.form.reordered', { about, items: say(ITEMS_TEXTS[change.list]) });
  }
}
