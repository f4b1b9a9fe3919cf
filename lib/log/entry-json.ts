import type { Act, Entry, Evidence, FollowUp, Where } from './entry';

/** Every field by its name, none forgotten: what is not given is left out of JSON by itself. */
type AllOf<Fields> = { readonly [Name in keyof Required<Fields>]: unknown };

function orderAct(act: Act): object {
  switch (act.kind) {
    case 'signpost':
      return { kind: act.kind, pages: act.pages };
    case 'referral':
      return { direction: act.direction, kind: act.kind };
    case 'barrier':
      return { kind: act.kind, reason: act.reason };
    case 'answer':
    case 'correction':
    case 'clinic':
    case 'consultation':
    case 'operator-contact':
    case 'listening':
      return { kind: act.kind };
  }
}

function orderWhere(where: Where): object {
  switch (where.precision) {
    case 'thread':
      return {
        forum: where.forum,
        precision: where.precision,
        thread: where.thread,
        title: where.title,
      } satisfies AllOf<typeof where>;
    case 'forum':
      return { forum: where.forum, precision: where.precision } satisfies AllOf<typeof where>;
    case 'site':
      return { host: where.host, precision: where.precision } satisfies AllOf<typeof where>;
  }
}

function orderEvidence(evidence: Evidence): object {
  return {
    approach: evidence.approach,
    feed: evidence.feed,
    mode: evidence.mode,
    ownLists: evidence.ownLists?.map(({ feed, sequence }) => ({ feed, sequence })),
    planVersion: evidence.planVersion,
    sequence: evidence.sequence,
    stance: evidence.stance,
  } satisfies AllOf<Evidence>;
}

function orderFollowUp({ done, due, snoozedUntil }: FollowUp): object {
  return { done, due, snoozedUntil } satisfies AllOf<FollowUp>;
}

/**
 * An entry as canonical JSON: just what `canonicalJson` writes of it. Here the fields are laid in their order by hand, so
 * that the engine's own writer, which is twice as quick, can write a million of them.
 */
export function entryJson(entry: Entry): string {
  return JSON.stringify({
    act: orderAct(entry.act),
    askedAt: entry.askedAt,
    at: entry.at,
    changedAt: entry.changedAt,
    commitment: entry.commitment,
    disclosure: entry.disclosure,
    evidence: orderEvidence(entry.evidence),
    followUp: entry.followUp && orderFollowUp(entry.followUp),
    id: entry.id,
    issue: entry.issue,
    minutes: entry.minutes,
    note: entry.note,
    offset: entry.offset,
    organisation: entry.organisation,
    outcome: entry.outcome,
    privateMessage: entry.privateMessage && { captured: entry.privateMessage.captured },
    revision: entry.revision,
    schema: entry.schema,
    topics: entry.topics,
    where: orderWhere(entry.where),
  } satisfies AllOf<Entry>);
}
