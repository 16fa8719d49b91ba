/**
 * Subscribers by socket and by stream follow while clients break off and gateways, events services and the store are
 * killed under load: each has to end with every event that it may see, in order, none of them twice.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { issueToken } from '@kuaijin/gateway';
import { loadConfig } from '@kuaijin/kit/config';
import type { FeedEvent } from '@kuaijin/kit/feed';
import type { Identity } from '@kuaijin/kit/identity';
import { connectShared, type SharedDeps } from '@kuaijin/kit/service';
import { subgraphNames } from '@kuaijin/schema';
import { Dice } from '../approvals/model/dice';
import { type Mortal, ownServers, spawnGateway, spawnService } from '../harness/processes';
import { ownPrefix } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { startBalancer } from './balancer';
import { answersOf, eventIn, type FollowedEvent, type Transport } from './followers';

export interface KilledFollowersOptions {
  readonly seed: number;
  readonly kills: number;
  readonly subscribers: number;
  /** Milliseconds between two kills, from and to. */
  readonly betweenMs: readonly [number, number];
  readonly onKill?: (victim: string, count: number) => void;
}

export interface KilledFollowersResult {
  readonly published: number;
  readonly received: number;
  /** How often subscribers began anew. */
  readonly resumed: number;
  readonly killed: Readonly<Record<string, number>>;
  readonly findings: readonly string[];
}

const NOWHERE = 'http://127.0.0.1:1/graphql';
const SOURCES = ['approvals', 'supervision', 'projects'];
const SUBJECTS = 6;
const REGIONS = ['330800', '330881', '330802', '340000'];
/** Milliseconds between two batches of a source, at most. */
const PACE_MS = 800;
/** Milliseconds in which everybody has everything once nothing is killed any more. */
const REST_MS = 120_000;
const QUERY = `subscription ($after: Cursor) { statusChanged(after: $after) { id cursor subject sequence } }`;

export async function killedFollowers(options: KilledFollowersOptions): Promise<KilledFollowersResult> {
  const servers = await ownServers();
  const prefix = ownPrefix('live');
  const closing: (() => Promise<void>)[] = [() => servers.close()];
  try {
    const env = { ...servers.env, KUAIJIN_SUBSCRIPTIONS_PERSON: '0', KUAIJIN_POLL_MS: '20' };
    const config = loadConfig({
      ...process.env,
      ...env,
      KUAIJIN_ENV: 'test',
      KUAIJIN_PREFIX: prefix,
      LOG_LEVEL: 'fatal',
    });
    const shared = await connectShared(config, 'live');
    closing.unshift(() => shared.close());
    const events = await Promise.all([1, 2].map(() => spawnService('events', { prefix, env })));
    closing.unshift(...events.map((one) => () => one.stop()));
    const balancer = await startBalancer(events.map(({ url }) => Number(new URL(url).port)));
    closing.unshift(() => balancer.close());
    const subgraphs = {
      ...Object.fromEntries(subgraphNames.map((name) => [name, NOWHERE])),
      events: `http://127.0.0.1:${balancer.port}/graphql`,
    };
    const gateways = await Promise.all([1, 2].map(() => spawnGateway({ prefix, env, subgraphs })));
    closing.unshift(...gateways.map((one) => () => one.stop()));
    const publisher = new Publisher(shared, options.seed);
    const after = await shared.feed.headCursor();
    const urls = gateways.map(({ url }) => url);
    const followers = await Promise.all(
      Array.from({ length: options.subscribers }, async (_, n) => {
        const region = REGIONS[n % REGIONS.length] ?? '';
        const token = await issueToken(config, { ...integrator, subject: `integrator-${n}`, region });
        const transport: Transport = n % 2 === 0 ? 'socket' : 'stream';
        return new SteadyFollower({ urls, token, transport, region, after, dice: Dice.for(options.seed, n) });
      }),
    );
    const [gatewayA, gatewayB] = gateways;
    const [eventsA, eventsB] = events;
    const victims = { gatewayA, gatewayB, eventsA, eventsB, store: servers.mongo } as Record<string, Mortal>;
    const publishing = publisher.run();
    for (const one of followers) one.start();
    const killed = await killAll(victims, followers, options);
    publisher.stop();
    await publishing;
    const wanted = (one: SteadyFollower) =>
      publisher.events.filter(({ regionId = '' }) => isWithin(one.region, regionId));
    await waitFor(
      'every event at every subscriber',
      () => followers.every((one) => one.ids.size >= wanted(one).length),
      REST_MS,
    ).catch(() => undefined);
    await Promise.all(followers.map((one) => one.stop()));
    const findings = followers.flatMap((one, n) =>
      faultsOf(one, wanted(one)).map((fault) => `subscriber ${n} (${one.region}): ${fault}`),
    );
    const sum = (of: (one: SteadyFollower) => number) => followers.reduce((all, one) => all + of(one), 0);
    return {
      published: publisher.events.length,
      received: sum(({ seen }) => seen.length),
      resumed: sum(({ resumed }) => resumed),
      killed,
      findings,
    };
  } finally {
    for (const close of closing) await close().catch(() => undefined);
  }
}

const integrator: Omit<Identity, 'audience' | 'anonymous'> = {
  subject: 'integrator',
  name: '集成方',
  posts: ['INTEGRATOR'],
  region: '330800',
};

