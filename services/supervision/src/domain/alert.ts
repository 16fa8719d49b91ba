/**
 * 红黄灯预警: what an alert is, which milestone each rule watches, and what has to change as of a day (REPORTS 12, RULES 5).
 * Pure.
 */

import type { Act } from '@kuaijin/kit/access/posts';
import { deriveId } from '@kuaijin/kit/input/ids';
import { lightAfter, RED_AFTER_DAYS } from '@kuaijin/kit/measures/light';
import { addDays, daysBetween } from '@kuaijin/kit/working-days';

/** 里程碑种类 that are watched. */
export type WatchedKind = 'STARTED' | 'STATISTICS_ENTERED' | 'COMPLETED';

/** 预警规则 */
export type LightRule = 'NOT_STARTED' | 'NOT_IN_STATISTICS' | 'NOT_COMPLETED';

/** 灯 that an alert can have, the milder first; GREEN is the absence of one. */
export const alertLights = ['YELLOW', 'RED'] as const;

/** 灯 of an alert. */
export type AlertLight = (typeof alertLights)[number];

/** Which milestone a rule watches, and the officers' words for it. */
export const alertRules = {
  NOT_STARTED: { kind: 'STARTED', words: '应开工未开工' },
  NOT_IN_STATISTICS: { kind: 'STATISTICS_ENTERED', words: '应入库未入库' },
  NOT_COMPLETED: { kind: 'COMPLETED', words: '应竣工未竣工' },
} as const satisfies Record<LightRule, { readonly kind: WatchedKind; readonly words: string }>;

/** Every rule, in the order of the reports. */
export const lightRules = Object.keys(alertRules) as readonly LightRule[];

/** A milestone as supervision knows it. */
export interface Milestone {
  /** YYYY-MM-DD */
  readonly plannedOn?: string;
  /** Reported, which alone clears nothing. */
  readonly reportedOn?: string;
  readonly isVerified: boolean;
}

/** 预警: one per rule and planned day. */
export interface Alert {
  readonly id: string;
  readonly rule: LightRule;
  readonly light: AlertLight;
  readonly plannedOn: string;
  readonly raisedAt: Date;
  readonly redAt?: Date;
  readonly reason: string;
  readonly clearedAt?: Date;
  readonly clearedReason?: string;
  /** Who changed the plan; absent where a verified milestone cleared it. */
  readonly cleared?: Act & { readonly at: Date };
}

/** What happens to an alert. */
export type AlertChange =
  | {
      readonly change: 'RAISE';
      readonly rule: LightRule;
      readonly plannedOn: string;
      readonly light: AlertLight;
      readonly reason: string;
    }
  | { readonly change: 'TURN_RED'; readonly alertId: string }
  | {
      readonly change: 'CLEAR';
      readonly alertId: string;
      readonly reason: string;
      readonly why: 'VERIFIED' | 'PLAN_CHANGED';
    };

/**
 * The id of the alert of a project for one rule and planned day: the same one also when the plan comes back to that
 * day.
 */
export function alertId(projectId: string, rule: LightRule, plannedOn: string): string {
  return deriveId('alert', projectId, rule, plannedOn);
}

/**
 * The colour that a milestone deserves on a day, by the calendar in Asia/Shanghai: YELLOW from the day after the plan,
 * RED after 30 days.
 */
export function lightOn(milestone: Milestone, today: string): AlertLight | 'GREEN' {
  if (milestone.plannedOn === undefined || milestone.isVerified) return 'GREEN';
  return lightAfter(daysBetween(milestone.plannedOn, today));
}

/**
 * What has to change about the alerts of one rule on a day. An alert whose milestone is reported but not verified stays
 * open.
 */
export function alertChanges(
  rule: LightRule,
  milestone: Milestone,
  open: readonly Alert[],
  today: string,
): readonly AlertChange[] {
  const light = lightOn(milestone, today);
  const changes: AlertChange[] = [];
  let isRaised = false;
  for (const alert of open) {
    if (milestone.isVerified) {
      changes.push({ change: 'CLEAR', alertId: alert.id, why: 'VERIFIED', reason: verifiedReason(milestone) });
    } else if (alert.plannedOn !== milestone.plannedOn) {
      const reason = `计划由${alert.plannedOn}调整为${milestone.plannedOn ?? '待定'}`;
      changes.push({ change: 'CLEAR', alertId: alert.id, why: 'PLAN_CHANGED', reason });
    } else {
      isRaised = true;
      if (light === 'RED' && alert.light === 'YELLOW') changes.push({ change: 'TURN_RED', alertId: alert.id });
    }
  }
  if (light !== 'GREEN' && !isRaised && milestone.plannedOn !== undefined) {
    changes.push({
      change: 'RAISE',
      rule,
      plannedOn: milestone.plannedOn,
      light,
      reason: raisedReason(rule, milestone),
    });
  }
  return changes;
}

/** The next day on which something may change by the calendar alone; undefined = never. */
export function nextChangeOn(milestone: Milestone, open: readonly Alert[]): string | undefined {
  if (milestone.plannedOn === undefined || milestone.isVerified) return undefined;
  const alert = open.find(({ plannedOn }) => plannedOn === milestone.plannedOn);
  if (alert === undefined) return addDays(milestone.plannedOn, 1);
  return alert.light === 'RED' ? undefined : addDays(milestone.plannedOn, RED_AFTER_DAYS + 1);
}

/** 项目的灯: the worst open alert, GREEN without one. */
export function worstLight(open: readonly Pick<Alert, 'light'>[]): AlertLight | 'GREEN' {
  if (open.some(({ light }) => light === 'RED')) return 'RED';
  return open.length > 0 ? 'YELLOW' : 'GREEN';
}

function raisedReason(rule: LightRule, { plannedOn, reportedOn }: Milestone): string {
  const reported = reportedOn === undefined ? '' : `，已报告${reportedOn}，尚未核验`;
  return `${alertRules[rule].words}：计划${plannedOn}${reported}`;
}

function verifiedReason({ reportedOn }: Milestone): string {
  return reportedOn === undefined ? '里程碑已核验' : `里程碑已核验，实际${reportedOn}`;
}
