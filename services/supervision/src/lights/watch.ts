/**
 * A watched project: what is known of it and its alerts, a fold over the facts of other services and what the rules
 * make of them. Pure.
 */

import type { Act } from '@kuaijin/kit/access/posts';
import type { RegionLevel } from '@kuaijin/kit/access/region-scope';
import { dateOf } from '@kuaijin/kit/working-days';
import { type Alert, type AlertChange, alertChanges, alertId, plannedDayOf, worstLight } from './alert';
import { withAlertFact } from './alert-fold';
import { nextLook } from './evaluate';
import { shippedRules } from './shipped';
import type { AlertLight, HeldExcuse, LightFacts, LightRule, Membership, Milestone, WatchedKind } from './terms';
import type { WatchFact, WatchFacts } from './watch-facts';

/** Sums are digits of fen: the store keeps them as they are. */
export interface Watch {
  readonly projectId: string;
  readonly regionId?: string;
  readonly ownerId?: string;
  readonly level?: RegionLevel;
  readonly milestones: Readonly<Partial<Record<WatchedKind, Milestone>>>;
  readonly lists?: readonly Membership[];
  readonly plans?: readonly WatchFacts['plan.set'][];
  readonly reports?: readonly WatchFacts['investment.reported'][];
  readonly excuses?: readonly HeldExcuse[];
  readonly handedDown?: readonly WatchFacts['money.handedDown'][];
  readonly paid?: readonly WatchFacts['money.paid'][];
  /** Newest last; those that were cleared stay. */
  readonly alerts: readonly Alert[];
  /** When the round has to look at it; left out by watches of an earlier release: as the rules that it had say. */
  readonly lookOn?: string | null;
}

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

/** What the rules are applied to. */
export function lightFactsOf(watch: Watch): LightFacts {
  const { regionId, level, milestones, lists, excuses, plans, reports, handedDown, paid } = watch;
  return {
    ...(regionId === undefined ? {} : { regionId }),
    ...(level === undefined ? {} : { level }),
    milestones,
    ...(lists === undefined ? {} : { lists }),
    ...(excuses === undefined ? {} : { excuses }),
    ...(plans === undefined ? {} : { plans: plans.map(inFen) }),
    ...(reports === undefined ? {} : { reports: reports.map((one) => ({ ...one, fen: BigInt(one.fen) })) }),
    ...(handedDown === undefined ? {} : { handedDown: handedDown.map((one) => ({ ...one, fen: BigInt(one.fen) })) }),
    ...(paid === undefined ? {} : { paid: paid.map((one) => ({ ...one, fen: BigInt(one.fen) })) }),
  };
}

/** The next day on which the daily round has to look at it; undefined = not before something else happens. */
export function nextLookOn(watch: Watch): string | undefined {
  if (watch.lookOn !== undefined) return watch.lookOn ?? undefined;
  const late = Object.entries(watch.milestones).filter(([, { isVerified }]) => !isVerified);
  return scheduled({ ...watch, milestones: Object.fromEntries(late) }, shippedRules, '0000-01-01');
}

/** Applies one fact. */
export function applyFact(watch: Watch, fact: WatchFact, at: Date, act: Act | undefined): Watch {
  switch (fact.type) {
    case 'project.known':
      return { ...watch, ...fact.data };
    case 'milestone.planned':
      return withMilestone(watch, fact.data.kind, (one) => planned(one, fact.data.plannedOn, dateOf(at)));
    case 'milestone.reported':
      return withMilestone(watch, fact.data.kind, (one) => reported(one, fact.data.actualOn));
    case 'milestone.verified':
      return withMilestone(watch, fact.data.kind, (one) => ({
        ...reported(one, fact.data.actualOn ?? one.reportedOn ?? null),
        isVerified: true,
      }));
    case 'milestone.undone':
      return withMilestone(watch, fact.data.kind, ({ reportedOn: _takenBack, ...rest }) => ({
        ...rest,
        isVerified: false,
      }));
    case 'list.entered': {
      const { list, on } = fact.data;
      return { ...watch, lists: [...(watch.lists ?? []), on === null ? { list } : { list, since: on }] };
    }
    case 'list.left': {
      const { list, on } = fact.data;
      const left = (one: Membership) => (one.list === list && one.until === undefined ? { ...one, until: on } : one);
      return { ...watch, lists: (watch.lists ?? []).map(left) };
    }
    case 'plan.set': {
      const others = (watch.plans ?? []).filter(({ year }) => year !== fact.data.year);
      return { ...watch, plans: [...others, fact.data] };
    }
    case 'investment.reported': {
      const { year, month } = fact.data;
      const others = (watch.reports ?? []).filter((one) => one.year !== year || one.month !== month);
      return { ...watch, reports: [...others, fact.data] };
    }
    case 'excuse.approved':
      return { ...watch, excuses: [...(watch.excuses ?? []), fact.data] };
    case 'money.handedDown':
      return { ...watch, handedDown: [...(watch.handedDown ?? []), fact.data] };
    case 'money.paid':
      return { ...watch, paid: [...(watch.paid ?? []), fact.data] };
    case 'watch.scheduled':
      return { ...watch, lookOn: fact.data.on };
    default:
      return { ...watch, alerts: withAlertFact(watch.alerts, fact, at, act) };
  }
}

