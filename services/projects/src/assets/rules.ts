/**
 * 存量资产: built works that are entered in a ledger and may be revived 盘活 through REITs, PPP or otherwise, with one
 * table of how a revival goes on and what each stage demands. Pure; REPORTS rows 24 and 25 (37 assets, 193亿元).
 */
import type { Act, TimedAct } from '@kuaijin/kit/access/posts';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { type StatedSum, statedSum } from '../occasions/totals';
import type { AssetRoute, AssetStage } from '../resolvers/schema.generated';

export type { AssetRoute, AssetStage };

/** What an office records of an asset; what nobody knows yet is left out. */
export interface AssetTerms {
  /** In fen. */
  readonly valuation?: bigint;
  /** Day that the valuation is of, and who valued it. */
  readonly valuedOn?: string;
  readonly valuer?: string;
  readonly route?: AssetRoute;
  readonly isDemoData: boolean;
}

/** A move to a stage. */
export interface AssetMove {
  readonly to: AssetStage;
  readonly on: string;
  readonly documentNumber?: string;
  /** What the revival brought in, in fen. */
  readonly proceeds?: bigint;
  readonly note: string;
}

/** A move, and who made it. */
export interface AssetMoved extends AssetMove {
  readonly act: TimedAct;
}

export interface ExistingAsset extends Placed {
  readonly name: string;
  /** Oldest first; the last one holds. */
  readonly versions: readonly (AssetTerms & { readonly reason?: string; readonly recorded: TimedAct })[];
  /** Oldest first; the stage is that of the last one. */
  readonly moves: readonly AssetMoved[];
}

/** What can happen to an asset. */
export type AssetFact =
  | {
      readonly type: 'existingAsset.recorded';
      readonly place: Pick<ExistingAsset, 'id' | 'name' | 'regionId' | 'projectId'>;
      readonly terms: AssetTerms;
      readonly reason?: string;
    }
  | { readonly type: 'existingAsset.moved'; readonly move: AssetMove };

type Demand = 'VALUATION_AND_ROUTE' | 'DOCUMENT' | 'PROCEEDS';

/** One move of a revival. */
export interface AssetTransition {
  readonly from: AssetStage;
  readonly to: AssetStage;
  readonly demands?: Demand;
}

/** Every move there is. What was applied for may come back to be studied anew. */
export const assetTransitions: readonly AssetTransition[] = [
  { from: 'LISTED', to: 'STUDIED', demands: 'VALUATION_AND_ROUTE' },
  { from: 'STUDIED', to: 'APPLIED_FOR', demands: 'DOCUMENT' },
  { from: 'APPLIED_FOR', to: 'STUDIED' },
  { from: 'APPLIED_FOR', to: 'APPROVED', demands: 'DOCUMENT' },
  { from: 'APPROVED', to: 'REVIVED', demands: 'PROCEEDS' },
  { from: 'LISTED', to: 'DROPPED' },
  { from: 'STUDIED', to: 'DROPPED' },
  { from: 'APPLIED_FOR', to: 'DROPPED' },
  { from: 'APPROVED', to: 'DROPPED' },
];

const demands: Readonly<
  Record<Demand, { wants: string; argument: string; isMet: (terms: AssetTerms, move: AssetMove) => boolean }>
> = {
  VALUATION_AND_ROUTE: {
    ...{ wants: 'an asset with a valuation and a route', argument: 'assetId' },
    isMet: ({ valuation, route }) => valuation !== undefined && route !== undefined,
  },
  DOCUMENT: {
    ...{ wants: 'the number of the document', argument: 'documentNumber' },
    isMet: (_terms, { documentNumber }) => documentNumber !== undefined,
  },
  PROCEEDS: {
    ...{ wants: 'what the revival brought in', argument: 'proceeds' },
    isMet: (_terms, { proceeds }) => proceeds !== undefined,
  },
};

/** Stages in which valuation and route may still be recorded anew: what was applied for stands. */
const open: readonly AssetStage[] = ['LISTED', 'STUDIED'];

export const stageOf = ({ moves }: Pick<ExistingAsset, 'moves'>): AssetStage => moves.at(-1)?.to ?? 'LISTED';

/** What holds of an asset. @throws Error for one that nobody recorded: its journal is broken */
export function assetTerms({ id, versions }: Pick<ExistingAsset, 'id' | 'versions'>): AssetTerms {
  const last = versions.at(-1);
  if (last === undefined) throw new Error(`${id} was never recorded`);
  return last;
}