/** A city ends with two noughts and holds the counties of its first four digits. */
const isWithin = (outer: string, regionId: string): boolean => {
  const inner = regionId.replace('region-', '');
  return outer === inner || (outer.endsWith('00') && inner.startsWith(outer.slice(0, 4)));
};

/** Writes events of some subjects a source, the same again until they are stored. */
class Publisher {
  readonly events: FeedEvent[] = [];
  readonly #dice: Dice;
  #isStopped = false;

  constructor(
    private readonly shared: SharedDeps,
    seed: number,
  ) {
    this.#dice = new Dice(seed);
  }

  stop(): void {
    this.#isStopped = true;
  }

  async run(): Promise<void> {
    await Promise.all(SOURCES.map((source) => this.#write(source)));
  }

  async #write(source: string): Promise<void> {
    const heads = new Map<string, number>();
    while (!this.#isStopped) {
      const batch = Array.from({ length: this.#dice.between(1, 4) }, () => {
        const n = this.#dice.between(1, SUBJECTS);
        const subject = `case-${source}-${n}`;
        const seq = (heads.get(subject) ?? 0) + 1;
        heads.set(subject, seq);
        const regionId = `region-${REGIONS[n % REGIONS.length]}`;
        return { id: `${subject}/${seq}`, type: 'step.accepted', source, subject, time: new Date(), regionId };
      });
      await this.#publish(source, batch);
      this.events.push(...batch);
      await pause(this.#dice.between(1, PACE_MS));
    }
  }

  async #publish(source: string, batch: readonly FeedEvent[]): Promise<void> {
    for (;;) {
      try {
        await this.shared.feed.publish(source, batch);
        return;
      } catch {
        await pause(50);
      }
    }
  }
}

interface SteadyFollowerOptions {
  readonly urls: readonly string[];
  readonly token: string;
  readonly transport: Transport;
  readonly region: string;
  readonly after: string;
  readonly dice: Dice;
}

/** A client as an integrator writes it: whatever ends, it goes on behind its last cursor, at one gateway or another. */
class SteadyFollower {
  readonly seen: FollowedEvent[] = [];
  readonly ids = new Set<string>();
  resumed = 0;
  #cursor: string;
  #answers: ReturnType<typeof answersOf> | undefined;
  #isStopped = false;
  #running: Promise<void> = Promise.resolve();

  constructor(private readonly options: SteadyFollowerOptions) {
    this.#cursor = options.after;
  }

  get region(): string {
    return this.options.region;
  }

  start(): void {
    this.#running = this.#run();
  }

  /** Breaks off in the middle, as a client does that is killed. */
  breakOff(): void {
    void this.#answers?.return?.();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.breakOff();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { urls, token, transport, dice } = this.options;
    while (!this.#isStopped) {
      const asking = { url: dice.pick(urls), token, query: QUERY, variables: { after: this.#cursor } };
      this.#answers = answersOf(transport, asking);
      try {
        for await (const answer of this.#answers) {
          const event = eventIn(answer);
          this.seen.push(event);
          this.ids.add(event.id);
          this.#cursor = event.cursor;
          if (this.#isStopped) break;
        }
      } catch {
        // Whatever it was, it goes on behind its cursor.
      }
      this.resumed += 1;
      if (!this.#isStopped) await pause(dice.between(20, 200));
    }
  }
}

/** What is wrong with what a subscriber has seen. */
function faultsOf({ seen, ids }: SteadyFollower, wanted: readonly FeedEvent[]): string[] {
  const faults: string[] = [];
  const allowed = new Set(wanted.map(({ id }) => id));
  const missed = wanted.filter(({ id }) => !ids.has(id));
  if (missed.length > 0) faults.push(`missed ${missed.length}: ${missed[0]?.id}`);
  const foreign = seen.filter(({ id }) => !allowed.has(id));
  if (foreign.length > 0) faults.push(`saw ${foreign.length} that it may not: ${foreign[0]?.id}`);
  if (seen.length > ids.size) faults.push(`saw ${seen.length - ids.size} twice`);
  const cursors = new Set(seen.map(({ cursor }) => cursor));
  if (cursors.size < seen.length) faults.push(`${seen.length - cursors.size} cursors twice`);
  const heads = new Map<unknown, number>();
  for (const { subject, sequence = 0, id } of seen) {
    if (sequence <= (heads.get(subject) ?? 0)) faults.push(`${id} out of order`);
    heads.set(subject, sequence);
  }
  return faults;
}

async function killAll(
  victims: Readonly<Record<string, Mortal>>,
  followers: readonly SteadyFollower[],
  { seed, kills, betweenMs, onKill }: KilledFollowersOptions,
): Promise<Readonly<Record<string, number>>> {
  const dice = Dice.for(seed, 1_000);
  const killed: Record<string, number> = {};
  const names = Object.keys(victims);
  for (let count = 1; count <= kills; count += 1) {
    await pause(dice.between(...betweenMs));
    dice.pick(followers).breakOff();
    // Each in turn first, then by chance.
    const name = names[count - 1] ?? dice.pick(names);
    await victims[name]?.kill();
    killed[name] = (killed[name] ?? 0) + 1;
    onKill?.(name, count);
    await pause(dice.between(0, 500));
    await victims[name]?.restart();
  }
  return killed;
}
