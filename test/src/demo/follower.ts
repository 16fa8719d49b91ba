/** 集成方: reads the status feed by long poll while everything happens, and holds what it read. */

import type { People } from './demo-people';
import type { Graph } from './graph';

export interface EventRow {
  readonly id: string;
  readonly cursor: string;
  readonly type: string;
  readonly source: string;
  readonly subject: string;
  readonly sequence: number;
  readonly caseId: string | null;
  readonly stepId: string | null;
  readonly projectId: string | null;
  readonly to: string | null;
}

interface EventPage {
  readonly nodes: readonly EventRow[];
  readonly endCursor: string;
  readonly hasNextPage: boolean;
}

const READ = `query ($after: Cursor, $first: Int!, $waitSeconds: Int!) { events(after: $after, first: $first, waitSeconds: $waitSeconds) {
  nodes { id cursor type source subject sequence caseId stepId projectId to } endCursor hasNextPage } }`;
const SMALL_PAGE = 20;
const LARGE_PAGE = 500;

export class Follower {
  readonly events: EventRow[] = [];
  #isStopping = false;
  #running: Promise<void> | undefined;

  private constructor(
    private readonly graph: Graph,
    private readonly people: People,
    readonly startCursor: string,
  ) {}

  /** Begins behind everything that happened before. */
  static async start(graph: Graph, people: People): Promise<Follower> {
    let page = await read(graph, people, undefined, LARGE_PAGE, 0);
    while (page.hasNextPage) page = await read(graph, people, page.endCursor, LARGE_PAGE, 0);
    const follower = new Follower(graph, people, page.endCursor);
    follower.#running = follower.#follow();
    // Whoever waits for the end hears of it.
    follower.#running.catch(() => undefined);
    return follower;
  }

  /** Ends when nothing is left to be read. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#running;
  }

  /** Everything since the start, read once more and in large pages. */
  async again(): Promise<readonly EventRow[]> {
    const events: EventRow[] = [];
    let after = this.startCursor;
    for (;;) {
      const page = await read(this.graph, this.people, after, LARGE_PAGE, 0);
      events.push(...page.nodes);
      after = page.endCursor;
      if (!page.hasNextPage) return events;
    }
  }

  async #follow(): Promise<void> {
    let after = this.startCursor;
    for (;;) {
      const isLast = this.#isStopping;
      const page = await read(this.graph, this.people, after, SMALL_PAGE, isLast ? 0 : 5);
      this.events.push(...page.nodes);
      after = page.endCursor;
      if (isLast && page.nodes.length === 0 && !page.hasNextPage) return;
    }
  }
}

async function read(
  graph: Graph,
  people: People,
  after: string | undefined,
  first: number,
  waitSeconds: number,
): Promise<EventPage> {
  const { events } = await graph.ask<{ events: EventPage }>(await people.integrator(), READ, {
    after,
    first,
    waitSeconds,
  });
  return events;
}
