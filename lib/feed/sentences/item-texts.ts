import type { ItemList } from '../difference/field';

/** What one item of each list is called in a sentence. */
export const ITEM_TEXTS = {
  addresses: 'changes.item.addresses',
  segments: 'changes.item.segments',
  reach: 'changes.item.reach',
  'term-notes': 'changes.item.termNotes',
  remarks: 'changes.item.remarks',
  sources: 'changes.item.sources',
  'former-names': 'changes.item.formerNames',
  topics: 'changes.item.topics',
  do: 'changes.item.do',
  avoid: 'changes.item.avoid',
  signposts: 'changes.item.signposts',
  escalation: 'changes.item.escalation',
  commitments: 'changes.item.commitments',
  'plan-forums': 'changes.item.planForums',
  principles: 'changes.item.principles',
  keywords: 'changes.item.keywords',
  'period-changes': 'changes.item.periodChanges',
} as const satisfies Record<ItemList, string>;

/** What the items of each list are called together. */
export const ITEMS_TEXTS = {
  addresses: 'changes.items.addresses',
  segments: 'changes.items.segments',
  reach: 'changes.items.reach',
  'term-notes': 'changes.items.termNotes',
  remarks: 'changes.items.remarks',
  sources: 'changes.items.sources',
  'former-names': 'changes.items.formerNames',
  topics: 'changes.items.topics',
  do: 'changes.items.do',
  avoid: 'changes.items.avoid',
  signposts: 'changes.items.signposts',
  escalation: 'changes.items.escalation',
  commitments: 'changes.items.commitments',
  'plan-forums': 'changes.items.planForums',
  principles: 'changes.items.principles',
  keywords: 'changes.items.keywords',
  'period-changes': 'changes.items.periodChanges',
} as const satisfies Record<ItemList, string>;
