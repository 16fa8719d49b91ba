/**
 * 政策窗口: a time in which money of one source may be applied for. Candidates are projects whose plan wants more of the
 * source than they were awarded; owners are reminded before the window closes; its outcome is recorded afterwards.
 * Amounts are fen, days calendar days. Pure.
 */

import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { FundSource } from '../domain/fund-source';

/** 窗口结果. */
export interface WindowOutcome {
  readonly projectIds: readonly string[];
  readonly amount: bigint;
  readonly documentNumber: string;
  readonly recordedAt: Date;
}

export interface PolicyWindow extends Placed {
  readonly title: string;
  readonly source: FundSource;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly documentNumber: string;
  /** Days before the close of which owners were reminded. */
  readonly reminders: readonly number[];
  /** Organisations that were reminded: they may see it; left out before the first time. */
  readonly notifiedOwnerIds?: readonly string[];
  readonly outcome?: WindowOutcome;
}

/** 窗口状态, as of a day. */
export type WindowStatus = 'UPCOMING' | 'OPEN' | 'CLOSED' | 'SETTLED';

export function windowStatus({ opensOn, closesOn, outcome }: PolicyWindow, today: string): WindowStatus {
  if (outcome !== undefined) return 'SETTLED';
  if (today < opensOn) return 'UPCOMING';
  return today <= closesOn ? 'OPEN' : 'CLOSED';
}

/** 匹配理由, for and against a project. */
export type CandidateReason = 'PLANNED_NOT_AWARDED' | 'START_VERIFIED' | 'ISSUES_STOPPED';

/** What is known of a project that may apply. */
export interface CandidateFacts {
  readonly planned: bigint;
  readonly awarded: bigint;
  readonly isStartVerified: boolean;
  /** Whether an issue of special bonds of it is behind. */
  readonly isBehind: boolean;
}

export interface Match {
  /** 缺口: planned of the source and not awarded. */
  readonly gap: bigint;
  readonly reasons: readonly CandidateReason[];
}

/** How a project matches a window; undefined for one that wants nothing of its source. */
export function matchOf(source: FundSource, facts: CandidateFacts): Match | undefined {
  const gap = facts.planned - facts.awarded;
  if (gap <= 0n) return undefined;
  const isStopped = source === 'SPECIAL_BOND' && facts.isBehind;
  return {
    gap,
    reasons: [
      'PLANNED_NOT_AWARDED',
      ...(facts.isStartVerified ? (['START_VERIFIED'] as const) : []),
      ...(isStopped ? (['ISSUES_STOPPED'] as const) : []),
    ],
  };
}

/** The best candidates first: who may get something, then those that have started, then the largest gaps. */
export function byMerit(one: Match, other: Match): number {
  const rank = ({ reasons }: Match) =>
    (reasons.includes('ISSUES_STOPPED') ? 2 : 0) + (reasons.includes('START_VERIFIED') ? 0 : 1);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  return one.gap === other.gap ? 0 : one.gap > other.gap ? -1 : 1;
}

/** Why these cannot be the days of a window, or undefined. */
export function daysRefusal(opensOn: string, closesOn: string): Refusal | undefined {
  if (closesOn >= opensOn) return undefined;
  return refuse('INVALID_INPUT', ['input', 'closesOn'], {
    expected: `no day before it opens, ${opensOn}`,
    received: closesOn,
  });
}

/** Why the outcome of a window cannot be recorded now, or undefined: it has opened, and has none yet. */
export function outcomeRefusal(window: PolicyWindow | undefined, today: string, version: number): Refusal | undefined {
  if (window === undefined) {
    return refuse('NOT_FOUND', ['input', 'windowId'], { expected: 'the id of a policy window' });
  }
  const status = windowStatus(window, today);
  if (status === 'OPEN' || status === 'CLOSED') return undefined;
  return refuse('STATE_CONFLICT', ['input', 'windowId'], {
    expected: 'OPEN or CLOSED',
    received: status,
    details: { status, version },
  });
}

/** A fact of a window, as an entry of its journal says it. */
export type WindowFact =
  | {
      readonly type: 'policyWindow.announced';
      readonly window: Omit<PolicyWindow, 'reminders' | 'notifiedOwnerIds' | 'outcome'>;
    }
  | { readonly type: 'policyWindow.reminded'; readonly daysLeft: number; readonly ownerIds: readonly string[] }
  | { readonly type: 'policyWindow.settled'; readonly outcome: Omit<WindowOutcome, 'recordedAt'> };

/** Applies one fact; never refuses. */
export function withWindowFact(window: PolicyWindow | undefined, fact: WindowFact, at: Date): PolicyWindow {
  if (fact.type === 'policyWindow.announced') return { ...fact.window, reminders: [] };
  if (window === undefined) throw new Error(`a policy window begins with ${fact.type}`);
  if (fact.type === 'policyWindow.settled') return { ...window, outcome: { ...fact.outcome, recordedAt: at } };
  const notifiedOwnerIds = [...new Set([...(window.notifiedOwnerIds ?? []), ...fact.ownerIds])];
  return { ...window, reminders: [...window.reminders, fact.daysLeft], notifiedOwnerIds };
}
