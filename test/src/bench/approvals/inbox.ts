import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { TestStack } from '../../harness/stack';
import { percentile, rounded, timed } from '../figures';
import { DEPARTMENT, type Office, WIDTH } from './office';

/** Open steps of the department. */
const OPEN = 10_000;
const LOOKS = 15;

/** The first page of the inbox of a department, when it holds little and when it holds 10,000 open steps. */
export class InboxPages {
  readonly #small = new Map<string, number>();

  private constructor(
    private readonly stack: TestStack,
    private readonly token: string,
    private readonly server: string,
  ) {}

  static async open(stack: TestStack): Promise<InboxPages> {
    const { features, client } = stack.stack.shared.mongo;
    const { version } = await client.db('admin').admin().buildInfo();
    const token = await stack.token('HANDLER', { department: DEPARTMENT });
    return new InboxPages(stack, token, features.rangeIndexes ? `MongoDB ${version}` : 'the embedded server');
  }

  /** What the large inbox is compared with. */
  async lookAtSmall(office: Office): Promise<void> {
    await office.provide(1);
    for (const [what, query] of Object.entries(pages)) this.#small.set(what, await this.#p50(query));
  }

  async lookAtLarge(office: Office, tell: (figure: Figure) => void): Promise<void> {
    await office.provide(Math.ceil((OPEN - office.open) / WIDTH) + office.cases);
    for (const [what, query] of Object.entries(pages)) {
      const [value, baseline] = [await this.#p50(query), this.#small.get(what) ?? 0];
      tell({
        bench: 'approvals',
        case: `p50, first page of an inbox of ${office.open} open steps${what}, on ${this.server}; baseline: of ${WIDTH}`,
        value: rounded(value),
        unit: 'ms',
        baseline: rounded(baseline),
        ratio: rounded(value / baseline, 2),
      });
    }
  }

  async #p50(query: string): Promise<number> {
    const times: number[] = [];
    for (let look = 0; look < LOOKS; look += 1) times.push(await timed(() => this.stack.ask(query, {}, this.token)));
    return percentile(times, 0.5);
  }
}

const pages = {
  '': `{ inbox { nodes { id status item { code name } clock { light dueAt } } pageInfo { endCursor hasNextPage } } }`,
  ' with counts by light': `{ inbox { nodes { id status item { code name } clock { light dueAt } } total { value } countsByLight { light count } } }`,
} as const;
