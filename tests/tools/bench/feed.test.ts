import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { acceptSnapshot } from '../../../lib/feed/accept-snapshot';
import { buildSnapshot } from '../../../lib/feed/build-snapshot';
import { TrustedKey } from '../../../lib/feed/key';
import { openPublisher, type Publisher } from '../../../tools/bench/benches/feed/publisher';
import { madeUpFeed } from '../../../tools/bench/made-up/feed';
import { type ProcessName, readDescendants, watchDescendants } from '../../../tools/bench/stage/descendants';
import { digest } from '../../lib/feed/feed-fixtures';
import { aFollower } from '../../lib/feed/client/follower';

const WHOLE = { forums: 10_000, organisations: 300 };

describe('A made-up list', () => {
  it('is the same each time, and holds the example list', () => {
    const size = { forums: 60, organisations: 50 };
    const list = madeUpFeed(size);
    expect(madeUpFeed(size)).toEqual(list);
    expect(list.forums).toHaveLength(60);
    expect(list.organisations).toHaveLength(50);
    expect(list.forums.map(({ id }) => id)).toContain('parents-corner');
  });

  it('of any size is one that a client takes', async () => {
    const files = new Map(
      (await buildSnapshot(madeUpFeed({ forums: 500, organisations: 60 }), digest)).map(({ path, bytes }) => [
        path,
        bytes,
      ]),
    );
    const accepted = await acceptSnapshot(files.get('feed.json') ?? null, {
      readPart: async (path) => files.get(path) ?? null,
      digest,
      clientVersion: '9.0.0',
    });
    expect(accepted).toMatchObject({ ok: true });
  });
});

describe('The publisher of the bench', () => {
  const sources = madeUpFeed(WHOLE);
  let publisher: Publisher;
  beforeAll(async () => {
    publisher = await openPublisher(sources.head);
  });
  afterAll(() => publisher.close());

  it('shows by the bytes it sends that an update of one plan moves less than 1 % of a large list', async () => {
    const key = TrustedKey.parse(JSON.parse(publisher.keys));
    const follower = aFollower({ keys: [key], retired: [], statements: [] }, { feed: sources.head.feed });
    const first = await publisher.publish(sources);
    expect(publisher.firstAsked()).toBeNull();
    expect(await follower.check(publisher.address)).toMatchObject({ outcome: 'updated' });
    expect(publisher.moved()).toBeGreaterThan(first.bytes);
    expect(publisher.firstAsked()).toBeLessThanOrEqual(performance.timeOrigin + performance.now());

    const [plan, ...others] = sources.plans;
    if (!plan) throw new Error('The list has no plan.');
    const next = await publisher.publish({
      ...sources,
      plans: [{ ...plan, summary: 'Other words.' }, ...others],
    });
    const moved = publisher.moved();
    expect(await follower.check(publisher.address)).toMatchObject({
      outcome: 'updated',
      list: { index: { sequence: first.sequence + 1 } },
    });
    expect(publisher.moved() - moved).toBeLessThan(next.bytes / 100);
    expect(publisher.moved() - moved).toBeGreaterThan(1000);
  });
});

describe.runIf(process.platform === 'linux')('What the descendants of a process use', () => {
  const BUSY = 'for (;;) Math.random()';
  const isWanted = ({ command }: ProcessName): boolean => command.endsWith('wanted\0');

  it('is told, and the memory that they add', () => {
    const stop = watchDescendants();
    expect(readDescendants()?.cpuMs).toBeGreaterThanOrEqual(0);
    expect(readDescendants()?.megabytes).toBeGreaterThanOrEqual(0);
    expect(stop()?.addedMb).toBeGreaterThanOrEqual(0);
  });

  it('is told apart by what a process is called', async () => {
    const child = spawn(process.execPath, ['-e', BUSY, 'wanted']);
    try {
      await vi.waitFor(() => {
        const { cpuMs = 0, partCpuMs = 0 } = readDescendants(isWanted) ?? {};
        expect(partCpuMs).toBeGreaterThan(0);
        expect(partCpuMs).toBeLessThanOrEqual(cpuMs);
      }, 20_000);
      expect(readDescendants(({ name }) => name === 'nobody')?.partCpuMs).toBe(0);
    } finally {
      child.kill();
    }
  });

  it('counts a thread that has begun and ended while it was watched', async () => {
    const name = readFileSync('/proc/self/comm', 'utf8').trim();
    const [stop, stopOther] = [
      watchDescendants(isWanted, name),
      watchDescendants(isWanted, 'no such thread'),
    ];
    const child = spawn(process.execPath, ['-e', BUSY, 'wanted']);
    try {
      await vi.waitFor(() => expect(readDescendants(isWanted)?.partCpuMs).toBeGreaterThan(300), 20_000);
    } finally {
      child.kill();
      await once(child, 'exit');
    }
    expect(stop()?.threadCpuMs).toBeGreaterThan(100);
    expect(stopOther()?.threadCpuMs).toBe(0);
  });
});
