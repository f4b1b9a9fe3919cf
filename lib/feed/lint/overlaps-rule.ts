import type { Address } from '../../list/address';
import type { Forum } from '../../list/forum';
import { isUnder } from './path-under';
import { problemIn, type LintRule } from './rule';
import type { SourceProblem } from '../source-problem';

/** Nobody else's page is claimed, and no page twice: the address with more of a host leaves out what is the other's. */
export const overlaps: LintRule = {
  id: 'overlaps',
  find({ forums }) {
    const placed = forums.flatMap((forum) => forum.addresses.map((address, n) => ({ forum, address, n })));
    const byHost = new Map<string, Placed[]>();
    for (const one of placed) byHost.set(one.address.host, [...(byHost.get(one.address.host) ?? []), one]);
    const problems = placed.flatMap((inner) =>
      hostsOver(inner.address.host)
        .flatMap((host) => byHost.get(host) ?? [])
        .filter(({ address }) => address.subdomains || address.host === inner.address.host)
        .filter((outer) => outer !== inner)
        .flatMap((outer) => between(outer, inner)),
    );
    return problems.toSorted((a, b) => Number(a.file > b.file) - Number(a.file < b.file));
  },
};

/** One address of a forum, and which of its addresses that is. */
interface Placed {
  readonly forum: Forum;
  readonly address: Address;
  readonly n: number;
}

/** A host and every host that it lies below: `a.b.example`, `b.example`, `example`. */
function hostsOver(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.map((_, n) => labels.slice(n).join('.'));
}

/** Where one address lies inside another. Of two equal ones the later is told. */
function between(outer: Placed, inner: Placed): SourceProblem[] {
  const covered = inner.address.paths.filter((path) => covers(outer.address, inner.address, path));
  const isOwn = outer.forum.id === inner.forum.id;
  if (isOwn) {
    const isShadowed =
      covered.length === inner.address.paths.length &&
      !(isSame(outer.address, inner.address) && inner.n < outer.n);
    return isShadowed
      ? [
          problemIn(
            'forums',
            inner.forum.id,
            `addresses[${inner.n}]`,
            `The forum’s own addresses[${outer.n}] covers it already: leave it out.`,
          ),
        ]
      : [];
  }
  if (isSame(outer.address, inner.address) && outer.forum.id < inner.forum.id) return [];
  return covered.map((path) =>
    problemIn(
      'forums',
      outer.forum.id,
      `addresses[${outer.n}]`,
      `It takes in ${inner.address.host}${path}, which is ${inner.forum.id}’s: leave that out with except.`,
    ),
  );
}

function isSame(a: Address, b: Address): boolean {
  return a.host === b.host && a.paths.some((path) => b.paths.includes(path));
}

/** Whether an address whose host reaches another's takes in one of its paths. */
function covers(outer: Address, inner: Address, path: string): boolean {
  const queriesMeet =
    outer.query.length === 0 || outer.query.some((start) => inner.query.some((own) => own.startsWith(start)));
  return (
    queriesMeet &&
    outer.schemes.some((scheme) => inner.schemes.includes(scheme)) &&
    outer.paths.some((own) => isUnder(path, own)) &&
    !outer.except.some((except) => isUnder(path, except))
  );
}
