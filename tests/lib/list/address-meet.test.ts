import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayMeet } from '../../../lib/list/address-meet';
import { readPageAddress } from '../../../lib/list/address-page';
import { covers, listRules } from '../../../lib/list/address-rules';
import { hostileAddress, listedAddress, plainAddress } from './address-arbitraries';
import { forumAt } from './address-examples';

function rulesOf(...addresses: object[]) {
  return listRules([forumAt('bees', { addresses })]);
}

function meet(one: object, other: object): boolean {
  return rulesOf(one).some((a) => rulesOf(other).some((b) => mayMeet(a, b) && mayMeet(b, a)));
}

describe('two listed addresses', () => {
  it.each([
    ['the same host', { host: 'bees.example' }, { host: 'bees.example' }],
    [
      'a path and one below it',
      { host: 'a.example', paths: ['/talk'] },
      { host: 'a.example', paths: ['/talk/x'] },
    ],
    [
      'a host and its subdomains',
      { host: 'clinic.bees.example' },
      { host: 'bees.example', subdomains: true },
    ],
    [
      'the start of a query',
      { host: 'a.example', query: ['threads/'] },
      { host: 'a.example', query: ['threads/bees'] },
    ],
  ])('meet: %s', (_, one, other) => {
    expect(meet(one, other)).toBe(true);
  });

  it.each([
    ['two hosts', { host: 'bees.example' }, { host: 'wasps.example' }],
    ['a host and another’s, without subdomains', { host: 'www.bees.example' }, { host: 'bees.example' }],
    [
      'a host that only ends alike',
      { host: 'honeybees.example' },
      { host: 'bees.example', subdomains: true },
    ],
    ['two paths', { host: 'a.example', paths: ['/talk'] }, { host: 'a.example', paths: ['/talkative'] }],
    [
      'what the other leaves out',
      { host: 'a.example', except: ['/help'] },
      { host: 'a.example', paths: ['/help'] },
    ],
    ['two queries', { host: 'a.example', query: ['threads/'] }, { host: 'a.example', query: ['forums/'] }],
    ['two schemes', { host: 'a.example' }, { host: 'a.example', schemes: ['http'] }],
  ])('do not meet: %s', (_, one, other) => {
    expect(meet(one, other)).toBe(false);
  });

  it('meet wherever there is a page that both cover', () => {
    fc.assert(
      fc.property(
        listedAddress,
        listedAddress,
        fc.oneof(hostileAddress, plainAddress),
        (one, other, address) => {
          const url = readPageAddress(address);
          fc.pre(url !== null);
          const covering = (listed: object) => rulesOf(listed).filter((rule) => covers(rule, url));
          const pairs = covering(one).flatMap((a) => covering(other).map((b) => mayMeet(a, b)));
          expect(pairs).not.toContain(false);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
