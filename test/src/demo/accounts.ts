/** What the pool and the batch of the demonstration hold, exactly. */

import type { People } from './demo-people';
import type { Graph } from './graph';

export interface Balances {
  readonly available: string;
  readonly reserved: string;
  readonly committed: string;
}

export interface AccountRow {
  readonly id: string;
  readonly version: number;
}

const POOL = `query ($id: ID!) { quotaPool(id: $id) { available { value } reserved { value } committed { value } } }`;
const BATCH = `query ($id: ID!) { fundBatch(id: $id) { available { yuan } reserved { yuan } committed { yuan } } }`;
const LISTS = `{ quotaPools(first: 100) { nodes { id version kind regionId isDemoData } } fundBatches(first: 100) { nodes { id version source regionId } } }`;

type Land = Readonly<Record<keyof Balances, { readonly value: string }>>;
type Money = Readonly<Record<keyof Balances, { readonly yuan: string }>>;

export interface Accounts {
  readonly quotaPools: {
    readonly nodes: readonly (AccountRow & { readonly kind: string; readonly regionId: string })[];
  };
  readonly fundBatches: {
    readonly nodes: readonly (AccountRow & { readonly source: string; readonly regionId: string })[];
  };
}

/** 亩 in a pool. */
export async function landIn(graph: Graph, people: People, id: string): Promise<Balances> {
  const { quotaPool } = await graph.ask<{ quotaPool: Land }>(await people.landManager(), POOL, { id });
  return {
    available: quotaPool.available.value,
    reserved: quotaPool.reserved.value,
    committed: quotaPool.committed.value,
  };
}

/** 元 in a batch. */
export async function moneyIn(graph: Graph, people: People, id: string): Promise<Balances> {
  const { fundBatch } = await graph.ask<{ fundBatch: Money }>(await people.fundManager(), BATCH, { id });
  return {
    available: fundBatch.available.yuan,
    reserved: fundBatch.reserved.yuan,
    committed: fundBatch.committed.yuan,
  };
}

/** Every pool and batch. */
export async function allAccounts(graph: Graph, people: People): Promise<Accounts> {
  return graph.ask<Accounts>(await people.operator(), LISTS);
}