/** The asset after a fact. @throws Error for a journal that begins with a move: it is broken */
export function withAssetFact(before: ExistingAsset | undefined, fact: AssetFact, at: Date, act: Act): ExistingAsset {
  if (fact.type === 'existingAsset.moved') {
    if (before === undefined) throw new Error('moved before it was recorded');
    return { ...before, moves: [...before.moves, { ...fact.move, act: { ...act, at } }] };
  }
  const { place, terms, reason } = fact;
  const version = { ...terms, ...(reason === undefined ? {} : { reason }), recorded: { ...act, at } };
  return { ...place, versions: [...(before?.versions ?? []), version], moves: before?.moves ?? [] };
}

/**
 * Records an asset, or records it anew.
 * @returns INVALID_INPUT where it was recorded before and no reason is given, STATE_CONFLICT once it was applied for
 */
export function recordAsset(
  before: ExistingAsset | undefined,
  fact: Extract<AssetFact, { readonly type: 'existingAsset.recorded' }>,
  version: number,
): AssetFact | Refusal {
  if (before === undefined) return fact;
  const stage = stageOf(before);
  if (!open.includes(stage)) return conflict(stage, open, 'name', version);
  if (fact.reason !== undefined) return fact;
  return refuse('INVALID_INPUT', ['input', 'reason'], { expected: 'why it is recorded anew', received: 'nothing' });
}

/**
 * Moves an asset on. @returns STATE_CONFLICT for a move that the table does not have, INVALID_INPUT for what is missing
 */
export function moveAsset(asset: ExistingAsset, move: AssetMove, version: number): AssetFact | Refusal {
  const stage = stageOf(asset);
  const transition = assetTransitions.find(({ from, to }) => from === stage && to === move.to);
  if (transition === undefined) {
    const before = assetTransitions.filter(({ to }) => to === move.to).map(({ from }) => from);
    return conflict(stage, before, 'to', version);
  }
  const demand = transition.demands === undefined ? undefined : demands[transition.demands];
  if (demand !== undefined && !demand.isMet(assetTerms(asset), move)) {
    const { wants: expected, argument } = demand;
    return refuse('INVALID_INPUT', ['input', argument], { expected, received: 'nothing' });
  }
  const last = asset.moves.at(-1)?.on;
  if (last === undefined || last <= move.on) return { type: 'existingAsset.moved', move };
  return refuse('INVALID_INPUT', ['input', 'on'], { expected: `a day from ${last} on`, received: move.on });
}

const conflict = (stage: AssetStage, expected: readonly AssetStage[], argument: string, version: number): Refusal =>
  refuse('STATE_CONFLICT', ['input', argument], {
    expected: expected.join(' or '),
    received: stage,
    details: { status: stage, version },
  });

/** Assets of one stage or route. */
export interface AssetGroup {
  readonly assets: number;
  readonly valuation: StatedSum;
}

export interface AssetsOfStage extends AssetGroup {
  readonly stage: AssetStage;
}

/** Those without a route: undefined. */
export interface AssetsOfRoute extends AssetGroup {
  readonly route: AssetRoute | undefined;
}

export interface AssetTotals extends AssetGroup {
  /** What those that are revived brought in. */
  readonly proceeds: StatedSum;
  readonly byStage: readonly AssetsOfStage[];
  readonly byRoute: readonly AssetsOfRoute[];
}

/** What assets come to. @param includeDemo whether made-up ones count */
export function assetTotals(assets: readonly ExistingAsset[], includeDemo: boolean): AssetTotals {
  const counted = assets
    .map((asset) => ({ ...assetTerms(asset), stage: stageOf(asset), proceeds: asset.moves.at(-1)?.proceeds }))
    .filter(({ isDemoData }) => includeDemo || !isDemoData);
  const group = (own: typeof counted): AssetGroup => ({
    ...{ assets: own.length, valuation: statedSum(own.map(({ valuation }) => valuation)) },
  });
  const groups = <K extends 'stage' | 'route'>(by: K) =>
    [...new Set(counted.map((one) => one[by]))].map((value) => ({
      ...{ value, ...group(counted.filter((one) => one[by] === value)) },
    }));
  const revived = counted.filter(({ stage }) => stage === 'REVIVED');
  return {
    ...group(counted),
    proceeds: statedSum(revived.map(({ proceeds }) => proceeds)),
    byStage: groups('stage').map(({ value: stage, ...own }) => ({ stage, ...own })),
    byRoute: groups('route').map(({ value: route, ...own }) => ({ route, ...own })),
  };
}
