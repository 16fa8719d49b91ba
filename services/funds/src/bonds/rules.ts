/**
 * 专项债券 of a project: its life as one table of moves, the checks of how far each issue was paid out, and what follows
 * from falling behind (晋财债〔2022〕5号, 财预〔2021〕110号). Amounts are fen, days calendar days. Pure.
 */

import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { addMonths } from '@kuaijin/kit/working-days';
import { isProgressMet, LAST_STAGE, requiredPercent } from '@kuaijin/workflow-funds/domain/bond-checks';
import type { UseChangeOutcome } from '@kuaijin/workflow-funds/domain/use-change';

/** 债券项目状态, in the order in which a bond goes through them. */
export type BondStatus =
  | 'RESERVED'
  | 'DECLARED'
  | 'REVIEWED_COUNTY'
  | 'REVIEWED_PROVINCE'
  | 'PASSED_NATIONAL'
  | 'QUOTA_ASSIGNED'
  | 'ISSUED'
  | 'ALLOTTED'
  | 'PAYING'
  | 'SPENT'
  | 'ADJUSTING'
  | 'RECALLED'
  | 'OPERATING'
  | 'REPAID';

/** 变动 */
export type BondMove = keyof typeof bondTransitions;

/** Every move there is: from which states, and where to. Nothing else sets the status of a bond. */
export const bondTransitions = {
  DECLARE: { from: ['RESERVED'], to: 'DECLARED' },
  PASS_COUNTY: { from: ['DECLARED'], to: 'REVIEWED_COUNTY' },
  PASS_PROVINCE: { from: ['REVIEWED_COUNTY'], to: 'REVIEWED_PROVINCE' },
  PASS_NATIONAL: { from: ['REVIEWED_PROVINCE'], to: 'PASSED_NATIONAL' },
  /** A review that is not passed: the bond waits in reserve to be declared again. */
  SEND_BACK: { from: ['DECLARED', 'REVIEWED_COUNTY', 'REVIEWED_PROVINCE'], to: 'RESERVED' },
  ASSIGN_QUOTA: { from: ['PASSED_NATIONAL'], to: 'QUOTA_ASSIGNED' },
  /** A further issue of a bond of which money is already paid out begins at its allotment again. */
  ISSUE: { from: ['QUOTA_ASSIGNED', 'ISSUED', 'ALLOTTED', 'PAYING', 'SPENT'], to: 'ISSUED' },
  ALLOT: { from: ['ISSUED'], to: 'ALLOTTED' },
  BEGIN_PAYING: { from: ['ALLOTTED'], to: 'PAYING' },
  FINISH_SPENDING: { from: ['PAYING'], to: 'SPENT' },
  CHANGE_USE: { from: ['ISSUED', 'ALLOTTED', 'PAYING'], to: 'ADJUSTING' },
  FINISH_CHANGE: { from: ['ADJUSTING'], to: 'ALLOTTED' },
  RECALL: { from: ['ISSUED', 'ALLOTTED', 'PAYING', 'ADJUSTING'], to: 'RECALLED' },
  OPERATE: { from: ['SPENT'], to: 'OPERATING' },
  REPAY: { from: ['OPERATING'], to: 'REPAID' },
} as const satisfies Record<string, { readonly from: readonly BondStatus[]; readonly to: BondStatus }>;

/** Moves that need nothing but a document; the others come with what they are about. */
export type PlainMove = Exclude<BondMove, 'ISSUE' | 'CHANGE_USE'>;

/** 用途调整情形 (财预〔2021〕110号). */
export const useChangeCases = ['NEED_CHANGED', 'SAVINGS', 'AUDIT_FINDING', 'OTHER'] as const;
export type UseChangeCase = (typeof useChangeCases)[number];

/** 发行批次: what one issue gave the project. */
export interface BondIssue {
  readonly id: string;
  /** 资金批次 and the allotment in it that hold the money. */
  readonly batchId: string;
  readonly reservationId: string;
  readonly issuedOn: string;
  readonly amount: bigint;
  readonly recordedBy: string;
}

