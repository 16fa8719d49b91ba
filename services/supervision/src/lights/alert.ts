/** 红黄灯预警: what an alert is, and what has to change about those of a rule as of a day (REPORTS 12, RULES 5). Pure. */

import type { TimedAct } from '@kuaijin/kit/access/posts';
import { deriveId } from '@kuaijin/kit/input/ids';
import { evaluate, isFor, type Judgement, worse } from './evaluate';
import { lastDayOf, monthNamed } from './months';
import type { AlertLight, LightFacts, LightRule } from './terms';

/** What happened to an alert, and when. */
export interface AlertStep {
  readonly what: 'RAISED' | 'TURNED' | 'CLAIMED' | 'RETURNED' | 'CLEARED';
  readonly light: AlertLight | 'GREEN';
  readonly at: Date;
  readonly act?: TimedAct;
  readonly comment?: string;
}

/** 申请销号: that what was missing is done, with evidence. */
export interface AlertClaim {
  readonly act: TimedAct;
  readonly fileIds: readonly string[];
  readonly comment: string;
}

/** 预警: one per rule and period. */
export interface Alert {
  readonly id: string;
  /** The code of the rule. */
  readonly rule: string;
  /** Left out by alerts of a release that knew no versions. */
  readonly ruleVersion?: number;
  readonly light: AlertLight;
  /** What it is about: a month, or a day. Left out by alerts of an earlier release: the planned day. */
  readonly period?: string;
  /** The planned day that was missed; of a month its last day. */
  readonly plannedOn: string;
  readonly raisedAt: Date;
  readonly redAt?: Date;
  readonly reason: string;
  /** What the colour stands for. */
  readonly meaning?: string;
  readonly actions?: readonly string[];
  readonly claim?: AlertClaim;
  readonly clearedAt?: Date;
  readonly clearedReason?: string;
  /** Who signed it off, or changed the plan; absent where a verified milestone cleared it. */
  readonly cleared?: TimedAct;
  /** A second person signed it off: the rule does not raise it for this period again. */
  readonly isSignedOff?: boolean;
  /** Left out by alerts of an earlier release. */
  readonly history?: readonly AlertStep[];
}

/** Why a rule lets go of an alert without a sign-off. */
export type ClearedBecause = 'VERIFIED' | 'PLAN_CHANGED' | 'EXCUSED' | 'PAID';

/** What a rule says of an alert that it raises or colours anew. */
export interface AlertColour {
  readonly light: AlertLight;
  readonly reason: string;
  readonly meaning: string;
  readonly actions: readonly string[];
}

/** What happens to an alert. */
export type AlertChange =
  | ({ readonly change: 'RAISE'; readonly rule: LightRule; readonly period: string } & AlertColour)
  | ({ readonly change: 'TURN'; readonly alertId: string } & AlertColour)
  | {
      readonly change: 'CLEAR';
      readonly alertId: string;
      readonly reason: string;
      readonly why: ClearedBecause;
    };

/** 申报, 销号 and 待核验 of an alert. */
export type AlertStatus = 'OPEN' | 'CLAIMED' | 'CLEARED';

export function statusOf({ clearedAt, claim }: Pick<Alert, 'clearedAt' | 'claim'>): AlertStatus {
  if (clearedAt !== undefined) return 'CLEARED';
  return claim === undefined ? 'OPEN' : 'CLAIMED';
}

export const periodOf = ({ period, plannedOn }: Pick<Alert, 'period' | 'plannedOn'>): string => period ?? plannedOn;

/**
 * The id of the alert of a project for one rule and period: the same one also when the plan comes back to that day.
 */
export function alertId(projectId: string, rule: string, period: string): string {
  return deriveId('alert', projectId, rule, period);
}

/** The day that was missed: the period itself, or the last day of a month. */
export const plannedDayOf = (period: string): string => (period.length === 7 ? lastDayOf(monthNamed(period)) : period);

/**
 * What has to change about the alerts of one rule on a day. What only an owner reports clears nothing: the colour
 * follows it, and the alert stays open until a second person signs it off.
 * @param alerts of the project and the rule, those that were cleared too
 */
export function alertChanges(
  rule: LightRule,
  facts: LightFacts,
  alerts: readonly Alert[],
  today: string,
): readonly AlertChange[] {
  const holds = rule.isOn && isFor(rule, facts, today);
  const open = alerts.filter(({ clearedAt }) => clearedAt === undefined);
  if (!holds && open.length === 0) return [];
  const current = evaluate(rule, facts, today);
  const changes: AlertChange[] = [];
  for (const alert of open) {
    const change = changeOf(rule, facts, alert, ofAlert(rule, facts, alert, current, today), holds);
    if (change !== undefined) changes.push(change);
  }
  const { period } = current ?? {};
  const colour = current === undefined ? undefined : colourOf(rule, current);
  const isThere = alerts.some(
    (alert) => periodOf(alert) === period && (alert.clearedAt === undefined || alert.isSignedOff === true),
  );
  if (holds && period !== undefined && colour !== undefined && !isThere) {
    changes.push({ change: 'RAISE', rule, period, ...colour });
  }
  return changes;
}

/** 项目的灯: the worst open alert, GREEN without one. */
export function worstLight(open: readonly Pick<Alert, 'light'>[]): AlertLight | 'GREEN' {
  return open.reduce<AlertLight | 'GREEN'>((worst, { light }) => worse(worst, light), 'GREEN');
}

/** What the rule says of the period of an alert; a milestone or a start has the one that it has now. */
function ofAlert(
  rule: LightRule,
  facts: LightFacts,
  alert: Alert,
  current: Judgement | undefined,
  today: string,
): Judgement | undefined {
  const period = periodOf(alert);
  return current?.period === period || period.length !== 7 ? current : evaluate(rule, facts, today, period);
}

function changeOf(
  rule: LightRule,
  facts: LightFacts,
  alert: Alert,
  now: Judgement | undefined,
  holds: boolean,
): AlertChange | undefined {
  const clear = (why: ClearedBecause, reason: string): AlertChange => ({
    ...{ change: 'CLEAR', alertId: alert.id, why, reason },
  });
  if (now?.because === 'MET') return clear('VERIFIED', verifiedReason(rule, facts));
  if (now?.period !== periodOf(alert)) {
    // A month stays what it was; a day that was planned or begun may become another one.
    if (periodOf(alert).length === 7) return undefined;
    const what = rule.measure === 'STATISTICS_ENTRY' ? '开工日' : '计划';
    return clear('PLAN_CHANGED', `${what}由${periodOf(alert)}调整为${now?.period ?? '待定'}`);
  }
  if (now.because === 'EXCUSED') return clear('EXCUSED', '正当理由已批准');
  const colour = colourOf(rule, now);
  if (colour === undefined) return rule.measure === 'PAYMENT' ? clear('PAID', now.words) : undefined;
  if (!holds || colour.light === alert.light) return undefined;
  return { change: 'TURN', alertId: alert.id, ...colour };
}

function colourOf(rule: LightRule, { light, words, meaning = '', actions = [] }: Judgement): AlertColour | undefined {
  if (light === 'GREEN') return undefined;
  return { light, reason: `${rule.name}：${words}`, meaning, actions };
}

function verifiedReason({ measure, milestone = 'STARTED' }: LightRule, { milestones }: LightFacts): string {
  const kind = measure === 'STATISTICS_ENTRY' ? 'STATISTICS_ENTERED' : milestone;
  const reportedOn = milestones[kind]?.reportedOn;
  return reportedOn === undefined ? '里程碑已核验' : `里程碑已核验，实际${reportedOn}`;
}
