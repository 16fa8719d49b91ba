/**
 * A watched project: its three milestones and its alerts, a fold over the facts of projects and what the rules make of
 * them. Pure.
 */

import type { Act } from '@kuaijin/kit/access/posts';
import type { Fact } from '@kuaijin/kit/journal';
import {
  type Alert,
  type AlertChange,
  type AlertLight,
  alertChanges,
  alertId,
  alertRules,
  type LightRule,
  lightRules,
  type Milestone,
  nextChangeOn,
  type WatchedKind,
  worstLight,
} from './alert';

export interface Watch {
  readonly projectId: string;
  readonly regionId?: string;
  readonly ownerId?: string;
  readonly milestones: Readonly<Partial<Record<WatchedKind, Milestone>>>;
  /** Newest last; those that were cleared stay. */
  readonly alerts: readonly Alert[];
}

/** Facts of a watch, by type. */
export interface WatchFacts {
  'project.known': { readonly regionId?: string; readonly ownerId?: string };
  'milestone.planned': { readonly kind: WatchedKind; readonly plannedOn: string | null };
  'milestone.reported': { readonly kind: WatchedKind; readonly actualOn: string | null };
  'milestone.verified': { readonly kind: WatchedKind; readonly actualOn: string | null };
  'milestone.undone': { readonly kind: WatchedKind };
  'alert.raised': {
    readonly alertId: string;
    readonly rule: LightRule;
    readonly plannedOn: string;
    readonly light: AlertLight;
    readonly reason: string;
  };
  'alert.turned-red': { readonly alertId: string };
  'alert.cleared': { readonly alertId: string; readonly reason: string; readonly why: 'VERIFIED' | 'PLAN_CHANGED' };
}

export type WatchFact = {
  [T in keyof WatchFacts]: { readonly type: T; readonly data: WatchFacts[T] };
}[keyof WatchFacts];

export function emptyWatch(projectId: string): Watch {
  return { projectId, milestones: {}, alerts: [] };
}

/** 未销号的预警 */
export function openAlerts(watch: Watch): readonly Alert[] {
  return watch.alerts.filter(({ clearedAt }) => clearedAt === undefined);
}

export function lightOf(watch: Watch): AlertLight | 'GREEN' {
  return worstLight(openAlerts(watch));
}

/** The next day on which the daily round has to look at it; undefined = not before something else happens. */
export function nextLookOn(watch: Watch): string | undefined {
  const open = openAlerts(watch);
  const days = lightRules.flatMap((rule) => {
    const day = nextChangeOn(milestoneOf(watch, alertRules[rule].kind), ofRule(open, rule));
    return day === undefined ? [] : [day];
  });
  return days.sort()[0];
}

/** Applies one fact. */
export function applyFact(watch: Watch, fact: WatchFact, at: Date, act: Act | undefined): Watch {
  switch (fact.type) {
    case 'project.known':
      return { ...watch, ...fact.data };
    case 'milestone.planned':
      return withMilestone(watch, fact.data.kind, (milestone) => planned(milestone, fact.data.plannedOn));
    case 'milestone.reported':
      return withMilestone(watch, fact.data.kind, (milestone) => reported(milestone, fact.data.actualOn));
    case 'milestone.verified':
      return withMilestone(watch, fact.data.kind, (milestone) => ({
        ...reported(milestone, fact.data.actualOn ?? milestone.reportedOn ?? null),
        isVerified: true,
      }));
    case 'milestone.undone':
      return withMilestone(watch, fact.data.kind, ({ reportedOn: _takenBack, ...planned }) => ({
        ...planned,
        isVerified: false,
      }));
    case 'alert.raised':
      return {
        ...watch,
        alerts: [...watch.alerts.filter(({ id }) => id !== fact.data.alertId), raised(fact.data, at)],
      };
    case 'alert.turned-red':
      return withAlert(watch, fact.data.alertId, (alert) => ({ ...alert, light: 'RED', redAt: at }));
    case 'alert.cleared':
      return withAlert(watch, fact.data.alertId, (alert) => ({
        ...alert,
        clearedAt: at,
        clearedReason: fact.data.reason,
        ...(fact.data.why === 'PLAN_CHANGED' && act !== undefined ? { cleared: { ...act, at } } : {}),
      }));
  }
}

/** The facts that the rules add on a day; none when nothing has to change. */
export function due(watch: Watch, today: string): readonly WatchFact[] {
  const open = openAlerts(watch);
  return lightRules.flatMap((rule) =>
    alertChanges(rule, milestoneOf(watch, alertRules[rule].kind), ofRule(open, rule), today).map((change) =>
      factOf(watch.projectId, change),
    ),
  );
}

/** Facts of a project together with the alerts that the rules make of them at once. */
export function recordFacts(
  watch: Watch,
  facts: readonly WatchFact[],
  today: string,
  at: Date,
  act: Act | undefined,
): readonly WatchFact[] {
  const after = facts.reduce((state, fact) => applyFact(state, fact, at, act), watch);
  return [...facts, ...due(after, today)];
}

/** A fact as the journal keeps it. */
export function storedFact(fact: WatchFact): Fact {
  return { type: fact.type, v: 1, data: fact.data };
}

function factOf(projectId: string, change: AlertChange): WatchFact {
  switch (change.change) {
    case 'RAISE': {
      const { rule, plannedOn, light, reason } = change;
      return {
        type: 'alert.raised',
        data: { alertId: alertId(projectId, rule, plannedOn), rule, plannedOn, light, reason },
      };
    }
    case 'TURN_RED':
      return { type: 'alert.turned-red', data: { alertId: change.alertId } };
    case 'CLEAR':
      return { type: 'alert.cleared', data: { alertId: change.alertId, reason: change.reason, why: change.why } };
  }
}

function milestoneOf(watch: Watch, kind: WatchedKind): Milestone {
  return watch.milestones[kind] ?? { isVerified: false };
}

function ofRule(alerts: readonly Alert[], rule: LightRule): readonly Alert[] {
  return alerts.filter((alert) => alert.rule === rule);
}

function withMilestone(watch: Watch, kind: WatchedKind, change: (milestone: Milestone) => Milestone): Watch {
  return { ...watch, milestones: { ...watch.milestones, [kind]: change(milestoneOf(watch, kind)) } };
}

function withAlert(watch: Watch, id: string, change: (alert: Alert) => Alert): Watch {
  return { ...watch, alerts: watch.alerts.map((alert) => (alert.id === id ? change(alert) : alert)) };
}

function planned({ plannedOn: _, ...rest }: Milestone, plannedOn: string | null): Milestone {
  return plannedOn === null ? rest : { ...rest, plannedOn };
}

function reported({ reportedOn: _, ...rest }: Milestone, reportedOn: string | null): Milestone {
  return reportedOn === null ? rest : { ...rest, reportedOn };
}

function raised(data: WatchFacts['alert.raised'], at: Date): Alert {
  const { alertId: id, rule, plannedOn, light, reason } = data;
  return { id, rule, plannedOn, light, reason, raisedAt: at, ...(light === 'RED' ? { redAt: at } : {}) };
}