/** The facts that the rules add on a day; none when nothing has to change. */
export function due(watch: Watch, rules: readonly LightRule[], today: string): readonly WatchFact[] {
  const facts = lightFactsOf(watch);
  return rules.flatMap((rule) =>
    alertChanges(
      rule,
      facts,
      watch.alerts.filter((alert) => alert.rule === rule.code),
      today,
    ).map((change) => factOf(watch, change)),
  );
}

/** Facts of a project together with the alerts that the rules make of them at once, and when to look again. */
export function recordFacts(
  watch: Watch,
  facts: readonly WatchFact[],
  rules: readonly LightRule[],
  today: string,
  at: Date,
  act: Act | undefined,
): readonly WatchFact[] {
  const after = facts.reduce((state, fact) => applyFact(state, fact, at, act), watch);
  const made = due(after, rules, today);
  const now = made.reduce((state, fact) => applyFact(state, fact, at, act), after);
  const on = scheduled(now, rules, today) ?? null;
  const isNew = on !== (now.lookOn === undefined ? (nextLookOn(now) ?? null) : now.lookOn);
  const schedule: readonly WatchFact[] = isNew ? [{ type: 'watch.scheduled', data: { on } }] : [];
  return [...facts, ...made, ...schedule];
}

/** The first day after today on which a rule that is on may say something else. */
function scheduled(watch: Watch, rules: readonly LightRule[], today: string): string | undefined {
  const facts = lightFactsOf(watch);
  let first: string | undefined;
  for (const rule of rules) {
    if (!rule.isOn) continue;
    const day = nextLook(rule, facts, today);
    if (day !== undefined && (first === undefined || day < first)) first = day;
  }
  return first;
}

function factOf({ projectId }: Watch, change: AlertChange): WatchFact {
  switch (change.change) {
    case 'RAISE': {
      const { rule, period, light, reason, meaning, actions } = change;
      const id = alertId(projectId, rule.code, period);
      const of = { alertId: id, rule: rule.code, ruleVersion: rule.version, period, plannedOn: plannedDayOf(period) };
      return { type: 'alert.raised', data: { ...of, light, reason, meaning, actions } };
    }
    case 'TURN': {
      const { change: _, ...data } = change;
      return { type: 'alert.turned', data };
    }
    case 'CLEAR':
      return { type: 'alert.cleared', data: { alertId: change.alertId, reason: change.reason, why: change.why } };
  }
}

const inFen = ({ months, ...plan }: WatchFacts['plan.set']) => ({
  ...plan,
  fen: BigInt(plan.fen),
  ...(months === undefined ? {} : { months: months.map(BigInt) }),
});

function withMilestone(watch: Watch, kind: WatchedKind, change: (milestone: Milestone) => Milestone): Watch {
  const before = watch.milestones[kind] ?? { isVerified: false };
  return { ...watch, milestones: { ...watch.milestones, [kind]: change(before) } };
}

/** A planned day that has passed unmet when the plan moves stays known. */
function planned({ plannedOn: before, ...rest }: Milestone, plannedOn: string | null, today: string): Milestone {
  const isMissed = before !== undefined && before !== plannedOn && before < today && !rest.isVerified;
  const missed = isMissed ? { missed: [...(rest.missed ?? []), before] } : {};
  return { ...rest, ...missed, ...(plannedOn === null ? {} : { plannedOn }) };
}

function reported({ reportedOn: _, ...rest }: Milestone, reportedOn: string | null): Milestone {
  return reportedOn === null ? rest : { ...rest, reportedOn };
}