/** 按月核查 of one issue. */
export interface BondCheck {
  readonly issueId: string;
  readonly month: number;
  readonly checkedOn: string;
  readonly handedDown: bigint;
  readonly paid: bigint;
  readonly retention: bigint;
  readonly requiredPercent: bigint;
  readonly isMet: boolean;
}

/** 不达标: from which check on an issue was behind, and since when it is warned of 预警. */
export interface Listing {
  readonly issueId: string;
  readonly since: string;
  readonly warnedSince?: string;
}

export interface UseChange {
  /** Absent in what earlier releases recorded, whose money was moved by hand. */
  readonly id?: string;
  readonly case: UseChangeCase;
  readonly issueId: string;
  readonly amount: bigint;
  readonly toProjectId: string;
  /** The batch that allots it to the other project; absent: the one that held it. */
  readonly toBatchId?: string;
  readonly documentNumber: string;
  readonly recordedAt: Date;
  readonly recordedBy?: string;
  /** The second person, who had the money moved. */
  readonly confirmedBy?: string;
  /** Where the money is; absent until it is there. */
  readonly outcome?: UseChangeOutcome;
  /** The allotment that holds it now: of the other project, or a new one of the project that had it. */
  readonly reservationId?: string;
}

export interface SpecialBond extends Placed {
  readonly projectId: string;
  readonly status: BondStatus;
  /** 需求额 */
  readonly amount: bigint;
  /** 本息覆盖倍数 */
  readonly coverRatio: string;
  readonly issues: readonly BondIssue[];
  /** In the order in which they were made. */
  readonly checks: readonly BondCheck[];
  /** Issues that are behind now. */
  readonly listings: readonly Listing[];
  readonly useChanges: readonly UseChange[];
}

/** 支出进度档次, the gravest of its issues. */
export type BondStanding = 'ON_TRACK' | 'FAILING' | 'WARNED';

/** 后果 of falling behind. */
export type BondConsequence = 'ISSUES_STOPPED' | 'NO_TREASURY_ADVANCE' | 'QUOTA_CUT' | 'RECALL_DUE';

/** Months on 不达标清单 after which an issue is warned of. */
const WARNED_AFTER = 6;
/** 3000万元: projects that were issued no more in a year are not checked. */
const CHECKED_ABOVE = 3_000n * 1_000_000n;

/** True for a project that was issued enough in the year of an issue that its issues of that year are checked. */
export function isChecked(issuedOn: string, issues: readonly Pick<BondIssue, 'issuedOn' | 'amount'>[]): boolean {
  const year = issuedOn.slice(0, 4);
  const issued = issues.filter((one) => one.issuedOn.startsWith(year)).reduce((sum, { amount }) => sum + amount, 0n);
  return issued > CHECKED_ABOVE;
}

export function standingOf({ listings }: Pick<SpecialBond, 'listings'>): BondStanding {
  if (listings.some(({ warnedSince }) => warnedSince !== undefined)) return 'WARNED';
  return listings.length > 0 ? 'FAILING' : 'ON_TRACK';
}

/** What follows from how its issues stand now. */
export function consequencesOf(bond: Pick<SpecialBond, 'listings' | 'checks'>): readonly BondConsequence[] {
  const standing = standingOf(bond);
  const isOverdue = bond.listings.some(({ issueId }) =>
    bond.checks.some((check) => check.issueId === issueId && check.month >= LAST_STAGE && !check.isMet),
  );
  return [
    ...(standing === 'ON_TRACK' ? [] : (['ISSUES_STOPPED', 'NO_TREASURY_ADVANCE'] as const)),
    ...(standing === 'WARNED' ? (['QUOTA_CUT'] as const) : []),
    ...(isOverdue ? (['RECALL_DUE'] as const) : []),
  ];
}

