/**
 * What the rows of the services beside approvals are asked of: things in every state, and one for each operation that
 * is done.
 */
import type { Feed } from '@kuaijin/kit/feed';
import type { Target } from '../access/reaching';
import { startStack, type TestStack } from '../harness/stack';
import { PROJECT } from './catalogue';
import { ElementDriver, type Named } from './element-driver';
import { type ElementRow, type Stock, type Thing, thingOf } from './element-row';
import { Everything } from './everything';
import { isOfOffice, People } from './people';
import { type Asker, departmentOf, type Operation, postOf, type World, type WrongState } from './refusals';
import type { Given } from './row';
import { leave } from './things/people';

type Refusable = Operation<ElementRow>;

/** A department that has nothing to do with the things of the table. */
const OTHER = 'FIN';

export class ElementsWorld implements World<ElementRow> {
  readonly people: People;
  readonly driven = { from: Date.now(), to: 0 };
  readonly #driver: ElementDriver;
  readonly everything: Everything;
  readonly #stock: Stock;
  /** By mutation and state. */
  readonly #things = new Map<string, Thing>();

  private constructor(
    readonly client: TestStack,
    people: People,
    driver: ElementDriver,
    stock: Stock,
  ) {
    this.people = people;
    this.#driver = driver;
    this.#stock = stock;
    this.everything = new Everything(client);
  }

  static async open(rows: Readonly<Record<string, ElementRow>>): Promise<ElementsWorld> {
    const stack = await startStack({ prefix: 'elements', seed: true, confirmsPosts: false });
    const people = new People(stack);
    const driver = new ElementDriver(stack, people);
    const world = new ElementsWorld(stack, people, driver, await stockOf(driver, stack.stack.shared.feed));
    // A problem is raised on a project that supervision has heard of.
    await world.everything.settled();
    await Promise.all(Object.entries(rows).map(([mutation, row]) => world.#make(mutation, row)));
    await world.everything.settled();
    world.driven.to = Date.now();
    return world;
  }

  close(): Promise<void> {
    return this.client.close();
  }

  shared(operation: Refusable): Given {
    return this.#inputOf(operation, thingOf(operation.row)?.from[0] ?? '');
  }

  own(operation: Refusable): Given {
    return this.#inputOf(operation, OWN);
  }

  holder(operation: Refusable): Promise<string> {
    return this.people.holder(postOf(operation), departmentOf(operation.row), operation.row.person);
  }

  async elsewhere({ shape, row }: Refusable): Promise<Asker[]> {
    const { elsewhere = 'NOT_FOUND', anotherOwner = 'NOT_FOUND' } = row;
    const askers: Asker[] = [];
    for (const post of shape.posts) {
      if (elsewhere !== 'ANYWHERE')
        askers.push({ who: `${post} elsewhere`, token: await this.people.ofCity(post, '330100'), code: elsewhere });
      if (post === 'OWNER' && anotherOwner !== 'ANYWHERE')
        askers.push({ who: 'another owner', token: await this.people.stranger(post), code: anotherOwner });
      if (isOfOffice(post) && row.department !== undefined)
        askers.push({
          who: `${post} of ${OTHER}`,
          token: await this.people.ofDepartment(post, OTHER),
          code: 'NOT_ALLOWED',
        });
    }
    return askers;
  }

  async wrongStates(operation: Refusable): Promise<WrongState[]> {
    const row = thingOf(operation.row);
    if (row === undefined) return [];
    const { states, argument, code = 'STATE_CONFLICT' } = row.thing;
    return states
      .filter((state) => !row.from.includes(state))
      .map((state) => {
        const { version, by } = this.#thing(operation, state);
        return {
          name: state,
          input: this.#inputOf(operation, state),
          facts: {
            code,
            path: ['input', ...argument.split('.')],
            ...(code === 'STATE_CONFLICT' ? { status: state } : {}),
            ...(version === undefined ? {} : { version }),
            ...(by === undefined ? {} : { by }),
          },
        };
      });
  }

  async target(operation: Refusable): Promise<Target | undefined> {
    const ways = thingOf(operation.row)?.thing.ways;
    const [state] = await this.wrongStates(operation);
    if (ways === undefined || state === undefined) return undefined;
    return { rule: 'region', ways, department: 'DRC', input: state.input };
  }

  #inputOf(operation: Refusable, state: string): Given {
    const thing = thingOf(operation.row) === undefined ? {} : this.#thing(operation, state).input;
    const stock = { ...this.#stock, number: this.#driver.number(), leave: leave(this.#driver) };
    return { ...thing, ...operation.row.input?.(stock) };
  }

  #thing({ shape }: Refusable, state: string): Thing {
    const thing = this.#things.get(`${shape.name} ${state}`);
    if (thing === undefined) throw new Error(`${shape.name} has nothing that is ${state}`);
    return thing;
  }

  /** A thing in every state, and one more in which it is done. */
  async #make(mutation: string, row: ElementRow): Promise<void> {
    const { thing, from } = thingOf(row) ?? {};
    const [possible = ''] = from ?? [];
    const all = (thing?.states ?? []).map((state) => [state, state] as const);
    for (const [name, state] of thing === undefined ? [] : [...all, [OWN, possible] as const]) {
      const made = await thing?.make(this.#driver, state, this.#stock);
      if (made !== undefined) this.#things.set(`${mutation} ${name}`, made);
    }
  }
}

const OWN = 'own';

/** What all rows share. */
async function stockOf(driver: ElementDriver, feed: Pick<Feed, 'headCursor'>): Promise<Stock> {
  const place = { regionId: 'region-330800', year: 2026 };
  const documentNumber = '演示〔2026〕1号';
  const pool = { ...place, kind: 'PLANNING_SIZE', advanceCap: { value: '100', unit: 'MU' } };
  const newPool = async () =>
    (await driver.do<{ readonly pool: Named }>('openQuotaPool', 'LAND_MANAGER', pool, 'pool { id }')).pool.id;
  const [poolId, otherPoolId] = [await newPool(), await newPool()];
  await driver.confirmed('issueQuota', 'LAND_MANAGER', {
    poolId,
    documentNumber,
    amount: { value: '1000', unit: 'MU' },
  });
  const batch = { ...place, source: 'SPECIAL_BOND', name: '一致性批次' };
  const newBatch = async () =>
    (await driver.do<{ readonly batch: Named }>('openFundBatch', 'FUND_MANAGER', batch, 'batch { id }')).batch.id;
  const [batchId, otherBatchId] = [await newBatch(), await newBatch()];
  await driver.confirmed('issueFunds', 'FUND_MANAGER', { batchId, documentNumber, amount: { value: '1', unit: 'YI' } });
  const awarded = { source: 'SPECIAL_BOND', projectIds: [PROJECT], total: { value: '1', unit: 'YI' }, documentNumber };
  const award = await driver.do<{ readonly groupAward: Named }>(
    'recordGroupAward',
    'FUND_MANAGER',
    awarded,
    'groupAward { id }',
  );
  const awardId = award.groupAward.id;
  await driver.do('putSubstitution', 'HEAD', { ...leave(driver), reason: '培训' });
  const [owner, handler, messageId] = await Promise.all([
    driver.file('OWNER'),
    driver.file('HANDLER'),
    driver.message(),
  ]);
  const files = { OWNER: owner, HANDLER: handler };
  const feedCursor = await feed.headCursor();
  return { files, messageId, feedCursor, poolId, batchId, otherPoolId, otherBatchId, awardId, leave: {}, number: 0 };
}
