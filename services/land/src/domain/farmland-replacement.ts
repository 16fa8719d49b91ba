/**
 * 占补平衡: arable land that is built on is replaced by its area, its paddy and the grain that it bears, written off in
 * three accounts before any quota of the project is used up. Pure; RULES section 6.4 (国土资规〔2017〕13号).
 */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { type QuotaKind, quantityOf, unitOf } from '@kuaijin/kit/measures/quantity';
import type { SiteAreas } from '../site/rules';
import { type Balance, balancesOf, type Holding } from './project-land';

const accounts = ['FARMLAND', 'PADDY', 'GRAIN_CAPACITY'] as const;

/** 占补三本账: the accounts in which what replaces arable land is written off. */
export type ReplacementAccount = (typeof accounts)[number];

/** What of a site is replaced in one account, in minor units of it. */
export interface Replacement {
  readonly kind: ReplacementAccount;
  /** Asked by what was examined of the site. */
  readonly owed: bigint;
  /** Committed for the project. */
  readonly writtenOff: bigint;
}

/** Kinds whose use turns land into construction land. */
const usesLand: ReadonlySet<QuotaKind> = new Set<QuotaKind>(['LAND_PLAN', 'LINKED_SURPLUS']);

/** Whether what a pool of this kind gives turns land into construction land. */
export const turnsLand = (kind: QuotaKind): boolean => usesLand.has(kind);

/** Whether what replaces arable land is written off in pools of this kind. */
export const isReplacementAccount = (kind: QuotaKind): boolean => (accounts as readonly QuotaKind[]).includes(kind);

/**
 * What the arable land of a site asks for, account by account; those that ask for nothing are left out.
 * @param areas undefined where nothing was examined: then nothing is known to be arable
 */
export function replacementsOf(areas: SiteAreas | undefined, holdings: readonly Holding[]): readonly Replacement[] {
  if (areas === undefined) return [];
  const { arable, paddy = 0n, grainCapacity = 0n } = areas;
  const owed: Readonly<Record<ReplacementAccount, bigint>> = {
    FARMLAND: arable,
    PADDY: paddy,
    GRAIN_CAPACITY: grainCapacity,
  };
  const balances = balancesOf(holdings);
  return accounts
    .filter((kind) => owed[kind] > 0n)
    .map((kind) => ({ kind, owed: owed[kind], writtenOff: committedOf(balances, kind) }));
}

/** Why what a pool of this kind holds for a project may not be committed yet, or undefined. */
export function replacementRefusal(kind: QuotaKind, replacements: readonly Replacement[]): Refusal | undefined {
  if (!turnsLand(kind)) return undefined;
  const missing = replacements.find(({ owed, writtenOff }) => writtenOff < owed);
  if (missing === undefined) return undefined;
  const { kind: account, owed, writtenOff } = missing;
  const amount = (minor: bigint) => `${quantityOf(minor, account).value()} ${unitOf(account)}`;
  return refuse('FARMLAND_NOT_REPLACED', ['input', 'reservationId'], {
    expected: `${account} written off: ${amount(owed)}`,
    received: amount(writtenOff),
  });
}

const committedOf = (balances: readonly Balance[], wanted: QuotaKind): bigint =>
  balances.find(({ kind }) => kind === wanted)?.committed ?? 0n;