/** A fact of a bond, as an entry of its journal says it. */
export type BondFact =
  | { readonly type: 'bond.registered'; readonly place: Placed; readonly amount: bigint; readonly coverRatio: string }
  | { readonly type: 'bond.moved'; readonly move: PlainMove; readonly documentNumber: string }
  | { readonly type: 'bond.issued'; readonly issue: Omit<BondIssue, 'recordedBy'>; readonly documentNumber: string }
  | {
      readonly type: 'bond.useChanged';
      readonly change: Omit<UseChange, 'recordedAt' | 'recordedBy' | 'confirmedBy' | 'outcome' | 'reservationId'>;
    }
  | {
      readonly type: 'bond.useChangeSettled';
      readonly changeId: string;
      readonly outcome: UseChangeOutcome;
      readonly reservationId?: string;
    }
  | { readonly type: 'bond.checked'; readonly check: BondCheck }
  | { readonly type: 'bond.listed' | 'bond.unlisted' | 'bond.warned'; readonly issueId: string; readonly on: string };

/** Applies one fact; never refuses. */
export function withBondFact(bond: SpecialBond | undefined, fact: BondFact, at: Date, by: string): SpecialBond {
  if (fact.type === 'bond.registered') {
    const { place, amount, coverRatio } = fact;
    const none = { issues: [], checks: [], listings: [], useChanges: [] };
    return { ...place, projectId: place.projectId ?? place.id, status: 'RESERVED', amount, coverRatio, ...none };
  }
  if (bond === undefined) throw new Error(`a bond begins with ${fact.type}`);
  switch (fact.type) {
    case 'bond.moved':
      return { ...bond, ...confirmedChange(bond, fact.move, by), status: bondTransitions[fact.move].to };
    case 'bond.issued': {
      const issues = [...bond.issues, { ...fact.issue, recordedBy: by }];
      return { ...bond, status: bondTransitions.ISSUE.to, issues };
    }
    case 'bond.useChanged': {
      const useChanges = [...bond.useChanges, { ...fact.change, recordedAt: at, recordedBy: by }];
      return { ...bond, status: bondTransitions.CHANGE_USE.to, useChanges };
    }
    case 'bond.useChangeSettled': {
      const { type: _, changeId, ...settled } = fact;
      const useChanges = bond.useChanges.map((one) => (one.id === changeId ? { ...one, ...settled } : one));
      return { ...bond, useChanges };
    }
    case 'bond.checked':
      return { ...bond, checks: [...bond.checks, fact.check] };
    case 'bond.listed':
      return { ...bond, listings: [...bond.listings, { issueId: fact.issueId, since: fact.on }] };
    case 'bond.unlisted':
      return { ...bond, listings: bond.listings.filter(({ issueId }) => issueId !== fact.issueId) };
    case 'bond.warned':
      return {
        ...bond,
        listings: bond.listings.map((one) => (one.issueId === fact.issueId ? { ...one, warnedSince: fact.on } : one)),
      };
  }
}

/** A change of use whose money moves from now on. */
function confirmedChange({ useChanges }: SpecialBond, move: BondMove, by: string): Partial<SpecialBond> {
  const last = useChanges.at(-1);
  if (move !== 'FINISH_CHANGE' || last?.id === undefined) return {};
  return { useChanges: [...useChanges.slice(0, -1), { ...last, confirmedBy: by }] };
}

/** Why a move is not possible now, or undefined. */
export function moveRefusal(bond: SpecialBond | undefined, version: number, move: BondMove): Refusal | undefined {
  if (bond === undefined) return refuse('NOT_FOUND', ['input', 'bondId'], { expected: 'the id of a special bond' });
  const from: readonly BondStatus[] = bondTransitions[move].from;
  const { status } = bond;
  if (from.includes(status)) return undefined;
  return refuse('STATE_CONFLICT', ['input', 'bondId'], {
    expected: from.join(' or '),
    received: status,
    details: { status, version },
  });
}

/** Why nothing further is issued to the project now, or undefined. */
export function issueRefusal(bonds: readonly SpecialBond[], reservationId: string): Refusal | undefined {
  if (bonds.some(({ issues }) => issues.some((one) => one.reservationId === reservationId))) {
    const expected = 'an allotment that no other issue names';
    return refuse('INVALID_INPUT', ['input', 'reservationId'], { expected, received: reservationId });
  }
  const behind = bonds.find((bond) => standingOf(bond) !== 'ON_TRACK');
  if (behind === undefined) return undefined;
  return refuse('BOND_ISSUES_STOPPED', ['input', 'bondId'], {
    expected: 'a project none of whose issues is behind',
    received: behind.id,
  });
}

