import { aForum, anOrganisation } from '../list/fixtures';
import type { LintExample } from './lint-examples';
import { SOUND_FORUMS, onRealHost, soundSources, withForum } from './sound-sources';

/** What the rules about forums catch. */
export const FORUM_EXAMPLES = {
  addresses: [
    {
      says: 'a forum takes a whole host that many share',
      sources: withForum({ ...onRealHost, name: 'Sub', addresses: [{ host: 'www.reddit.com' }] }),
      file: 'forums/sub.json',
      field: 'addresses[0].paths',
    },
    {
      says: 'a forum takes the path under which a shared host keeps all its communities',
      sources: withForum({
        ...onRealHost,
        name: 'Sub',
        addresses: [{ host: 'www.reddit.com', paths: ['/r/'] }],
      }),
      file: 'forums/sub.json',
      field: 'addresses[0].paths',
    },
    {
      says: 'an open forum is nowhere',
      sources: withForum({ name: 'Nowhere', addresses: [] }),
      file: 'forums/nowhere.json',
      field: 'addresses',
    },
    {
      says: 'a path is inside another one of the address',
      sources: withForum({
        name: 'Nested',
        addresses: [{ host: 'nested.example', paths: ['/talk', '/talk/x'] }],
      }),
      file: 'forums/nested.json',
      field: 'addresses[0].paths[1]',
    },
    {
      says: 'a path is not as browsers write it',
      sources: withForum({ name: 'Odd', addresses: [{ host: 'odd.example', paths: ['/a/../b'] }] }),
      file: 'forums/odd.json',
      field: 'addresses[0].paths[0]',
    },
    {
      says: 'an exception leaves nothing out',
      sources: withForum({
        name: 'Idle',
        addresses: [{ host: 'idle.example', paths: ['/talk'], except: ['/shop'] }],
      }),
      file: 'forums/idle.json',
      field: 'addresses[0].except[0]',
    },
    {
      says: 'an exception leaves everything out',
      sources: withForum({
        name: 'Void',
        addresses: [{ host: 'void.example', paths: ['/talk'], except: ['/talk'] }],
      }),
      file: 'forums/void.json',
      field: 'addresses[0].except[0]',
    },
    {
      says: 'a port is the scheme’s own',
      sources: withForum({ name: 'Port', addresses: [{ host: 'port.example', ports: [443] }] }),
      file: 'forums/port.json',
      field: 'addresses[0].ports',
    },
  ],
  overlaps: [
    {
      says: 'two forums have one address',
      sources: withForum({ name: 'Twin', addresses: [{ host: 'parents-corner.example' }] }),
      file: 'forums/twin.json',
      field: 'addresses[0]',
    },
    {
      says: 'a forum with subdomains takes in another’s host',
      sources: soundSources({
        forums: [
          ...SOUND_FORUMS,
          aForum({ name: 'Wide', addresses: [{ host: 'bees.example', subdomains: true }] }),
          aForum({ name: 'Inner', addresses: [{ host: 'clinic.bees.example', paths: ['/ask'] }] }),
        ],
      }),
      file: 'forums/wide.json',
      field: 'addresses[0]',
    },
    {
      says: 'an address is in the shadow of another of the same forum',
      sources: withForum({
        name: 'Shadow',
        addresses: [
          { host: 'talk.bees.example', paths: ['/ask'] },
          { host: 'bees.example', subdomains: true },
        ],
      }),
      file: 'forums/shadow.json',
      field: 'addresses[0]',
    },
    {
      says: 'an address is there twice',
      sources: withForum({ name: 'Double', addresses: [{ host: 'bees.example' }, { host: 'bees.example' }] }),
      file: 'forums/double.json',
      field: 'addresses[1]',
    },
  ],
  sourced: [
    {
      says: 'a real operator’s words come from nowhere',
      sources: withForum({
        ...onRealHost,
        name: 'Words',
        stance: {
          name: 'welcome',
          words: 'Come in.',
          by: 'The owners',
          on: '2026-10-01',
          source: { title: 'Somebody' },
        },
      }),
      file: 'forums/words.json',
      field: 'stance.source',
    },
    {
      says: 'a real forum’s terms come from nowhere',
      sources: withForum({ ...onRealHost, name: 'Terms', terms: { links: 'not-allowed' } }),
      file: 'forums/terms.json',
      field: 'terms.source',
    },
    {
      says: 'a figure has no date',
      sources: withForum({
        ...onRealHost,
        name: 'Figures',
        reach: [{ measure: 'Members', value: 9, source: { title: 'A page', seen: '2026-11-01' } }],
      }),
      file: 'forums/figures.json',
      field: 'reach[0].source.published',
    },
    {
      says: 'a verified body cannot be looked up',
      sources: soundSources({
        organisations: [
          anOrganisation({
            verification: { state: 'verified', on: '2026-11-01' },
            sources: [{ title: 'Known to all' }],
          }),
        ],
      }),
      file: 'organisations/department-for-education.json',
      field: 'sources',
    },
  ],
  fictional: [
    {
      says: 'a made-up forum is on a host that somebody may own',
      sources: withForum({ name: 'Made Up', addresses: [{ host: 'made-up.com' }] }),
      file: 'forums/made-up.json',
      field: 'addresses[0].host',
    },
    {
      says: 'a real forum is on a host that nobody can own',
      sources: withForum({ ...onRealHost, name: 'Real', addresses: [{ host: 'real.example' }] }),
      file: 'forums/real.json',
      field: 'addresses[0].host',
    },
  ],
} satisfies Readonly<Record<string, readonly LintExample[]>>;
