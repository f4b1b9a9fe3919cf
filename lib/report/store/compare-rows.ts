import { TOMBSTONE } from './codes';
import { Flag } from './columns';
import { fileOfRow, type LogStore } from './log-store';

/** What two tellings of one entry are compared by where nothing weightier decides, each a number for itself. */
const NUMBERS = [
  'at',
  'kind',
  'detail',
  'disclosure',
  'outcome',
  'minutes',
  'asked',
  'due',
  'done',
  'captured',
  'planVersion',
] as const;

function textsOf(store: LogStore, row: number): readonly string[] {
  const { columns } = store;
  return [
    store.places.text(columns.place[row] ?? 0),
    store.commitments.text(columns.commitment[row] ?? 0),
    store.topics.text(columns.topics[row] ?? 0),
    store.pages.text(columns.pages[row] ?? 0),
  ];
}

function organisationOf(store: LogStore, row: number): string {
  return store.organisations.text(store.columns.organisation[row] ?? 0);
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function firstDifference(found: Iterable<number>): number {
  for (const difference of found) if (difference !== 0) return difference;
  return 0;
}

/** How two rows differ in what is counted; 0 where they count alike. Positive where `a` is to stand. */
function compareContent(store: LogStore, a: number, b: number): number {
  const { columns } = store;
  const privately = (row: number) => (columns.flags[row] ?? 0) & Flag.privateMessage;
  const numbers = firstDifference([
    ...NUMBERS.map((name) => (columns[name][a] ?? 0) - (columns[name][b] ?? 0)),
    privately(a) - privately(b),
  ]);
  if (numbers !== 0) return numbers;
  const others = textsOf(store, b);
  return firstDifference(textsOf(store, a).map((text, index) => compareTexts(text, others[index] ?? '')));
}

function* differences(store: LogStore, a: number, b: number): Generator<number> {
  const { columns, files } = store;
  const of = (name: 'revision' | 'changedAt' | 'wordsMark' | 'threadMark') =>
    (columns[name][a] ?? 0) - (columns[name][b] ?? 0);
  const isDeleted = (row: number) => (columns.kind[row] === TOMBSTONE ? 1 : 0);
  yield of('revision');
  yield isDeleted(a) - isDeleted(b);
  yield of('changedAt');
  if (isDeleted(a) === 0) {
    // A fuller telling has marks where a shorter one has none.
    yield of('wordsMark');
    yield of('threadMark');
    yield compareContent(store, a, b);
    yield compareTexts(organisationOf(store, a), organisationOf(store, b));
  }
  const [fileA, fileB] = [files[fileOfRow(store, a)], files[fileOfRow(store, b)]];
  yield compareTexts(fileB?.facts.sha256 ?? '', fileA?.facts.sha256 ?? '');
  yield b - a;
}

/**
 * Whether row `a` stands before row `b`, of one id. The higher revision stands; at one revision a deletion before an
 * entry, then the later change, then the fuller telling, then an order of their contents that means nothing but is the
 * same for everybody; of the same told twice, the one in the file with the lower SHA-256. No two rows are equal, so
 * whatever the order of the files, the same row stands.
 */
export function standsBefore(store: LogStore, a: number, b: number): boolean {
  return firstDifference(differences(store, a, b)) > 0;
}

function marksClash(a: number | undefined, b: number | undefined): boolean {
  return a !== b && a !== 0 && b !== 0;
}

/**
 * Whether two rows of one id and revision tell the same. One of them may leave out the thread, its author's own words
 * or the organisation, as an export may; what both tell must agree.
 */
export function tellTheSame(store: LogStore, a: number, b: number): boolean {
  const { columns } = store;
  const [deletedA, deletedB] = [columns.kind[a] === TOMBSTONE, columns.kind[b] === TOMBSTONE];
  if (deletedA || deletedB) return deletedA === deletedB;
  const ownOrganisation = ((columns.flags[a] ?? 0) | (columns.flags[b] ?? 0)) & Flag.organisationOfFile;
  return (
    columns.changedAt[a] === columns.changedAt[b] &&
    !marksClash(columns.wordsMark[a], columns.wordsMark[b]) &&
    !marksClash(columns.threadMark[a], columns.threadMark[b]) &&
    (ownOrganisation !== 0 || columns.organisation[a] === columns.organisation[b]) &&
    compareContent(store, a, b) === 0
  );
}