/** Why so much of an issue cannot go to another project, or undefined: what was paid out cannot any more. */
export function useChangeRefusal(
  bond: Pick<SpecialBond, 'issues' | 'projectId'>,
  { issueId, amount, toProjectId }: Pick<UseChange, 'issueId' | 'amount' | 'toProjectId'>,
  unpaid: bigint,
): Refusal | undefined {
  if (!bond.issues.some(({ id }) => id === issueId)) {
    return refuse('NOT_FOUND', ['input', 'issueId'], { expected: 'an issue of the bond', received: issueId });
  }
  if (toProjectId === bond.projectId) {
    return refuse('INVALID_INPUT', ['input', 'toProjectId'], { expected: 'another project', received: toProjectId });
  }
  if (amount <= unpaid) return undefined;
  return refuse('INVALID_INPUT', ['input', 'amount'], {
    expected: `at most ${moneyOf(unpaid).yuan} YUAN, what of the issue was not paid out`,
    received: `${moneyOf(amount).yuan} YUAN`,
  });
}

/** Why this person does not confirm a change of use, or undefined: he recorded it. */
export function confirmationRefusal({ useChanges }: SpecialBond, move: BondMove, actorId: string): Refusal | undefined {
  const change = useChanges.at(-1);
  if (move !== 'FINISH_CHANGE' || change?.id === undefined || change.recordedBy !== actorId) return undefined;
  return refuse('SAME_PERSON', ['input', 'move'], { expected: 'another person', received: actorId });
}

/** 调整用途状态. RECORDED: by an earlier release, which moved nothing. */
export function useChangeStatus({ id, confirmedBy, outcome }: UseChange) {
  if (id === undefined) return 'RECORDED';
  return outcome ?? (confirmedBy === undefined ? 'PROPOSED' : 'MOVING');
}

/** 下达: what an issue gave the project, less what went to others since. */
export function handedDownOf({ useChanges }: Pick<SpecialBond, 'useChanges'>, { id, amount }: BondIssue): bigint {
  return useChanges
    .filter(({ issueId, outcome }) => issueId === id && outcome !== 'NOT_MOVED')
    .reduce((left, change) => left - change.amount, amount);
}

/** The allotments that hold the money of an issue: its own, and those in which some of it came back. */
export function allotmentsOf(
  { useChanges }: Pick<SpecialBond, 'useChanges'>,
  { id, reservationId }: Pick<BondIssue, 'id' | 'reservationId'>,
): readonly string[] {
  const back = useChanges.filter(({ issueId, outcome }) => issueId === id && outcome === 'NOT_MOVED');
  return [reservationId, ...back.flatMap((change) => change.reservationId ?? [])];
}

/** What a check finds: the facts of one entry. */
export function checkFacts(
  { listings }: Pick<SpecialBond, 'listings'>,
  { issueId, month, checkedOn, handedDown, paid, retention }: Omit<BondCheck, 'isMet' | 'requiredPercent'>,
): readonly BondFact[] {
  const isMet = isProgressMet(month, handedDown, paid, retention);
  const check = { issueId, month, checkedOn, handedDown, paid, retention, isMet };
  const checked: BondFact = { type: 'bond.checked', check: { ...check, requiredPercent: requiredPercent(month) } };
  const listing = listings.find((one) => one.issueId === issueId);
  const about = { issueId, on: checkedOn };
  if (isMet) return listing === undefined ? [checked] : [checked, { type: 'bond.unlisted', ...about }];
  if (listing === undefined) return [checked, { type: 'bond.listed', ...about }];
  const isWarned = listing.warnedSince !== undefined || checkedOn < addMonths(listing.since, WARNED_AFTER);
  return isWarned ? [checked] : [checked, { type: 'bond.warned', ...about }];
}

/** True when nothing of an issue is left to check: after a year all is paid out, or what was not is taken back. */
export function isCheckOver({ status, checks }: SpecialBond, issueId: string): boolean {
  if (status === 'RECALLED' || status === 'REPAID') return true;
  return checks.some((check) => check.issueId === issueId && check.month >= LAST_STAGE && check.isMet);
}
